package kakehashi.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of records that an atlas holds, each after those that it names. */
public enum RecordKind {
    SOURCE,
    PARTY,
    LOCALITY,
    REGION,
    SUCCESSION,
    NETWORK,
    TIE,
    ALIAS,
    PROFILE,
    LEDGER,
    TOTAL;

    /** The kind's name as it stands in files and stores. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this code, if there is one. */
    public static Optional<RecordKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}

package kakehashi.model;

import java.util.Locale;

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
}

package kakehashi.model.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The three languages that every text of the atlas is kept in. */
public enum Language implements Coded {
    EN(Locale.ENGLISH),
    VI(Locale.forLanguageTag("vi")),
    JA(Locale.JAPANESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The BCP 47 tag: {@code en}, {@code vi} or {@code ja}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The language with this tag, if it is one of the three. */
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}

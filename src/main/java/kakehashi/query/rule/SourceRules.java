package kakehashi.query.rule;

import java.util.Objects;
import java.util.regex.Pattern;
import kakehashi.model.Source;

/** The rules for sources. */
final class SourceRules {

    /** A tag of BCP 47, as far as a text alone can be seen to be one. */
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private SourceRules() {}

    static void check(Examined examined, Source source) {
        if (!LANGUAGE.matcher(source.language()).matches()) {
            examined.breach("language", Rule.LANGUAGE_UNKNOWN, source.language());
        }
        if (source.published() != null
                && source.published().earliest().isAfter(examined.known().lastDay())) {
            examined.breach(
                    "published",
                    Rule.PUBLISHED_AHEAD,
                    source.published().toString(),
                    examined.known().lastDay().toString());
        }
        checkPublisher(examined, source);
        if (source.copy() != null && source.url() == null) {
            examined.breach("copy", Rule.COPY_ALONE);
        }
    }

    /** The publisher is called in English as it is called where there is no name in each language. */
    private static void checkPublisher(Examined examined, Source source) {
        if (source.publisherName() != null
                && !source.publisherName().en().isBlank()
                && !source.publisherName().en().equals(source.publisher())) {
            examined.breach(
                    "publisherName.en",
                    Rule.PUBLISHER_UNLIKE,
                    source.publisherName().en(),
                    Objects.requireNonNullElse(source.publisher(), "-"));
        }
    }
}

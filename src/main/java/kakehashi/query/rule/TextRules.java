package kakehashi.query.rule;

import java.text.Normalizer;
import java.util.stream.Collectors;

/** What any text on record must be: one line, not endless, in Unicode's composed form, and of characters that are seen. */
public final class TextRules {

    /** The longest text that a record may have; the longest on record has some 450 letters. */
    private static final int MOST_LETTERS = 2000;

    private TextRules() {}

    /** Takes what is wrong with a text. */
    @FunctionalInterface
    public interface Found {
        void found(Rule rule, String... arguments);
    }

    /** Hands out every rule that a text breaks. */
    public static void check(String text, Found found) {
        if (text.isBlank()) {
            found.found(Rule.TEXT_MISSING);
        } else if (text.length() > MOST_LETTERS) {
            found.found(Rule.TEXT_TOO_LONG, Integer.toString(text.length()), Integer.toString(MOST_LETTERS));
        } else {
            checkLetters(text, found);
        }
    }

    private static void checkLetters(String text, Found found) {
        if (text.codePoints().anyMatch(Letters::isHidden)) {
            found.found(
                    Rule.TEXT_HIDDEN,
                    text.codePoints()
                            .filter(Letters::isHidden)
                            .distinct()
                            .mapToObj(Letters::codePoint)
                            .collect(Collectors.joining(", ")));
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            found.found(Rule.TEXT_NOT_COMPOSED);
        }
    }
}

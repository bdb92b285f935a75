package kakehashi.query.rule;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The characters of a text, as far as a person sees them. What is not seen (line ends, marks that turn the direction of
 * writing, halves of characters) makes two names look alike that are not, and goes into file names, documents and the
 * terminal.
 */
public final class Letters {

    private static final int MOST_SHOWN = 200;

    private Letters() {}

    /** Whether a character is one that is not seen. */
    public static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** The name of a character: {@code U+202E}. */
    public static String codePoint(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    /** A text of unknown origin as a line of a report may repeat it: not without end, and nothing that is not seen. */
    public static String shown(String text) {
        if (text.length() > MOST_SHOWN) {
            return shown(text.substring(0, MOST_SHOWN)) + "…";
        }
        return text.codePoints()
                .mapToObj(c -> isHidden(c) ? codePoint(c) : Character.toString(c))
                .collect(Collectors.joining());
    }
}

package kakehashi.store.seeds;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What any text of a seed record must be: one line, not endless, in Unicode's composed form, and of characters that are
 * seen. What is not seen (line ends, marks that turn the direction of writing, halves of characters) makes two names look
 * alike that are not, and goes into file names, documents and the terminal.
 */
final class SeedText {

    /** The longest text that is read; the longest on record has some 450 letters. */
    static final int MOST_LETTERS = 2000;

    private SeedText() {}

    static void check(String file, String record, String field, String text, Breaches breaches) {
        if (text.length() > MOST_LETTERS) {
            breaches.add(
                    file,
                    record,
                    field,
                    BreachKind.TEXT_TOO_LONG,
                    Integer.toString(text.length()),
                    Integer.toString(MOST_LETTERS));
            return;
        }
        String hidden = text.codePoints()
                .filter(SeedText::isHidden)
                .distinct()
                .mapToObj(SeedText::codePoint)
                .collect(Collectors.joining(", "));
        if (!hidden.isEmpty()) {
            breaches.add(file, record, field, BreachKind.TEXT_HIDDEN, hidden);
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            breaches.add(file, record, field, BreachKind.TEXT_NOT_COMPOSED);
        }
    }

    static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    static String codePoint(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }
}

package kakehashi.sheet;

/** Characters that look like a kanji and are another: a text that holds them is not found by what a person types. */
public final class LookAlikes {

    private LookAlikes() {}

    /** The radicals, compatibility ideographs and private characters of a text. */
    public static String in(String text) {
        return text.codePoints()
                .filter(letter -> isWithin(letter, 0x2E80, 0x2FDF)
                        || isWithin(letter, 0xF900, 0xFAFF)
                        || isWithin(letter, 0xE000, 0xF8FF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isWithin(int letter, int first, int last) {
        return letter >= first && letter <= last;
    }
}

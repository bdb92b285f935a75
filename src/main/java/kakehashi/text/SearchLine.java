package kakehashi.text;

/**
 * How much of a typed line is looked for: more than anybody types, and little enough that the answer never keeps waiting.
 * Whoever takes a line in says so where it is longer; whoever looks for it takes no more.
 */
public final class SearchLine {

    public static final int MOST_LETTERS = 200;
    public static final int MOST_WORDS = 32;

    private SearchLine() {}

    /** Whether there is more in a line than is looked for. */
    public static boolean isTooLong(String typed) {
        return cut(typed).length() < typed.length();
    }

    /** A line as far as it is looked for: the line itself, or its first letters, up to the last of its first words. */
    public static String cut(String typed) {
        int words = 0;
        boolean inWord = false;
        for (int at = 0, letters = 0; at < typed.length(); letters++) {
            int c = typed.codePointAt(at);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
            if (letters == MOST_LETTERS || words > MOST_WORDS) {
                return typed.substring(0, at);
            }
            at += Character.charCount(c);
        }
        return typed;
    }
}

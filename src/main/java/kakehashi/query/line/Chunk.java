package kakehashi.query.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kakehashi.text.Folding;

/**
 * A word of a line: what stands between spaces and signs, Latin letters apart from others.
 *
 * @param literal whether it stands in quotation marks, so that it is searched whatever it is
 */
record Chunk(int from, int to, boolean literal) {

    /** Keeps a word from being taken for more, as other quotation marks do. */
    static final String MARK = "\"";

    private static final Set<String> JOINTS =
            Set.of("and", "va", "of", "in", "the", "o", "tai", "cua", "ノ", "ト", "デ", "ニ");

    static List<Chunk> of(String line) {
        List<Chunk> chunks = new ArrayList<>();
        boolean quoted = false;
        int from = -1;
        boolean eastAsian = false;
        for (int at = 0; at < line.length(); ) {
            int c = line.codePointAt(at);
            boolean part = isPart(c);
            boolean other = part && from >= 0 && !isMark(c) && isEastAsian(c) != eastAsian;
            if (from >= 0 && (!part || other)) {
                chunks.add(new Chunk(from, at, quoted));
                from = -1;
            }
            if (part && from < 0) {
                from = at;
                eastAsian = isEastAsian(c);
            }
            quoted = isQuote(c) ? !quoted : quoted;
            at += Character.charCount(c);
        }
        if (from >= 0) {
            chunks.add(new Chunk(from, line.length(), quoted));
        }
        return chunks;
    }

    private static boolean isQuote(int c) {
        return "\"“”„«»「」『』".indexOf(c) >= 0;
    }

    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c) || isMark(c) || c == 'ー' || c == '\'' || c == '’';
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isEastAsian(int c) {
        return c >= 0x3000 && Character.isLetter(c);
    }

    String in(String line) {
        return line.substring(from, to);
    }

    /** Whether it only joins others. */
    boolean isJoint(String line) {
        return JOINTS.contains(Folding.compact(in(line)));
    }
}

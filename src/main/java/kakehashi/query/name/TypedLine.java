package kakehashi.query.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kakehashi.text.Folding;

/**
 * A typed line as letters without spaces, with the places at which a piece may begin and end: where words do, between any two
 * Chinese characters or kana, and where a short word for a rank is typed together with its name: gifuken, tphcm.
 */
final class TypedLine {

    private static final List<String> GLUED_AFTER =
            List.of("prefecture", "city", "ken", "fu", "to", "shi", "ku", "cho", "machi", "mura", "son", "gun");

    private static final List<String> GLUED_BEFORE = List.of("thanhpho", "tinh", "thixa", "tp", "tx");

    private final String letters;
    private final BitSet edges = new BitSet();

    private TypedLine(List<String> pieces, List<String> before, List<String> after) {
        StringBuilder line = new StringBuilder();
        edges.set(0);
        for (String piece : pieces) {
            int from = line.length();
            line.append(piece);
            if (Loose.isEastAsian(piece)) {
                for (int at = 0; at < piece.length(); at += Character.charCount(piece.codePointAt(at))) {
                    edges.set(from + at);
                }
            } else {
                before.stream().filter(piece::startsWith).forEach(rank -> edges.set(from + rank.length()));
                after.stream().filter(piece::endsWith).forEach(rank -> edges.set(line.length() - rank.length()));
            }
            edges.set(line.length());
        }
        letters = line.toString();
    }

    /** By folding alone. */
    static TypedLine strict(String typed) {
        return new TypedLine(words(Folding.fold(typed)), GLUED_BEFORE, GLUED_AFTER);
    }

    /** By what different spellings have in common. */
    static TypedLine loose(String typed) {
        return new TypedLine(
                Loose.pieces(Folding.fold(typed)),
                GLUED_BEFORE.stream().map(Loose::latin).toList(),
                GLUED_AFTER.stream().map(Loose::latin).toList());
    }

    private static List<String> words(String folded) {
        return folded.isEmpty() ? new ArrayList<>() : List.of(folded.split(" ", -1));
    }

    int length() {
        return letters.length();
    }

    String part(int from, int to) {
        return letters.substring(from, to);
    }

    /** The next place at which a piece may begin or end, from a place on; -1 where there is none. */
    int edge(int from) {
        return edges.nextSetBit(from);
    }
}

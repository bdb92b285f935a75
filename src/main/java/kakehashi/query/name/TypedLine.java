package kakehashi.query.name;

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

    private static final List<String> LOOSE_AFTER =
            GLUED_AFTER.stream().map(Loose::latin).toList();

    private static final List<String> LOOSE_BEFORE =
            GLUED_BEFORE.stream().map(Loose::latin).toList();

    private final StringBuilder letters = new StringBuilder();
    private final BitSet edges = new BitSet();

    private TypedLine() {
        edges.set(0);
    }

    /** By folding alone. */
    static TypedLine strict(String typed) {
        TypedLine line = new TypedLine();
        words(Folding.fold(typed)).forEach(word -> line.add(word, GLUED_BEFORE, GLUED_AFTER));
        return line;
    }

    /** By what different spellings have in common. */
    static TypedLine loose(String typed) {
        TypedLine line = new TypedLine();
        Loose.pieces(Folding.fold(typed)).forEach(line::addLoose);
        return line;
    }

    /** The same, with kana as Latin letters. */
    static TypedLine sounded(String typed) {
        TypedLine line = new TypedLine();
        StringBuilder kana = new StringBuilder();
        for (String word : words(Folding.fold(typed))) {
            if (KanaLetters.isKana(word.codePointAt(0))) {
                kana.append(word);
            } else {
                line.addSounds(kana);
                Loose.pieces(word).forEach(line::addLoose);
            }
        }
        line.addSounds(kana);
        return line;
    }

    private static List<String> words(String folded) {
        return folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
    }

    private void addLoose(String piece) {
        add(piece, LOOSE_BEFORE, LOOSE_AFTER);
    }

    private void add(String piece, List<String> before, List<String> after) {
        int from = letters.length();
        letters.append(piece);
        if (Loose.isEastAsian(piece)) {
            for (int at = 0; at < piece.length(); at += Character.charCount(piece.codePointAt(at))) {
                edges.set(from + at);
            }
        } else {
            before.stream().filter(piece::startsWith).forEach(rank -> edges.set(from + rank.length()));
            after.stream().filter(piece::endsWith).forEach(rank -> edges.set(letters.length() - rank.length()));
        }
        edges.set(letters.length());
    }

    /** Kana run on without spaces, so a piece may begin at any of them. */
    private void addSounds(StringBuilder kana) {
        int from = letters.length();
        for (int end = 1; end <= kana.length(); end++) {
            String sounds = Loose.latin(KanaLetters.of(kana, end));
            edges.set(from + sounds.length());
            if (end == kana.length()) {
                letters.append(sounds);
            }
        }
        kana.setLength(0);
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

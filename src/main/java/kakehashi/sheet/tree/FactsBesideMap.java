package kakehashi.sheet.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Which facts stand beside a map and which below it, over the whole width. Short ones stand beside it; a long one where it
 * leaves less of the page empty. In two languages, whose trees must be alike, long ones stand below.
 */
public final class FactsBesideMap {

    /** Lines that are as high as a map with its legend. */
    private static final int LINES = 17;

    /** Of a line beside the map, in half widths of a kanji; the label first. */
    private static final int LABEL = 16;

    private static final int VALUE = 38;

    private FactsBesideMap() {}

    /** The facts as one block, or as two of which the second stands below the map. */
    public static List<Block> blocks(List<Fact> facts, List<Fact> longer, boolean paired) {
        int lines = facts.stream()
                .filter(fact -> !longer.contains(fact))
                .mapToInt(FactsBesideMap::lines)
                .sum();
        List<Fact> below = new ArrayList<>();
        for (Fact fact : longer) {
            int higher = lines + lines(fact);
            if (paired || higher - LINES > LINES - lines) {
                below.add(fact);
            } else {
                lines = higher;
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(
                facts.stream().filter(fact -> !below.contains(fact)).toList()));
        if (!below.isEmpty()) {
            blocks.add(new Block.Facts(below));
        }
        return blocks;
    }

    private static int lines(Fact fact) {
        return Math.max(lines(fact.label(), LABEL), lines(fact.value().text(), VALUE));
    }

    private static int lines(String text, int room) {
        return text.lines()
                .mapToInt(line -> 1 + (Math.max(1, Bilingual.width(line)) - 1) / room)
                .sum();
    }
}

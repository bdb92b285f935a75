package kakehashi.sheet.write;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.LineBreaks;
import kakehashi.sheet.tree.Phrase;

/**
 * How wide the columns of a table are: as its composer has it, but where there is room none narrower than the longest of
 * its words, names and dates, which would be divided there.
 */
final class ColumnWidths {

    /** So much of its width a column keeps, and to so many times of it one may grow. */
    private static final double LEAST = 0.65;

    private static final double MOST = 1.6;

    private static final int WIDE = 0x2E80;
    private static final String NARROW = "iljI .,:;'()-/\u00a0";
    private static final String BROAD = "mwMWđĐ%@";

    private final LineBreaks breaks;
    private final double letters;
    private final double padding;

    /**
     * @param letters size of the letters, and
     * @param padding what parts two columns, in the unit of the widths
     */
    ColumnWidths(Locale locale, double letters, double padding) {
        this.breaks = LineBreaks.ofWholeNames(locale);
        this.letters = letters;
        this.padding = padding;
    }

    /**
     * The widths, which together are the room. Where two languages stand beside each other each keeps its half.
     *
     * @param halves 2 where the first columns are of one language and the others of another, else 1
     */
    double[] of(Block.Table table, double room, int halves) {
        double[] widths = new double[table.columns().size()];
        int each = widths.length / halves;
        for (int first = 0; first < widths.length; first += each) {
            share(table, widths, first, first + each, room / halves);
        }
        return widths;
    }

    /** What the narrow columns lack the others give, none of them too much. */
    private void share(Block.Table table, double[] widths, int from, int to, double room) {
        List<Block.Table.Column> columns = table.columns();
        int all = columns.subList(from, to).stream()
                .mapToInt(Block.Table.Column::width)
                .sum();
        double[] change = new double[widths.length];
        double lacking = 0;
        double spare = 0;
        for (int i = from; i < to; i++) {
            widths[i] = room * columns.get(i).width() / all;
            double needed = letters * longest(table, i) + padding;
            change[i] = Math.max(LEAST * widths[i], Math.min(MOST * widths[i], needed)) - widths[i];
            lacking += Math.max(0, change[i]);
            spare -= Math.min(0, change[i]);
        }
        double moved = Math.min(lacking, spare);
        double left = moved;
        for (int i : narrowest(change, from, to)) {
            double given = change[i] > 0 ? Math.min(change[i], left) : change[i] * moved / Math.max(spare, moved);
            left -= Math.max(0, given);
            widths[i] += given;
        }
    }

    /** Those that lack little come first: what there is then helps most of them. */
    private static int[] narrowest(double[] change, int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> change[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double longest(Block.Table table, int column) {
        Set<String> seen = new HashSet<>();
        double longest = longest(table.columns().get(column).head());
        for (Block.Table.Row row : table.rows()) {
            Phrase cell = row.cells().get(column);
            String text = cell.text();
            if (seen.add(text)) {
                longest = Math.max(longest, longest(text));
            }
        }
        return longest;
    }

    /** The longest piece that no line may divide, in sizes of a letter. */
    private double longest(String text) {
        double longest = 0;
        breaks.setText(text);
        int start = 0;
        for (int end = breaks.next(); end >= 0; end = breaks.next()) {
            longest = Math.max(longest, width(text.substring(start, end).strip()));
            start = end;
        }
        return longest;
    }

    private static double width(String piece) {
        double width = 0;
        for (int at = 0; at < piece.length(); at += Character.charCount(piece.codePointAt(at))) {
            width += width(piece.codePointAt(at));
        }
        return width;
    }

    /** A little more than what the letters of usual fonts take. */
    private static double width(int letter) {
        if (letter >= WIDE) {
            return 1;
        }
        if (Character.isDigit(letter)) {
            return 0.63;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 0.4;
        }
        if (BROAD.indexOf(letter) >= 0) {
            return 0.9;
        }
        return Character.isUpperCase(letter) ? 0.72 : 0.6;
    }
}

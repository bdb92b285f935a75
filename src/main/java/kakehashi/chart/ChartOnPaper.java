package kakehashi.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kakehashi.model.value.Scheme;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.query.kept.CountedBy;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A chart for a page: its picture, and beside it its numbers in few and narrow columns.
 *
 * @param title of the chart
 * @param says what it shows and how much is not known, a paragraph each
 * @param legend the words of the legend of the picture, in its order
 * @param heads of the columns, the first being what is counted
 */
public record ChartOnPaper(
        String title,
        List<String> says,
        ChartDrawing drawing,
        List<String> legend,
        List<String> heads,
        List<Line> lines) {

    /**
     * A row of numbers.
     *
     * @param code names it in every language
     * @param cells its label first
     */
    public record Line(String code, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        /** The same by another name. */
        public Line labelled(String label) {
            List<String> named = new ArrayList<>(cells);
            named.set(0, label);
            return new Line(code, named);
        }
    }

    /** So many localities are told; in the window and in files there are all of them. */
    private static final int MOST = 12;

    /** Of more years than this only every fifth stands in the table. */
    private static final int FEW_YEARS = 12;

    /** So wide it is drawn, and so high where columns stand in it. */
    public static final double WIDTH = 500;

    private static final double HEIGHT = 250;

    public ChartOnPaper {
        says = List.copyOf(says);
        legend = List.copyOf(legend);
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /** The chart of some rows; by which rule they are counted is told once for all charts, and so not here. */
    public static ChartOnPaper of(ChartKind kind, TieFilter filter, List<Row> rows, Meanings meanings, Places places) {
        Words words = places.words();
        Captioned whole = Captioned.of(kind, filter, rows, meanings, places);
        Tabulation table = kind == ChartKind.PARTNERS ? whole.table().first(MOST) : whole.table();
        List<String> says = new ArrayList<>(whole.caption());
        says.removeAll(CountedBy.of(filter, rows, meanings, words));
        int more = whole.table().rows().size() - table.rows().size();
        if (more > 0) {
            says.add(words.say("chart.more-on-paper", table.rows().size(), more));
        }
        return new ChartOnPaper(
                words.name(kind),
                says,
                ChartLayout.onPaper(table, words, WIDTH, HEIGHT),
                ChartLayout.legend(table, words),
                heads(table, words),
                IntStream.range(0, table.rows().size())
                        .filter(row -> isTold(table, row))
                        .mapToObj(row -> new Line(table.rows().get(row).code(), cells(table, row, words)))
                        .toList());
    }

    private static boolean isTold(Tabulation table, int row) {
        int rows = table.rows().size();
        return table.kind() != ChartKind.GROWTH
                || rows <= FEW_YEARS
                || row == rows - 1
                || Integer.parseInt(table.rows().get(row).code()) % 5 == 0;
    }

    private static List<String> heads(Tabulation table, Words words) {
        List<String> heads = new ArrayList<>(List.of(counted(table.kind(), words)));
        int thick = table.thick();
        if (thick > 0) {
            heads.add(head(table, 0, thick, table.look().thick(), words));
        }
        if (thick < table.columns().size()) {
            heads.add(head(table, thick, table.columns().size(), table.look().thin(), words));
        }
        return heads;
    }

    /** The schemes in the order of the counts below, or what else is counted; and what of them. */
    private static String head(Tabulation table, int from, int to, String span, Words words) {
        List<Tabulation.Item> columns = table.columns().subList(from, to);
        String counted = columns.stream()
                .map(column -> name(column.scheme(), column.label(), words))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(words.say("chart.beside")));
        return Words.opening(Stream.of(span, counted)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(words.say("chart.of-these"))));
    }

    private static String name(@Nullable Scheme scheme, String label, Words words) {
        if (scheme == null) {
            return label;
        }
        return switch (scheme) {
            case OFFICIAL -> words.say("chart.scheme.official");
            case THIRD_PARTY -> words.say("chart.scheme.third-party");
            case NETWORK -> words.say("chart.scheme.network");
        };
    }

    /** What a row is, in a word or two. */
    private static String counted(ChartKind kind, Words words) {
        return switch (kind) {
            case PARTNERS -> words.say("chart.row.partners");
            case GROWTH -> words.say("chart.row.growth");
            case SHIFT -> words.say("chart.row.shift");
            case QUIET -> words.say("chart.row.quiet");
            case FOLLOWING -> words.say("chart.row.following");
            case SIGNATORIES -> words.say("chart.row.signatories");
            case SIGNED, FIELDS, LOCALITIES, MATRIX -> words.name(kind);
        };
    }

    private static List<String> cells(Tabulation table, int row, Words words) {
        List<String> cells = new ArrayList<>(List.of(table.rows().get(row).label()));
        int thick = table.thick();
        if (thick > 0) {
            cells.add(cell(table, row, false, words));
        }
        if (thick < table.columns().size()) {
            cells.add(cell(table, row, true, words));
        }
        return cells;
    }

    private static String cell(Tabulation table, int row, boolean thin, Words words) {
        List<Integer> counts = thin
                ? table.counts().get(row).subList(table.thick(), table.columns().size())
                : table.counts().get(row).subList(0, table.thick());
        String told = counts.stream().map(words::number).collect(Collectors.joining(words.say("chart.beside")));
        String whole = table.isOfShares()
                ? words.say("chart.with-share", told, Math.round(100 * table.length(row, thin)))
                : told;
        // it stands in one line
        return whole.replace(' ', '\u00a0');
    }
}

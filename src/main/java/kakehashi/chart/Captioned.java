package kakehashi.chart;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kakehashi.model.Edition;
import kakehashi.query.FacetValues;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.query.kept.CountedBy;
import kakehashi.query.kept.FilterWords;
import kakehashi.text.Places;
import kakehashi.text.Words;

/**
 * A tabulation with what must be told wherever its counts are.
 *
 * @param caption what it shows and how much is not known, by which rule ties are counted: a paragraph each
 * @param foot what was asked for, as of which day, and of which edition it is, where the chart stands alone
 */
public record Captioned(Tabulation table, List<String> caption, List<String> foot) {

    public Captioned {
        caption = List.copyOf(caption);
        foot = List.copyOf(foot);
    }

    Captioned(Tabulation table, List<String> caption) {
        this(table, caption, List.of());
    }

    /** As it stands in a window that tells what was asked for. */
    public Captioned inWindow() {
        return new Captioned(table, caption, List.of());
    }

    /**
     * Counts rows of the answer to a filter; all names are those of the meanings' day.
     *
     * @param filter that left the rows
     */
    public static Captioned of(ChartKind kind, TieFilter filter, List<Row> rows, Meanings meanings, Places places) {
        Captioned chart = counted(kind, rows, meanings, places);
        List<String> rule = CountedBy.of(filter, rows, meanings, places.words());
        List<String> asked = new ArrayList<>(
                new FilterWords(new FacetValues(meanings, places), places.words()).of(filter, rows, meanings));
        asked.removeAll(rule);
        return new Captioned(
                chart.table(),
                Stream.concat(chart.caption().stream(), rule.stream()).toList(),
                foot(asked, meanings, places.words()));
    }

    private static List<String> foot(List<String> asked, Meanings meanings, Words words) {
        List<String> foot = new ArrayList<>();
        if (!asked.isEmpty()) {
            foot.add(words.say("chart.asked", String.join(words.say("chart.and"), asked)));
        }
        Edition edition = meanings.atlas().edition();
        foot.add(words.say(
                "chart.source",
                words.date(meanings.asOf()),
                edition.version(),
                words.date(edition.date()),
                edition.licence()));
        return foot;
    }

    private static Captioned counted(ChartKind kind, List<Row> rows, Meanings meanings, Places places) {
        WholeCharts whole = new WholeCharts(rows, meanings, places);
        return switch (kind) {
            case PARTNERS -> whole.partners();
            case GROWTH -> whole.growth();
            case SHIFT -> whole.shift();
            case QUIET -> whole.quiet();
            case FOLLOWING -> whole.following();
            case SIGNATORIES -> whole.signatories();
            case SIGNED, FIELDS, LOCALITIES, MATRIX ->
                new Captioned(Tabulation.of(kind, rows, meanings, places), List.of());
        };
    }

    /** All that is told with it, in one line, for the head of a table. */
    public String told(Words words) {
        return Stream.of(Stream.of(words.name(table.kind())), caption.stream(), foot.stream())
                .flatMap(lines -> lines)
                .map(line -> line.endsWith(".") || line.endsWith("。") ? line.substring(0, line.length() - 1) : line)
                .collect(joining(". "));
    }

    /** How its columns are headed as a table, the first being what is counted. */
    public List<String> headings(Words words) {
        List<String> headings = new ArrayList<>(List.of(words.name(table.kind())));
        IntStream.range(0, table.columns().size())
                .mapToObj(column -> table.heading(column, words))
                .forEach(headings::add);
        if (table.isOfShares()) {
            Stream.of(table.look().thick(), table.look().thin())
                    .map(span -> words.say("chart.share", span))
                    .forEach(headings::add);
        }
        return headings;
    }

    /** Its numbers as a table, a row each, as wide as the headings. */
    public List<List<String>> cells() {
        List<List<String>> cells = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> line = new ArrayList<>(List.of(table.rows().get(row).label()));
            table.counts().get(row).forEach(count -> line.add(count.toString()));
            if (table.isOfShares()) {
                line.add(Long.toString(Math.round(100 * table.length(row, false))));
                line.add(Long.toString(Math.round(100 * table.length(row, true))));
            }
            cells.add(line);
        }
        return cells;
    }
}

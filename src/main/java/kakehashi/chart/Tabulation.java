package kakehashi.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kakehashi.model.value.Scheme;
import kakehashi.query.Facet;
import kakehashi.query.FacetValues;
import kakehashi.query.Grouping;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import kakehashi.query.whole.Ends;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Links counted by two things, in one language.
 *
 * @param columns schemes, or prefectures
 * @param uncounted links that fall under no row, for it is not on record
 */
public record Tabulation(
        ChartKind kind, List<Item> rows, List<Item> columns, List<List<Integer>> counts, int uncounted, Look look) {

    /**
     * What is told of the rows beside what they count.
     *
     * @param thick what the columns are that are not thin, where that must be said; else empty
     * @param thin what the last columns are, which are drawn thin beside the others; empty where there are none
     * @param columns how many columns are thin
     * @param thickOf of how many the others are shares; 0 where they are counts
     * @param thinOf the same for the thin ones
     * @param apart how many of the last rows stand apart, for they tell what is not on record
     */
    public record Look(String thick, String thin, int columns, int thickOf, int thinOf, int apart) {

        static final Look PLAIN = new Look("", "", 0, 0, 0, 0);

        Look withThin(int number) {
            return new Look(thick, thin, number, thickOf, thinOf, apart);
        }
    }

    /**
     * A row or a column.
     *
     * @param code names it in files for programs, whatever the language
     * @param scheme what a column stands for, or null
     * @param narrowing makes of a filter one that leaves only what is counted here
     */
    public record Item(String code, String label, @Nullable Scheme scheme, UnaryOperator<TieFilter> narrowing) {

        /** One of no scheme. */
        static Item of(String code, String label, UnaryOperator<TieFilter> narrowing) {
            return new Item(code, label, null, narrowing);
        }
    }

    public Tabulation {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
    }

    private Tabulation(ChartKind kind, List<Item> rows, List<Item> columns, List<List<Integer>> counts, int uncounted) {
        this(kind, rows, columns, counts, uncounted, Look.PLAIN);
    }

    /** Counts rows of an answer; all names are those of the meanings' day. */
    static Tabulation of(ChartKind kind, List<Row> links, Meanings meanings, Places places) {
        return switch (kind) {
            case SIGNED -> signed(links, meanings);
            case FIELDS -> fields(links, meanings, places);
            case LOCALITIES -> localities(links, meanings, places);
            case MATRIX -> matrix(links, meanings, places);
            case PARTNERS, GROWTH, SHIFT, QUIET, FOLLOWING, SIGNATORIES ->
                throw new IllegalArgumentException(kind + " is a reading");
        };
    }

    private static Tabulation signed(List<Row> links, Meanings meanings) {
        TreeMap<Integer, List<Row>> byYear = new TreeMap<>();
        links.forEach(row -> meanings.since(row.link())
                .ifPresent(since -> byYear.computeIfAbsent(since.year(), year -> new ArrayList<>())
                        .add(row)));
        Map<Item, List<Row>> groups = new LinkedHashMap<>();
        if (!byYear.isEmpty()) {
            IntStream.rangeClosed(byYear.firstKey(), byYear.lastKey())
                    .forEach(year -> groups.put(
                            Item.of(
                                    Integer.toString(year),
                                    Integer.toString(year),
                                    filter -> filter.withTime(ofYear(year))),
                            byYear.getOrDefault(year, List.of())));
        }
        int dated = byYear.values().stream().mapToInt(List::size).sum();
        return byScheme(ChartKind.SIGNED, groups, links, links.size() - dated);
    }

    private static TimeWindow ofYear(int year) {
        return new TimeWindow(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), TimeMode.SIGNED_WITHIN);
    }

    private static Tabulation fields(List<Row> links, Meanings meanings, Places places) {
        Map<String, List<Row>> byField = new LinkedHashMap<>(new Grouping(meanings).by(Facet.FIELD, links));
        List<Row> without = byField.remove(Grouping.NONE);
        FacetValues values = new FacetValues(meanings, places);
        return byScheme(
                ChartKind.FIELDS,
                ranked(byField, places.words().order(), field -> values.name(Facet.FIELD, field), Tabulation::ofField),
                links,
                without == null ? 0 : without.size());
    }

    private static TieFilter ofField(TieFilter filter, String field) {
        return filter.with(Facet.FIELD, Set.of(field));
    }

    private static Tabulation localities(List<Row> links, Meanings meanings, Places places) {
        Map<String, List<Row>> byLocality = new LinkedHashMap<>();
        for (Row row : links) {
            Stream.of(Ends.vietnam(row.link(), meanings), Ends.japan(row.link(), meanings))
                    .forEach(end -> byLocality
                            .computeIfAbsent(end, id -> new ArrayList<>())
                            .add(row));
        }
        return byScheme(
                ChartKind.LOCALITIES,
                ranked(
                        byLocality,
                        places.order(meanings.asOf()),
                        id -> Words.opening(places.listed(id, meanings.asOf())),
                        Tabulation::ofLocality),
                links,
                0);
    }

    private static TieFilter ofLocality(TieFilter filter, String locality) {
        return filter.with(Facet.LOCALITY, Set.of(locality)).withOwn(false);
    }

    /** A row of what a locality has. */
    static Item locality(String id, Meanings meanings, Places places) {
        return Item.of(id, Words.opening(places.listed(id, meanings.asOf())), filter -> ofLocality(filter, id));
    }

    private interface Narrowing {
        TieFilter to(TieFilter filter, String value);
    }

    /** Most first; of those alike, by the order of {@code order}, which compares values. */
    private static Map<Item, List<Row>> ranked(
            Map<String, List<Row>> byValue, Comparator<String> order, UnaryOperator<String> name, Narrowing narrowing) {
        Map<Item, List<Row>> groups = new LinkedHashMap<>();
        byValue.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Row>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(Map.Entry::getKey, order))
                .forEach(entry -> groups.put(
                        Item.of(
                                entry.getKey(),
                                name.apply(entry.getKey()),
                                filter -> narrowing.to(filter, entry.getKey())),
                        entry.getValue()));
        return groups;
    }

    private static Tabulation byScheme(ChartKind kind, Map<Item, List<Row>> groups, List<Row> links, int uncounted) {
        List<Scheme> schemes = Arrays.stream(Scheme.values())
                .filter(scheme -> links.stream().anyMatch(row -> row.link().scheme() == scheme))
                .toList();
        List<List<Integer>> counts = groups.values().stream()
                .map(rows -> schemes.stream()
                        .map(scheme -> (int) rows.stream()
                                .filter(row -> row.link().scheme() == scheme)
                                .count())
                        .toList())
                .toList();
        return new Tabulation(
                kind,
                List.copyOf(groups.keySet()),
                schemes.stream().map(Tabulation::column).toList(),
                counts,
                uncounted);
    }

    static Item column(Scheme scheme) {
        return new Item(scheme.code(), "", scheme, filter -> filter);
    }

    private static Tabulation matrix(List<Row> links, Meanings meanings, Places places) {
        Map<String, Map<String, Integer>> pairs = new TreeMap<>(places.order(meanings.asOf()));
        TreeSet<String> across = new TreeSet<>(places.order(meanings.asOf()));
        for (Row row : links) {
            String prefecture = top(Ends.japan(row.link(), meanings), meanings);
            across.add(prefecture);
            pairs.computeIfAbsent(top(Ends.vietnam(row.link(), meanings), meanings), id -> new HashMap<>())
                    .merge(prefecture, 1, Integer::sum);
        }
        return new Tabulation(
                ChartKind.MATRIX,
                places(Facet.VIETNAM, pairs.keySet(), meanings, places),
                places(Facet.JAPAN, across, meanings, places),
                pairs.values().stream()
                        .map(counts -> across.stream()
                                .map(prefecture -> counts.getOrDefault(prefecture, 0))
                                .toList())
                        .toList(),
                0);
    }

    private static String top(String end, Meanings meanings) {
        return meanings.atlas().topLevelOf(end, meanings.asOf());
    }

    private static List<Item> places(Facet facet, Set<String> ids, Meanings meanings, Places places) {
        return ids.stream()
                .map(id -> Item.of(id, places.label(id, meanings.asOf()), filter -> filter.with(facet, Set.of(id))
                        .withOwn(false)))
                .toList();
    }

    /** Of many rows the first, and all that stand apart. */
    public Tabulation first(int most) {
        int apart = look.apart();
        if (rows.size() - apart <= most) {
            return this;
        }
        return new Tabulation(kind, ends(rows, most, apart), columns, ends(counts, most, apart), uncounted, look);
    }

    private static <T> List<T> ends(List<T> all, int first, int last) {
        return Stream.concat(all.stream().limit(first), all.stream().skip(all.size() - (long) last))
                .toList();
    }

    /** All that a row counts, without what is told of it beside. */
    public int total(int row) {
        return counts.get(row).subList(0, thick()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** All that is told of a row beside. */
    int beside(int row) {
        return counts.get(row).subList(thick(), columns.size()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The number of the columns that are not thin. */
    int thick() {
        return columns.size() - look.columns();
    }

    boolean isThin(int column) {
        return column >= thick();
    }

    boolean isOfShares() {
        return look.thickOf() > 0;
    }

    /** How long a cell is drawn: its count, or the share that it is. */
    double length(int row, int column) {
        return counts.get(row).get(column) / (double) of(isThin(column));
    }

    /** What a cell counts, in words. */
    String says(int row, int column, Words words) {
        String label = rows.get(row).label();
        int count = counts.get(row).get(column);
        return isOfShares()
                ? words.say("chart.part-of", label, heading(column, words), count, of(isThin(column)))
                : words.say("chart.part", label, heading(column, words), count);
    }

    /** How long all that is thin, or all that is not, is drawn. */
    double length(int row, boolean thin) {
        return (thin ? beside(row) : total(row)) / (double) of(thin);
    }

    private int of(boolean thin) {
        return isOfShares() ? thin ? look.thinOf() : look.thickOf() : 1;
    }

    /** What narrows a filter to one cell. */
    public UnaryOperator<TieFilter> narrowing(int row, int column) {
        return filter ->
                columns.get(column).narrowing().apply(rows.get(row).narrowing().apply(filter));
    }

    /** How a column is headed. */
    public String heading(int column, Words words) {
        Scheme scheme = columns.get(column).scheme();
        String heading = scheme == null ? columns.get(column).label() : words.name(scheme);
        String span = isThin(column) ? look.thin() : look.thick();
        return scheme == null || span.isEmpty() ? heading : words.say("chart.column-of", heading, span);
    }
}

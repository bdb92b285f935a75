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
import kakehashi.model.Link;
import kakehashi.model.Tie;
import kakehashi.model.value.Scheme;
import kakehashi.query.Facet;
import kakehashi.query.FacetValues;
import kakehashi.query.Grouping;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
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
        ChartKind kind, List<Item> rows, List<Item> columns, List<List<Integer>> counts, int uncounted) {

    /**
     * A row or a column.
     *
     * @param scheme what a column stands for, or null
     * @param narrowing makes of a filter one that leaves only what is counted here
     */
    public record Item(String label, @Nullable Scheme scheme, UnaryOperator<TieFilter> narrowing) {}

    public Tabulation {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
    }

    /** Counts rows of an answer; all names are those of the meanings' day. */
    public static Tabulation of(ChartKind kind, List<Row> links, Meanings meanings, Places places) {
        return switch (kind) {
            case SIGNED -> signed(links, meanings);
            case FIELDS -> fields(links, meanings, places);
            case LOCALITIES -> localities(links, meanings, places);
            case MATRIX -> matrix(links, meanings, places);
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
                            new Item(Integer.toString(year), null, filter -> filter.withTime(ofYear(year))),
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
            Stream.of(row.link().vietnam(), row.link().japan())
                    .map(end -> answering(row.link(), end, meanings))
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

    /** A tie passes to a successor, a membership of a network does not. */
    private static String answering(Link link, String end, Meanings meanings) {
        return link instanceof Tie ? meanings.atlas().successorOn(end, meanings.asOf()) : end;
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
                        new Item(name.apply(entry.getKey()), null, filter -> narrowing.to(filter, entry.getKey())),
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
                schemes.stream()
                        .map(scheme -> new Item(scheme.code(), scheme, filter -> filter))
                        .toList(),
                counts,
                uncounted);
    }

    private static Tabulation matrix(List<Row> links, Meanings meanings, Places places) {
        Map<String, Map<String, Integer>> pairs = new TreeMap<>(places.order(meanings.asOf()));
        TreeSet<String> across = new TreeSet<>(places.order(meanings.asOf()));
        for (Row row : links) {
            String prefecture = top(row.link(), row.link().japan(), meanings);
            across.add(prefecture);
            pairs.computeIfAbsent(top(row.link(), row.link().vietnam(), meanings), id -> new HashMap<>())
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

    private static String top(Link link, String end, Meanings meanings) {
        return meanings.atlas().topLevelOf(answering(link, end, meanings), meanings.asOf());
    }

    private static List<Item> places(Facet facet, Set<String> ids, Meanings meanings, Places places) {
        return ids.stream()
                .map(id -> new Item(places.label(id, meanings.asOf()), null, filter -> filter.with(facet, Set.of(id))
                        .withOwn(false)))
                .toList();
    }

    /** All that a row counts. */
    public int total(int row) {
        return counts.get(row).stream().mapToInt(Integer::intValue).sum();
    }

    /** What narrows a filter to one cell. */
    public UnaryOperator<TieFilter> narrowing(int row, int column) {
        return filter ->
                columns.get(column).narrowing().apply(rows.get(row).narrowing().apply(filter));
    }

    /** How a column is headed. */
    public String heading(int column, Words words) {
        Scheme scheme = columns.get(column).scheme();
        return scheme == null ? columns.get(column).label() : words.name(scheme);
    }
}

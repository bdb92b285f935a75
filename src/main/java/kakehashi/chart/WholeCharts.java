package kakehashi.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.chart.Tabulation.Item;
import kakehashi.chart.Tabulation.Look;
import kakehashi.model.value.Scheme;
import kakehashi.query.Attention;
import kakehashi.query.Facet;
import kakehashi.query.FacetValues;
import kakehashi.query.Meanings;
import kakehashi.query.Recency;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import kakehashi.query.whole.Following;
import kakehashi.query.whole.Growth;
import kakehashi.query.whole.Order;
import kakehashi.query.whole.Outlived;
import kakehashi.query.whole.Quiet;
import kakehashi.query.whole.Shift;
import kakehashi.query.whole.Silence;
import kakehashi.query.whole.Web;
import kakehashi.query.whole.WholeWords;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** Readings of a result as a whole as charts: each a table with what it says and what is not known. */
final class WholeCharts {

    private final List<Row> rows;
    private final Meanings meanings;
    private final Places places;
    private final Words words;
    private final WholeWords said;

    WholeCharts(List<Row> rows, Meanings meanings, Places places) {
        this.rows = rows;
        this.meanings = meanings;
        this.places = places;
        words = places.words();
        said = new WholeWords(places, meanings.asOf());
    }

    /** A line of a chart before it is known which schemes have columns. */
    private record Line(Item item, Map<Scheme, Integer> thick, Map<Scheme, Integer> thin) {}

    Captioned partners() {
        Web web = Web.of(rows, meanings);
        Comparator<Map.Entry<String, List<Web.Joint>>> byPartners =
                Comparator.comparingInt(entry -> -entry.getValue().size());
        Map<String, List<Web.Joint>> byLocality = web.byLocality();
        List<Scheme> schemes =
                schemes(web.joints().stream().map(Web.Joint::scheme).toList());
        List<Item> items = new ArrayList<>();
        List<List<Integer>> counts = new ArrayList<>();
        byLocality.entrySet().stream()
                .sorted(byPartners.thenComparing(Map.Entry::getKey, places.order(meanings.asOf())))
                .forEach(entry -> {
                    items.add(Tabulation.locality(entry.getKey(), meanings, places));
                    counts.add(Stream.concat(
                                    schemes.stream().map(scheme -> (int) entry.getValue().stream()
                                            .filter(joint -> joint.scheme() == scheme)
                                            .count()),
                                    Stream.of((int) entry.getValue().stream()
                                            .filter(Web.Joint::isBridge)
                                            .count()))
                            .toList());
                });
        String only = words.say("chart.only-connection");
        List<Item> columns = new ArrayList<>(columns(schemes));
        columns.add(Item.of("only-connection", only, filter -> filter));
        return new Captioned(
                new Tabulation(ChartKind.PARTNERS, items, columns, counts, 0, new Look("", only, 1, 0, 0, 0)),
                said.of(web, rows, meanings));
    }

    Captioned growth() {
        Growth growth = Growth.of(rows, meanings);
        List<Scheme> schemes = schemes(growth.years().stream()
                .flatMap(year -> year.connected().keySet().stream())
                .toList());
        String largest = words.say("chart.largest-part");
        List<Item> columns = new ArrayList<>(columns(schemes));
        columns.add(Item.of("largest-part", largest, filter -> filter));
        return new Captioned(
                new Tabulation(
                        ChartKind.GROWTH,
                        growth.years().stream()
                                .map(year -> Item.of(
                                        Integer.toString(year.year()),
                                        Integer.toString(year.year()),
                                        filter -> filter.withTime(begun(null, year.year()))))
                                .toList(),
                        columns,
                        growth.years().stream()
                                .map(year -> Stream.concat(
                                                schemes.stream().map(scheme -> year.connected()
                                                        .getOrDefault(scheme, 0)),
                                                Stream.of(year.largest()))
                                        .toList())
                                .toList(),
                        0,
                        new Look("", largest, 1, 0, 0, 0)),
                said.of(growth));
    }

    private static TimeWindow begun(@Nullable Integer from, int to) {
        return new TimeWindow(
                from == null ? null : LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), TimeMode.SIGNED_WITHIN);
    }

    Captioned shift() {
        Shift shift = Shift.of(rows, meanings);
        FacetValues values = new FacetValues(meanings, places);
        List<Line> lines = shift.lines().stream()
                .map(line -> new Line(
                        Item.of(
                                line.field().code(),
                                values.name(Facet.FIELD, line.field().code()),
                                filter -> filter.with(
                                                Facet.FIELD, Set.of(line.field().code()))
                                        .withTime(begun(
                                                shift.early().from(),
                                                shift.late().to()))),
                        line.late(),
                        line.early()))
                .toList();
        Look look = new Look(
                span(shift.late()),
                span(shift.early()),
                0,
                Math.max(1, shift.late().ties()),
                Math.max(1, shift.early().ties()),
                0);
        return new Captioned(byScheme(ChartKind.SHIFT, lines, "ten-years-before", look), said.of(shift));
    }

    private String span(Shift.Span span) {
        return words.say("chart.span", Integer.toString(span.from()), Integer.toString(span.to()));
    }

    Captioned quiet() {
        Quiet quiet = Quiet.of(rows, meanings);
        List<Line> lines = new ArrayList<>();
        if (quiet.all() > 0) {
            for (Silence silence : Silence.values()) {
                lines.add(new Line(
                        Item.of(silence.code(), words.name(silence), filter -> since(silence, filter)),
                        quiet.ties().getOrDefault(silence, Map.of()),
                        quiet.inForce().getOrDefault(silence, Map.of())));
            }
        }
        Look look = new Look("", words.say("chart.in-force"), 0, 0, 0, lines.isEmpty() ? 0 : 1);
        return new Captioned(byScheme(ChartKind.QUIET, lines, "in-force", look), said.of(quiet));
    }

    private TieFilter since(Silence silence, TieFilter filter) {
        Recency recency =
                switch (silence) {
                    case UNDER_1_YEAR -> Recency.UNDER_12_MONTHS;
                    case FROM_1_TO_3_YEARS -> Recency.FROM_1_TO_3_YEARS;
                    case FROM_3_TO_5_YEARS -> Recency.FROM_3_TO_5_YEARS;
                    case FROM_5_TO_10_YEARS, OVER_10_YEARS -> Recency.OVER_5_YEARS;
                    case NO_CONTACT -> Recency.NONE;
                };
        TieFilter narrowed = filter.with(Facet.LAST_CONTACT, Set.of(recency.code()));
        return silence == Silence.OVER_10_YEARS
                ? narrowed.withAttention(new Attention(
                        meanings.asOf().minusYears(10).plusDays(1),
                        false,
                        filter.attention().dueWithin()))
                : narrowed;
    }

    Captioned following() {
        Following following = Following.of(rows, meanings);
        List<Item> items = new ArrayList<>();
        List<List<Integer>> counts = new ArrayList<>();
        if (!following.pairs().isEmpty()) {
            for (Order order : Order.values()) {
                List<Following.Step> pairs = following.pairs().stream()
                        .filter(pair -> pair.order() == order)
                        .toList();
                items.add(Item.of(order.code(), words.name(order), filter -> between(pairs, filter)));
                counts.add(List.of(pairs.size()));
            }
        }
        return new Captioned(
                new Tabulation(
                        ChartKind.FOLLOWING,
                        items,
                        List.of(Item.of("pairs", words.say("chart.pairs"), filter -> filter)),
                        counts,
                        0,
                        new Look("", "", 0, 0, 0, items.isEmpty() ? 0 : 2)),
                said.of(following));
    }

    /** Narrows to what lies between the two sides of some pairs, which may be more than the pairs. */
    private static TieFilter between(List<Following.Step> pairs, TieFilter filter) {
        return filter.with(Facet.VIETNAM, ends(pairs.stream().map(Following.Step::vietnam)))
                .with(Facet.JAPAN, ends(pairs.stream().map(Following.Step::japan)));
    }

    private static Set<String> ends(Stream<String> ids) {
        return Set.copyOf(ids.toList());
    }

    Captioned signatories() {
        Outlived outlived = Outlived.of(rows, meanings);
        FacetValues values = new FacetValues(meanings, places);
        List<Line> lines = outlived.decades().stream()
                .map(decade -> {
                    String value = decade.first().map(String::valueOf).orElse(Facet.NO_DECADE);
                    return new Line(
                            Item.of(
                                    value,
                                    values.name(Facet.DECADE, value),
                                    filter -> filter.with(Facet.DECADE, Set.of(value))),
                            decade.ties(),
                            decade.ended());
                })
                .toList();
        int apart = (int) outlived.decades().stream()
                .filter(decade -> decade.first().isEmpty())
                .count();
        Look look = new Look("", words.say("chart.signatory-ended"), 0, 0, 0, apart);
        return new Captioned(byScheme(ChartKind.SIGNATORIES, lines, "signatory-ended", look), said.of(outlived));
    }

    /**
     * A column for each scheme that there is, and a thin one for what is told of it beside.
     *
     * @param beside what that is called in files for programs
     */
    private static Tabulation byScheme(ChartKind kind, List<Line> lines, String beside, Look look) {
        List<Scheme> schemes = schemes(lines.stream()
                .flatMap(line -> Stream.of(line.thick(), line.thin()))
                .flatMap(counts -> counts.keySet().stream())
                .toList());
        return new Tabulation(
                kind,
                lines.stream().map(Line::item).toList(),
                Stream.concat(columns(schemes).stream(), thin(schemes, beside).stream())
                        .toList(),
                lines.stream()
                        .map(line -> Stream.of(line.thick(), line.thin())
                                .flatMap(counts -> schemes.stream().map(scheme -> counts.getOrDefault(scheme, 0)))
                                .toList())
                        .toList(),
                0,
                look.withThin(schemes.size()));
    }

    private static List<Scheme> schemes(Collection<Scheme> met) {
        return Arrays.stream(Scheme.values()).filter(met::contains).toList();
    }

    private static List<Item> thin(List<Scheme> schemes, String beside) {
        return schemes.stream()
                .map(scheme -> new Item(scheme.code() + "." + beside, "", scheme, filter -> filter))
                .toList();
    }

    private static List<Item> columns(List<Scheme> schemes) {
        return schemes.stream().map(Tabulation::column).toList();
    }
}

package kakehashi.exchange;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kakehashi.model.Link;
import kakehashi.model.Network;
import kakehashi.model.NetworkLink;
import kakehashi.model.Party;
import kakehashi.model.Tie;
import kakehashi.model.value.PartialDate;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.Signing;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** Ties and network links as a table in one language, as of the day of the meanings. Safe on any thread. */
public final class TieListing {

    /** One column to sort by. What a row lacks there comes last in both directions. */
    public record Sort(TieColumn column, boolean descending) {}

    private final Meanings meanings;
    private final Places places;
    private final Words words;
    private final LinkRecords records;

    public TieListing(Meanings meanings, Places places) {
        this.meanings = meanings;
        this.places = places;
        this.words = places.words();
        records = new LinkRecords(meanings.atlas());
    }

    /** What a person reads in a cell; empty where nothing is on record. */
    public String cell(TieColumn column, Row row) {
        if (column.isDate()) {
            Optional<PartialDate> date = date(column, row);
            return (column == TieColumn.LAST_CONTACT ? date.map(words::lastContact) : date.map(words::date)).orElse("");
        }
        Link link = row.link();
        return switch (column) {
            case VIETNAM -> name(link.vietnam());
            case JAPAN -> name(link.japan());
            case SCHEME -> words.name(link.scheme());
            case NETWORKS -> networks(link);
            case SOURCES -> count(records.sources(link));
            case INHERITED_FROM -> row.inheritedFrom() == null ? "" : name(row.inheritedFrom());
            case VIETNAM_REGION -> region(link.vietnam());
            case JAPAN_REGION -> region(link.japan());
            case ID -> link.id();
            default -> link instanceof Tie tie ? ofTie(column, tie) : "";
        };
    }

    private String ofTie(TieColumn column, Tie tie) {
        return switch (column) {
            case TYPE -> words.name(tie.type());
            case STATUS -> words.name(tie.status());
            case STANDING -> Words.opening(meanings.standing(tie).inBrief(words));
            case DOCUMENTS -> documents(tie);
            case FIELDS -> list(tie.fields().stream().map(words::name));
            case AS_STATED -> tie.typeAsStated();
            case TITLE -> tie.title() == null ? "" : tie.title();
            case PARTIES ->
                list(tie.parties().stream()
                        .flatMap(id -> meanings.atlas().findParty(id).stream())
                        .map(Party::name)
                        .map(words::text));
            default -> throw new IllegalArgumentException(column.code());
        };
    }

    /** The date that a cell tells; empty in a column without dates too. */
    public Optional<PartialDate> date(TieColumn column, Row row) {
        if (!column.isDate()) {
            return Optional.empty();
        }
        if (column == TieColumn.SINCE) {
            return meanings.since(row.link());
        }
        if (row.link() instanceof Tie tie) {
            return switch (column) {
                case END -> meanings.end(tie);
                case UNTIL -> meanings.until(tie);
                default -> meanings.lastContact(tie);
            };
        }
        return column == TieColumn.END ? Optional.ofNullable(((NetworkLink) row.link()).until()) : Optional.empty();
    }

    /** What was signed, and when, the latest first: the type of each document, for its title is not always on record. */
    private String documents(Tie tie) {
        return list(Signing.once(List.of(tie)).stream().map(signing -> {
            String kind = signing.kind(words);
            PartialDate signed = signing.event().date();
            return signed == null ? kind : words.say("exchange.document", kind, words.date(signed));
        }));
    }

    private String name(String locality) {
        return Words.opening(places.listed(locality, meanings.asOf()));
    }

    private String region(String locality) {
        String answering = meanings.atlas().successorOn(locality, meanings.asOf());
        return meanings.atlas()
                .regionOf(answering, meanings.asOf())
                .map(region -> places.region(region.id()))
                .orElse("");
    }

    private String networks(Link link) {
        return list(records.networks(link).stream().map(Network::name).map(words::text));
    }

    private String count(Set<String> sources) {
        return sources.isEmpty() ? "" : words.number(sources.size());
    }

    /** Where they can be read; by its title what has no address. */
    private String addresses(Link link) {
        return String.join(" | ", records.addresses(link));
    }

    private String list(Stream<String> parts) {
        return parts.collect(joining(words.say("exchange.list-separator")));
    }

    /** The rows as cells for a person, with the columns' names on top; sources by their addresses. */
    public Cells read(List<TieColumn> columns, List<Row> rows) {
        return cells(columns.stream().map(this::inWords).toList(), rows);
    }

    /**
     * The rows as cells to work on. A date stands in a column as ISO 8601, so that it sorts, no more precise than its source,
     * and in the next as it is told, with how certain it is.
     */
    public Cells data(List<TieColumn> columns, List<Row> rows) {
        return cells(
                columns.stream()
                        .flatMap(column -> column.isDate()
                                ? Stream.of(
                                        new Content(words.name(column), row -> date(column, row)
                                                .map(TieListing::plain)
                                                .orElse("")),
                                        new Content(
                                                words.say("exchange.in-words", words.name(column)),
                                                row -> cell(column, row)))
                                : Stream.of(inWords(column)))
                        .toList(),
                rows);
    }

    /** Without the signs that qualify it. */
    private static String plain(PartialDate date) {
        return new PartialDate(date.first(), date.precision(), false, false).toString();
    }

    private Content inWords(TieColumn column) {
        return new Content(words.name(column), row -> told(column, row));
    }

    /** A cell for who has the table alone: sources by their addresses. */
    public String told(TieColumn column, Row row) {
        return column == TieColumn.SOURCES ? addresses(row.link()) : cell(column, row);
    }

    private record Content(String heading, Function<Row, String> text) {}

    private static Cells cells(List<Content> contents, List<Row> rows) {
        return new Cells(
                contents.stream().map(Content::heading).toList(),
                rows.stream()
                        .map(row -> contents.stream()
                                .map(content -> content.text().apply(row))
                                .toList())
                        .toList());
    }

    /**
     * Of the columns those that say one thing in all of some rows, and what that is; none where there are fewer than two
     * rows. Who the two localities are is never among them.
     */
    public Map<TieColumn, String> alike(List<TieColumn> columns, List<Row> rows) {
        Map<TieColumn, String> alike = new EnumMap<>(TieColumn.class);
        for (TieColumn column : columns) {
            if (rows.size() > 1 && column != TieColumn.VIETNAM && column != TieColumn.JAPAN) {
                String first = cell(column, rows.get(0));
                if (rows.stream().allMatch(row -> cell(column, row).equals(first))) {
                    alike.put(column, first);
                }
            }
        }
        return alike;
    }

    /**
     * The rows in order: Vietnamese localities by the Vietnamese alphabet, Japanese ones by JIS code from north to south,
     * dates by time, anything else as the language's dictionaries do. Rows alike in every column that is asked for, and
     * all rows where none is, stand in the order of their localities.
     */
    public List<Row> sorted(Collection<Row> rows, List<Sort> by) {
        Comparator<Row> order = by.stream()
                .map(sort -> order(rows, sort))
                .reduce(Comparator::thenComparing)
                .orElse((one, other) -> 0);
        for (TieColumn last : List.of(TieColumn.VIETNAM, TieColumn.JAPAN, TieColumn.ID)) {
            if (by.stream().noneMatch(sort -> sort.column() == last)) {
                order = order.thenComparing(order(rows, new Sort(last, false)));
            }
        }
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(order);
        return sorted;
    }

    private Comparator<Row> order(Collection<Row> rows, Sort sort) {
        TieColumn column = sort.column();
        if (column.isDate()) {
            return ranked(rows, row -> date(column, row).orElse(null), Comparator.naturalOrder(), sort.descending());
        }
        return switch (column) {
            case SOURCES ->
                ranked(rows, row -> records.sources(row.link()).size(), Comparator.naturalOrder(), sort.descending());
            case VIETNAM -> ranked(rows, row -> row.link().vietnam(), places.order(meanings.asOf()), sort.descending());
            case JAPAN -> ranked(rows, row -> row.link().japan(), places.order(meanings.asOf()), sort.descending());
            case INHERITED_FROM -> ranked(rows, Row::inheritedFrom, places.order(meanings.asOf()), sort.descending());
            default -> ranked(rows, row -> blankToNull(cell(column, row)), words.order(), sort.descending());
        };
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }

    /** Comparing names costs; so each different value is placed once, and rows are compared by numbers. */
    private static <K> Comparator<Row> ranked(
            Collection<Row> rows, Function<Row, @Nullable K> key, Comparator<? super K> order, boolean descending) {
        List<K> values = rows.stream()
                .map(key)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .sorted(descending ? order.reversed() : order)
                .toList();
        Map<K, Integer> ranks = new HashMap<>();
        values.forEach(value -> ranks.put(value, ranks.size()));
        Map<Row, Integer> rankOf = new IdentityHashMap<>();
        for (Row row : rows) {
            K value = key.apply(row);
            rankOf.put(row, value == null ? Integer.MAX_VALUE : ranks.getOrDefault(value, Integer.MAX_VALUE));
        }
        return Comparator.comparing(row -> rankOf.getOrDefault(row, Integer.MAX_VALUE));
    }
}

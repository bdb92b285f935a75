package kakehashi.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.Filter;
import kakehashi.cli.ask.Possible;
import kakehashi.cli.ask.Reading;
import kakehashi.cli.ask.Request;
import kakehashi.cli.tell.DocumentLines;
import kakehashi.cli.tell.Grid;
import kakehashi.cli.tell.Report;
import kakehashi.model.Link;
import kakehashi.model.NetworkLink;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Coded;
import kakehashi.model.value.PartialDate;
import kakehashi.query.FacetValues;
import kakehashi.query.GroupBy;
import kakehashi.query.Row;
import kakehashi.query.compare.Handover;
import kakehashi.query.term.Standing;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** {@code list}: the ties that a filter leaves, one a row, in the order of their localities. */
final class ListCommand {

    private static final List<String> CSV_HEADINGS = List.of(
            "id",
            "vietnam_id",
            "vietnam_name",
            "japan_id",
            "japan_name",
            "scheme",
            "type",
            "fields",
            "status",
            "since",
            "last_contact",
            "inherited_from",
            "networks",
            "standing",
            "end",
            "in_force",
            "until",
            "type_since");

    private final Reading reading;
    private final Words words;

    ListCommand(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    Report run(Request request) throws CommandException {
        Comparator<String> order = reading.places().order(reading.asOf());
        Filter filter = new Filter(reading, request);
        List<Row> rows = filter.answer().rows().stream()
                .sorted(Comparator.comparing((Row row) -> row.link().vietnam(), order)
                        .thenComparing(row -> row.link().japan(), order))
                .toList();
        Report report = report(request, rows, order);
        Report told = rows.isEmpty() ? report.with(new Lifts(reading, request, filter).of(filter.emptiness())) : report;
        return told.after(new SaidBack(reading).lines(filter.meant()));
    }

    private Report report(Request request, List<Row> rows, Comparator<String> order) throws CommandException {
        Optional<String> passed = request.value("--passed-on");
        if (passed.isPresent()) {
            return passedOn(Possible.day(passed.get(), "--passed-on", words), rows, order);
        }
        Optional<String> grouping = request.value("--group-by");
        return grouping.isEmpty()
                ? plain(rows)
                : grouped(Possible.constant(GroupBy.class, grouping.get(), "--group-by", words), rows);
    }

    private Report plain(List<Row> rows) {
        return new Report(
                table(rows),
                new Grid(CSV_HEADINGS, rows.stream().map(this::record).toList()),
                rows.stream().map(this::json).toList());
    }

    private String table(List<Row> rows) {
        return new Grid(headings(), rows.stream().map(this::cells).toList()).aligned();
    }

    /** Those of the listed ties that passed to others on a day, by who took them over. */
    private Report passedOn(LocalDate day, List<Row> listed, Comparator<String> order) {
        Map<String, List<Row>> passed = new TreeMap<>(order);
        Handover.on(reading.meanings(), day).bySuccessor().forEach((successor, rows) -> {
            Map<Link, Row> byLink = rows.stream().collect(Collectors.toMap(Row::link, row -> row));
            List<Row> among = listed.stream()
                    .map(Row::link)
                    .filter(byLink::containsKey)
                    .map(byLink::get)
                    .toList();
            if (!among.isEmpty()) {
                passed.put(successor, among);
            }
        });
        return grouped(passed, reading::listed);
    }

    private Report grouped(GroupBy by, List<Row> listed) {
        FacetValues values = new FacetValues(reading.meanings(), reading.places());
        return grouped(by.of(listed, reading.meanings(), values), id -> by.name(id, values));
    }

    private Report grouped(Map<String, List<Row>> groups, UnaryOperator<String> named) {
        StringBuilder text = new StringBuilder();
        List<List<String>> records = new ArrayList<>();
        List<Map<String, Object>> json = new ArrayList<>();
        groups.forEach((id, rows) -> {
            String name = named.apply(id);
            text.append(text.isEmpty() ? "" : "\n")
                    .append(words.say("cli.group.heading", Words.opening(name), rows.size()))
                    .append('\n')
                    .append(table(rows));
            rows.forEach(row -> records.add(
                    Stream.concat(Stream.of(id, name), record(row).stream()).toList()));
            Map<String, Object> group = new LinkedHashMap<>();
            group.put("id", id.isEmpty() ? null : id);
            group.put("name", name);
            group.put("count", rows.size());
            group.put("ties", rows.stream().map(this::json).toList());
            json.add(group);
        });
        List<String> headings = Stream.concat(Stream.of("group_id", "group_name"), CSV_HEADINGS.stream())
                .toList();
        return new Report(text.toString(), new Grid(headings, records), json);
    }

    private List<String> headings() {
        return List.of(
                words.say("cli.column.id"),
                words.say("cli.column.vietnam"),
                words.say("cli.column.japan"),
                words.say("cli.column.scheme"),
                words.say("cli.column.type"),
                words.say("cli.column.standing"),
                words.say("cli.column.since"),
                words.say("cli.column.inherited-from"));
    }

    private List<String> cells(Row row) {
        Link link = row.link();
        return List.of(
                link.id(),
                Words.opening(reading.listed(link.vietnam())),
                Words.opening(reading.listed(link.japan())),
                words.name(link.scheme()),
                link instanceof Tie tie ? words.name(tie.type()) : "",
                standing(link).map(standing -> standing.inBrief(words)).orElse(""),
                reading.meanings().since(link).map(words::date).orElse(""),
                row.inheritedFrom() == null ? "" : Words.opening(reading.listed(row.inheritedFrom())));
    }

    private List<String> record(Row row) {
        Link link = row.link();
        return List.of(
                link.id(),
                link.vietnam(),
                reading.listed(link.vietnam()),
                link.japan(),
                reading.listed(link.japan()),
                link.scheme().code(),
                link instanceof Tie tie ? tie.type().code() : "",
                link instanceof Tie tie ? String.join(" ", codes(tie.fields())) : "",
                link instanceof Tie tie ? tie.status().code() : "",
                reading.meanings().since(link).map(PartialDate::toString).orElse(""),
                link instanceof Tie tie
                        ? reading.meanings()
                                .lastContact(tie)
                                .map(PartialDate::toString)
                                .orElse("")
                        : "",
                row.inheritedFrom() == null ? "" : row.inheritedFrom(),
                String.join(" ", networks(link)),
                standing(link).map(standing -> standing.kind().code()).orElse(""),
                standing(link).map(Standing::end).map(PartialDate::toString).orElse(""),
                Boolean.toString(reading.meanings().inForceOn(link, reading.asOf())),
                link instanceof Tie tie ? text(reading.meanings().until(tie)) : "",
                link instanceof Tie tie ? text(reading.meanings().typeSince(tie)) : "");
    }

    private static String text(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("");
    }

    private static @Nullable String orNull(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse(null);
    }

    private Optional<Standing> standing(Link link) {
        return link instanceof Tie tie ? Optional.of(reading.meanings().standing(tie)) : Optional.empty();
    }

    private Map<String, Object> json(Row row) {
        Link link = row.link();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", link.id());
        json.put("vietnam", end(link.vietnam()));
        json.put("japan", end(link.japan()));
        json.put("scheme", link.scheme().code());
        json.put("type", link instanceof Tie tie ? tie.type().code() : null);
        json.put("fields", link instanceof Tie tie ? codes(tie.fields()) : List.of());
        json.put("status", link instanceof Tie tie ? tie.status().code() : null);
        json.put(
                "since",
                reading.meanings().since(link).map(PartialDate::toString).orElse(null));
        json.put(
                "lastContact",
                link instanceof Tie tie
                        ? reading.meanings()
                                .lastContact(tie)
                                .map(PartialDate::toString)
                                .orElse(null)
                        : null);
        Optional<Standing> standing = standing(link);
        json.put("standing", standing.map(value -> value.kind().code()).orElse(null));
        json.put("inForce", reading.meanings().inForceOn(link, reading.asOf()));
        json.put("end", standing.map(Standing::end).map(PartialDate::toString).orElse(null));
        json.put("until", link instanceof Tie tie ? orNull(reading.meanings().until(tie)) : null);
        json.put(
                "typeSince", link instanceof Tie tie ? orNull(reading.meanings().typeSince(tie)) : null);
        json.put("inheritedFrom", row.inheritedFrom());
        json.put("networks", networks(link));
        json.put("documents", link instanceof Tie tie ? documents(tie) : List.of());
        return json;
    }

    private List<Map<String, Object>> documents(Tie tie) {
        DocumentLines lines = new DocumentLines(words);
        return tie.events().stream()
                .filter(TieEvent::isSigning)
                .map(lines::json)
                .toList();
    }

    private Map<String, Object> end(String locality) {
        Map<String, Object> end = new LinkedHashMap<>();
        end.put("id", locality);
        end.put("name", reading.listed(locality));
        return end;
    }

    private static List<String> codes(Set<? extends Coded> constants) {
        return constants.stream().map(Coded::code).toList();
    }

    /** The networks that both ends belong to, or belonged. */
    private List<String> networks(Link link) {
        if (link instanceof NetworkLink shared) {
            return shared.networks();
        }
        return reading.atlas()
                .findLink(NetworkLink.idOf(link.vietnam(), link.japan()))
                .map(found -> found instanceof NetworkLink shared ? shared.networks() : List.<String>of())
                .orElse(new ArrayList<>());
    }
}

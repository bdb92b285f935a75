package kakehashi.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.Possible;
import kakehashi.cli.ask.Reading;
import kakehashi.cli.ask.Request;
import kakehashi.cli.tell.Dossier;
import kakehashi.cli.tell.Grid;
import kakehashi.cli.tell.Report;
import kakehashi.query.Reasons;
import kakehashi.query.line.LineReader;
import kakehashi.query.line.Meant;
import kakehashi.store.Found;
import kakehashi.store.SearchOrder;
import kakehashi.text.RecordNames;
import kakehashi.text.Words;
import kakehashi.text.date.DateReader;
import kakehashi.text.date.DateReading;
import kakehashi.text.date.Refusal;
import kakehashi.text.date.TypedDate;
import kakehashi.text.date.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * {@code search}: records of every kind whose words match. Programs get them best first; for a person they are grouped by
 * kind, the kind of the best one first, with the reason where the name shown does not tell it.
 */
final class SearchCommand {

    private final Reading reading;
    private final Words words;

    SearchCommand(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    Report run(Request request) throws CommandException {
        String typed = Possible.search(String.join(" ", request.words()), words);
        RecordNames names = reading.names();
        Reasons reasons = new Reasons(reading.atlas(), reading.asOf(), words);
        Map<String, List<List<String>>> cells = new LinkedHashMap<>();
        List<List<String>> records = new ArrayList<>();
        List<Map<String, Object>> json = new ArrayList<>();
        for (Found found : reading.store().search(typed, new SearchOrder(reading.asOf(), null))) {
            if (reading.isLater(found.id())) {
                continue;
            }
            String name = names.name(found.id());
            Optional<String> because = reasons.of(found.id(), typed, name);
            cells.computeIfAbsent(found.kind(), kind -> new ArrayList<>())
                    .add(List.of(
                            kind(found.kind()), found.id(), Dossier.opening(found.kind(), name), because.orElse("")));
            records.add(List.of(found.kind(), found.id(), name, because.orElse("")));
            Map<String, Object> member = new LinkedHashMap<>();
            member.put("kind", found.kind());
            member.put("id", found.id());
            member.put("name", name);
            member.put("because", because.orElse(null));
            json.add(member);
        }
        return new Report(
                        new Grid(
                                        headings(),
                                        cells.values().stream()
                                                .flatMap(List::stream)
                                                .toList())
                                .aligned(),
                        new Grid(List.of("kind", "id", "name", "because"), records),
                        json)
                .after(besides(typed, json.isEmpty(), names, reasons));
    }

    /** What its words narrow the ties to, and what else may have been meant by the line. */
    private List<String> besides(String typed, boolean nothing, RecordNames names, Reasons reasons) {
        Meant meant = new LineReader(reading.meanings(), reading.store()::places).read(typed);
        boolean narrows = meant.said().stream().anyMatch(said -> said.facet() != null);
        if (!narrows) {
            return nothing ? instead(typed, names, reasons) : near(typed, names, reasons);
        }
        List<String> lines = new ArrayList<>(new SaidBack(reading).lines(meant));
        lines.add(words.say("cli.search.narrows", '"' + typed.replace("\"", "\\\"") + '"'));
        return lines;
    }

    /** What may have been meant by a line that finds nothing, as a table of the same columns. */
    private List<String> instead(String typed, RecordNames names, Reasons reasons) {
        DateReading time = DateReader.read(typed, Wanted.SPAN);
        if (time.understood().isPresent()) {
            TypedDate understood = time.understood().get();
            return List.of(words.say(
                    "cli.search.time",
                    typed,
                    understood.in(words),
                    (bound("--from", understood.first()) + bound("--to", understood.last())).strip()));
        }
        if (time instanceof Refusal refusal && refusal.isOfADate()) {
            return List.of(refusal.in(words));
        }
        List<String> near = near(typed, names, reasons);
        return near.isEmpty() ? List.of(words.say("cli.search.unknown", typed)) : near;
    }

    /** What may have been meant by a line that is no place's, as a table of the same columns; none where nothing may. */
    private List<String> near(String typed, RecordNames names, Reasons reasons) {
        List<List<String>> near = new ArrayList<>();
        for (Found found : reading.store().near(typed)) {
            if (!reading.isLater(found.id())) {
                String name = names.name(found.id());
                near.add(List.of(
                        kind(found.kind()),
                        found.id(),
                        Dossier.opening(found.kind(), name),
                        reasons.of(found.id(), typed, name).orElse("")));
            }
        }
        return near.isEmpty()
                ? List.of()
                : List.of(new Grid(headings(), near).aligned().strip());
    }

    private static String bound(String option, @Nullable LocalDate day) {
        return day == null ? "" : option + " " + day + " ";
    }

    private List<String> headings() {
        return List.of(
                words.say("cli.column.kind"),
                words.say("cli.column.id"),
                words.say("cli.column.name"),
                words.say("cli.column.because"));
    }

    private String kind(String code) {
        return switch (code) {
            case "locality" -> words.say("cli.kind.locality");
            case "tie" -> words.say("cli.kind.tie");
            case "network" -> words.say("cli.kind.network");
            case "party" -> words.say("cli.kind.party");
            case "region" -> words.say("cli.kind.region");
            default -> words.say("cli.kind.source");
        };
    }
}

package kakehashi.cli.insight;

import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.Filter;
import kakehashi.cli.ask.Reading;
import kakehashi.cli.ask.Request;
import kakehashi.cli.tell.Grid;
import kakehashi.cli.tell.Report;
import kakehashi.model.Tie;
import kakehashi.query.ComingUp;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.query.ahead.Due;
import kakehashi.query.ahead.DueWords;
import kakehashi.text.Words;

/**
 * {@code due}: what the ties that pass a filter have before them, soonest first, with the day by which to ask the other side.
 * Which those are is the rule of the facet "coming up", and {@code list --coming-up} lists the same ties.
 */
final class DueCommand {

    private static final List<String> CSV =
            List.of("date", "occasion", "years", "tie", "name", "ask", "notice", "sources");

    private final Reading reading;
    private final Words words;
    private final DueWords told;

    DueCommand(Reading reading) {
        this.reading = reading;
        words = reading.words();
        told = new DueWords(words, reading.asOf());
    }

    Report run(Request request) throws CommandException {
        Filter filter = new Filter(reading, request);
        TieFilter asked = filter.read();
        Set<String> occasions = Set.copyOf(asked.chosen(Facet.COMING_UP));
        TemporalAmount given = asked.attention().dueWithin();
        TemporalAmount within = given == null ? ComingUp.AHEAD : given;
        List<Tie> ties = filter.answer().rows().stream()
                .map(row -> row.link())
                .filter(Tie.class::isInstance)
                .map(Tie.class::cast)
                .distinct()
                .toList();
        List<Due> dues = Due.of(reading.meanings(), ties, within).stream()
                .filter(due -> occasions.isEmpty()
                        || occasions.contains(due.date().occasion().code()))
                .toList();
        List<String> headings = List.of(
                words.say("ahead.column.date"),
                words.say("ahead.column.what"),
                words.say("ahead.column.tie"),
                words.say("ahead.column.ask"));
        return new Report(
                new Grid(headings, dues.stream().map(this::cells).toList()).aligned() + "\n" + words.say("ahead.custom")
                        + "\n",
                new Grid(CSV, dues.stream().map(this::record).toList()),
                dues.stream().map(this::json).toList());
    }

    private List<String> cells(Due due) {
        return List.of(
                words.date(due.date().date()), due.date().in(words, due.tie().type()), title(due), told.cell(due));
    }

    private String title(Due due) {
        return Words.opening(reading.places().title(due.tie(), reading.asOf()));
    }

    private List<String> record(Due due) {
        return List.of(
                due.date().date().toString(),
                due.date().occasion().code(),
                String.valueOf(due.date().years()),
                due.tie().id(),
                title(due),
                due.ask().toString(),
                told.notices(due),
                String.join(" ", due.sources()));
    }

    private Map<String, Object> json(Due due) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("date", due.date().date().toString());
        json.put("occasion", due.date().occasion().code());
        json.put("years", due.date().years());
        json.put("tie", due.tie().id());
        json.put("name", title(due));
        json.put("ask", due.ask().toString());
        List<String> notices = new ArrayList<>();
        due.notices().forEach(notice -> notices.add(words.text(notice)));
        json.put("notices", notices);
        json.put("sources", due.sources());
        return json;
    }
}

package kakehashi.cli.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.Filter;
import kakehashi.cli.ask.Reading;
import kakehashi.cli.ask.Request;
import kakehashi.cli.tell.Grid;
import kakehashi.cli.tell.Report;
import kakehashi.model.value.PartialDate;
import kakehashi.query.ledger.Gap;
import kakehashi.query.ledger.Ledger;
import kakehashi.query.ledger.SearchWords;
import kakehashi.query.ledger.Searched;
import kakehashi.query.ledger.TotalBeside;
import kakehashi.query.ledger.TotalWords;
import kakehashi.text.Words;

/** {@code ledger}: what was searched for ties, by whom, when and with what result; what to look for next; the totals of others. */
final class LedgerCommand {

    static final String MISSING = "--missing";
    static final String TOTALS = "--totals";

    private final Reading reading;
    private final Words words;
    private final SearchWords said;

    LedgerCommand(Reading reading) {
        this.reading = reading;
        words = reading.words();
        said = new SearchWords(reading.places(), reading.asOf());
    }

    Report run(Request request) throws CommandException {
        if (request.words().size() > 1 || request.has(MISSING) && request.has(TOTALS)) {
            throw CommandException.usage(words, words.say("ledger.usage"));
        }
        String asked = request.words().isEmpty()
                ? ""
                : Filter.locality(reading, request.words().get(0));
        if (request.has(TOTALS)) {
            return totals();
        }
        return request.has(MISSING) ? missing(asked) : searched(asked);
    }

    private Report searched(String asked) {
        Ledger ledger = new Ledger(reading.meanings());
        List<String> localities = asked.isEmpty() ? ledger.provinces() : List.of(asked);
        return told(localities.stream()
                .sorted(reading.places().order(reading.asOf()))
                .flatMap(id -> Ledger.SCHEMES.stream().map(scheme -> ledger.of(id, scheme)))
                .map(searched -> new Told(searched, ledger.onRecord(searched.locality(), searched.scheme()), ""))
                .toList());
    }

    private Report missing(String asked) {
        return told(Gap.of(reading.meanings()).stream()
                .filter(gap -> asked.isEmpty() || gap.searched().locality().equals(asked))
                .map(gap -> new Told(gap.searched(), gap.onRecord(), gap.kind().code()))
                .toList());
    }

    private record Told(Searched searched, int onRecord, String gap) {}

    private Report told(List<Told> all) {
        List<List<String>> cells = new ArrayList<>();
        List<List<String>> records = new ArrayList<>();
        List<Map<String, Object>> json = new ArrayList<>();
        for (Told each : all) {
            Searched searched = each.searched();
            String name = reading.listed(searched.locality());
            String oldest = searched.oldest().map(PartialDate::toString).orElse("");
            cells.add(List.of(
                    Words.opening(name),
                    words.name(searched.scheme()),
                    words.name(searched.extent()),
                    words.number(each.onRecord()),
                    told(each)));
            records.add(List.of(
                    searched.locality(),
                    name,
                    searched.scheme().code(),
                    searched.extent().code(),
                    String.valueOf(searched.found()),
                    oldest,
                    each.gap(),
                    String.valueOf(each.onRecord()),
                    told(each)));
            json.add(json(each, name));
        }
        List<String> headings = List.of(
                words.say("ledger.column.locality"),
                words.say("ledger.column.scheme"),
                words.say("ledger.column.extent"),
                words.say("ledger.column.on-record"),
                words.say("ledger.column.told"));
        return new Report(
                new Grid(headings, cells).aligned(),
                new Grid(
                        List.of("locality", "name", "scheme", "extent", "found", "date", "gap", "on_record", "told"),
                        records),
                json);
    }

    private String told(Told each) {
        return each.onRecord() == 0 ? said.none(each.searched()) : said.told(each.searched());
    }

    private Map<String, Object> json(Told each, String name) {
        Searched searched = each.searched();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("locality", searched.locality());
        json.put("name", name);
        json.put("scheme", searched.scheme().code());
        json.put("extent", searched.extent().code());
        json.put("found", searched.found());
        json.put("onRecord", each.onRecord());
        if (!each.gap().isEmpty()) {
            json.put("gap", each.gap());
        }
        json.put(
                "searches",
                searched.searches().stream()
                        .map(search -> {
                            Map<String, Object> line = new LinkedHashMap<>();
                            line.put("of", search.of());
                            line.put("searched", search.line().locality());
                            line.put("date", search.line().date().toString());
                            line.put("count", search.line().count());
                            line.put("within", search.line().within());
                            line.put("by", said.by(search.line().source()));
                            line.put("source", search.line().source());
                            line.put(
                                    "left",
                                    search.line().note() == null
                                            ? ""
                                            : words.text(search.line().note()));
                            return line;
                        })
                        .toList());
        json.put("notSearched", searched.left());
        return json;
    }

    private Report totals() {
        TotalWords told = new TotalWords(words);
        List<String> headings = List.of("total", "ours", "difference", "undated", "later", "unsigned", "projects");
        List<TotalBeside> all = TotalBeside.all(reading.meanings());
        List<String> text = all.stream()
                .map(beside -> told.head(beside) + "\n  " + String.join("\n  ", told.reasons(beside)) + "\n")
                .toList();
        return new Report(
                String.join("\n", text),
                new Grid(headings, all.stream().map(LedgerCommand::cells).toList()),
                all.stream().map(LedgerCommand::json).toList());
    }

    private static List<String> cells(TotalBeside beside) {
        return List.of(
                beside.total().id(),
                String.valueOf(beside.ours()),
                String.valueOf(beside.difference()),
                String.valueOf(beside.undated()),
                String.valueOf(beside.later()),
                String.valueOf(beside.unsigned()),
                String.valueOf(beside.projects()));
    }

    private static Map<String, Object> json(TotalBeside beside) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("total", beside.total().id());
        json.put("count", beside.total().count());
        json.put("relation", beside.total().relation().code());
        json.put("what", beside.total().what().code());
        json.put("date", beside.total().date().toString());
        json.put("ours", beside.ours());
        json.put("undated", beside.undated());
        json.put("later", beside.later());
        json.put("unsigned", beside.unsigned());
        json.put("projects", beside.projects());
        json.put("sources", beside.total().sources());
        return json;
    }
}

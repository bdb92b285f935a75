package kakehashi.cli.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.Filter;
import kakehashi.cli.ask.Reading;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.Typed;
import kakehashi.cli.tell.Grid;
import kakehashi.cli.tell.Report;
import kakehashi.query.match.Matching;
import kakehashi.query.match.PossiblePartner;
import kakehashi.query.match.Reason;
import kakehashi.query.match.ReasonWords;
import kakehashi.store.Declined;
import kakehashi.store.StoreException;
import kakehashi.text.Words;

/** {@code match}: possible partners of a locality in the other country, a line for each reason for and against. */
final class MatchCommand {

    static final String COUNT = "--count";

    private final Reading reading;
    private final Words words;

    MatchCommand(Reading reading) {
        this.reading = reading;
        words = reading.words();
    }

    Report run(Request request) throws CommandException, StoreException {
        String home = reading.atlas()
                .successorOn(Filter.locality(reading, String.join(" ", request.words())), reading.asOf());
        Set<String> declined =
                Declined.among(reading.store().notes().read(), home).keySet();
        Matching matching = Matching.of(reading.meanings());
        ReasonWords told = new ReasonWords(reading.meanings(), reading.places(), home);
        List<List<String>> cells = new ArrayList<>();
        List<List<String>> records = new ArrayList<>();
        List<Map<String, Object>> json = new ArrayList<>();
        int count = count(request);
        for (PossiblePartner partner :
                matching.partners(home, declined).stream().limit(count).toList()) {
            String name = Words.opening(reading.listed(partner.locality()));
            List<Map<String, Object>> reasons = new ArrayList<>();
            for (Reason reason : partner.all()) {
                String sentence = told.sentence(partner.locality(), reason);
                cells.add(List.of(
                        reasons.isEmpty() ? name : "",
                        reason.kind().isAgainst() ? words.say("cli.match.against", sentence) : sentence,
                        reason.records().get(0)));
                List<String> sources = told.sources(partner.locality(), reason);
                records.add(List.of(
                        partner.locality(),
                        name,
                        reason.kind().isAgainst() ? "against" : "for",
                        reason.kind().code(),
                        sentence,
                        String.join(" ", reason.records()),
                        String.join(" ", sources)));
                reasons.add(member(reason, sentence, sources));
            }
            Map<String, Object> member = new LinkedHashMap<>();
            member.put("id", partner.locality());
            member.put("name", name);
            member.put("reasons", reasons);
            json.add(member);
        }
        Report report = new Report(
                new Grid(
                                List.of(
                                        words.say("cli.match.partner"),
                                        words.say("cli.match.reason"),
                                        words.say("cli.match.record")),
                                cells)
                        .aligned(),
                new Grid(List.of("id", "name", "side", "kind", "reason", "records", "sources"), records),
                json);
        return report.after(List.of(
                words.say(matching.isByNumber() ? "cli.match.by-number" : "cli.match.by-weight", reading.name(home))));
    }

    private static Map<String, Object> member(Reason reason, String sentence, List<String> sources) {
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("side", reason.kind().isAgainst() ? "against" : "for");
        member.put("kind", reason.kind().code());
        member.put("reason", sentence);
        member.put("records", reason.records());
        member.put("sources", sources);
        return member;
    }

    private int count(Request request) throws CommandException {
        String typed = request.value(COUNT).orElse(Integer.toString(Matching.USUAL));
        if (!typed.matches("[1-9][0-9]{0,3}")) {
            throw CommandException.usage(words, words.say("cli.problem.count", Typed.shown(typed, words)));
        }
        return Integer.parseInt(typed);
    }
}

package kakehashi.cli.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.Filter;
import kakehashi.cli.ask.Reading;
import kakehashi.cli.ask.Request;
import kakehashi.cli.ask.SinceOption;
import kakehashi.cli.tell.Grid;
import kakehashi.cli.tell.Report;
import kakehashi.model.Source;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.MemberWords;
import kakehashi.query.since.Beginning;
import kakehashi.query.since.ChangedFact;
import kakehashi.query.since.ChangedSince;
import kakehashi.query.since.SinceWords;
import kakehashi.query.since.Step;
import kakehashi.query.since.WhatChanged;
import kakehashi.session.parcel.Since;
import kakehashi.store.StoreException;
import kakehashi.text.Words;

/** {@code changes} without a file to write: which ties and facts are new, altered or gone, each with its source. */
final class WhatChangedCommand {

    static final String LOCALITY = "--locality";
    static final String PAIR = "--pair";

    private final Clock clock;
    private final Reading reading;
    private final Words words;
    private final SinceWords told;

    WhatChangedCommand(Clock clock, Reading reading) {
        this.clock = clock;
        this.reading = reading;
        words = reading.words();
        told = new SinceWords(reading.places(), reading.asOf());
    }

    Report run(SinceOption option, Request request) throws CommandException, StoreException {
        Beginning beginning = option.any(reading.store());
        ChangedSince since = option.changed(beginning, reading.store());
        Report report = report(narrowed(since.changed(), request), typed(beginning));
        return since.isWhole() ? report : alsoTelling(report, words.say("query.since.forgotten"));
    }

    private String typed(Beginning beginning) {
        return beginning instanceof Beginning.Backup backup
                ? backup.file().toString()
                : Since.of(beginning, clock.getZone()).told();
    }

    private static Report alsoTelling(Report report, String line) {
        List<String> besides = new ArrayList<>(report.besides());
        besides.add(line);
        return report.with(besides);
    }

    private WhatChanged narrowed(WhatChanged changed, Request request) throws CommandException {
        List<String> pair = request.values(PAIR);
        Optional<String> locality = request.value(LOCALITY);
        if (!pair.isEmpty() && locality.isPresent()) {
            throw CommandException.usage(words, words.say("cli.changes.one-or-pair"));
        }
        if (!pair.isEmpty()) {
            return changed.of(
                    Filter.locality(reading, pair.get(0)),
                    Filter.locality(reading, pair.get(1)),
                    reading.atlas(),
                    reading.asOf());
        }
        return locality.isEmpty()
                ? changed
                : changed.of(Filter.locality(reading, locality.get()), reading.atlas(), reading.asOf());
    }

    private Report report(WhatChanged changed, String since) {
        MemberWords members = new MemberWords(reading.places(), reading.asOf());
        List<List<String>> rows = new ArrayList<>();
        List<Map<String, Object>> json = new ArrayList<>();
        for (ChangedFact fact : changed.facts()) {
            Map<String, Object> row = new LinkedHashMap<>();
            Difference difference = fact.difference();
            Step step = fact.step();
            row.put("became", fact.became().code());
            row.put("kind", fact.record().kind().code());
            row.put("id", fact.record().id());
            row.put("name", told.record(fact));
            row.put("member", difference.path());
            row.put("before", difference.before() == null ? "" : members.before(difference));
            row.put("after", difference.after() == null ? "" : members.after(difference));
            row.put("by", step == null ? "" : step.by());
            row.put("edition", step == null ? "" : step.edition());
            row.put("at", step == null ? "" : step.at().toString());
            rows.add(new ArrayList<>(row.values().stream().map(Object::toString).toList()));
            rows.get(rows.size() - 1).add(String.join(" ", fact.sources()));
            row.put("sources", fact.sources());
            json.add(row);
        }
        Grid grid = new Grid(
                List.of("became", "kind", "id", "name", "member", "before", "after", "by", "edition", "at", "sources"),
                rows);
        return new Report(text(changed), grid, json)
                .after(List.of(words.say("cli.changes.since", since, told.summary(changed))));
    }

    private String text(WhatChanged changed) {
        StringBuilder text = new StringBuilder();
        changed.byRecord().forEach((record, facts) -> {
            text.append(told.record(facts.get(0)))
                    .append("  [")
                    .append(record.id())
                    .append("]\n");
            for (ChangedFact fact : facts) {
                text.append("    ").append(told.line(fact)).append('\n');
                text.append("        ").append(sources(fact)).append('\n');
            }
            String by = by(facts.get(0));
            text.append(by.isEmpty() ? "" : "    " + by + "\n");
        });
        return text.toString();
    }

    private String by(ChangedFact fact) {
        Step step = fact.step();
        return step == null ? "" : told.by(fact, LocalDate.ofInstant(step.at(), clock.getZone()));
    }

    private String sources(ChangedFact fact) {
        if (fact.sources().isEmpty()) {
            return words.say("query.since.no-source");
        }
        return words.say(
                "cli.changes.sources",
                fact.sources().stream()
                        .map(id -> reading.atlas()
                                .findSource(id)
                                .map(Source::title)
                                .orElse(id))
                        .collect(Collectors.joining(words.say("exchange.list-separator"))));
    }
}

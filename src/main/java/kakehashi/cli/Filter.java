package kakehashi.cli;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kakehashi.model.Atlas;
import kakehashi.model.Coded;
import kakehashi.model.Field;
import kakehashi.model.Network;
import kakehashi.model.Party;
import kakehashi.model.Region;
import kakehashi.model.Scheme;
import kakehashi.model.Status;
import kakehashi.model.TieType;
import kakehashi.query.Answer;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.query.TimeMode;
import kakehashi.query.TimeWindow;
import kakehashi.text.Words;

/** The filter that the options describe, and its answer. */
final class Filter {

    private final Reading reading;
    private final Request request;
    private final Words words;

    Filter(Reading reading, Request request) {
        this.reading = reading;
        this.request = request;
        this.words = reading.words();
    }

    Answer answer() throws CommandException {
        TieFilter filter = read();
        Optional<Set<String>> hits = filter.text().isBlank()
                ? Optional.empty()
                : Optional.of(reading.store().matching(filter.text()));
        return Answer.of(reading.meanings(), filter, hits);
    }

    TieFilter read() throws CommandException {
        Atlas.Records records = reading.atlas().records();
        return TieFilter.ALL
                .with(Facet.SCHEME, codes(Scheme.class, "--scheme"))
                .with(Facet.TYPE, codes(TieType.class, "--type"))
                .with(Facet.FIELD, codes(Field.class, "--field"))
                .with(Facet.STATUS, codes(Status.class, "--status"))
                .with(Facet.PARTY, ids(records.parties().stream().map(Party::id).toList(), "--party"))
                .with(
                        Facet.NETWORK,
                        ids(records.networks().stream().map(Network::id).toList(), "--network"))
                .with(Facet.LOCALITY, localities())
                .with(
                        Facet.REGION,
                        ids(records.regions().stream().map(Region::id).toList(), "--region"))
                .withTime(window())
                .withText(request.value("--text").orElse(""))
                .withOwn(request.has("--own"))
                .withWithin(request.has("--within"));
    }

    private <E extends Enum<E> & Coded> Set<String> codes(Class<E> type, String option) throws CommandException {
        Set<String> codes = new LinkedHashSet<>();
        for (String typed : request.values(option)) {
            codes.add(Possible.constant(type, typed, option, words).code());
        }
        return codes;
    }

    private Set<String> ids(List<String> known, String option) throws CommandException {
        Set<String> ids = new LinkedHashSet<>();
        for (String typed : request.values(option)) {
            ids.add(Possible.oneOf(known, typed, option, words));
        }
        return ids;
    }

    private Set<String> localities() throws CommandException {
        Set<String> ids = new LinkedHashSet<>();
        for (String typed : request.values("--locality")) {
            ids.add(locality(reading, typed));
        }
        return ids;
    }

    /** The id itself, if a locality has it; else the answer names those that may be meant. */
    static String locality(Reading reading, String typed) throws CommandException {
        if (reading.atlas().findLocality(typed).isPresent()) {
            return typed;
        }
        Words words = reading.words();
        List<String> near = new Nearest(reading).localities(typed);
        throw Commands.usage(
                words,
                near.isEmpty()
                        ? words.say("cli.problem.locality", typed)
                        : words.say(
                                "cli.problem.locality-near",
                                typed,
                                near.stream()
                                        .map(id -> id + " (" + reading.name(id) + ")")
                                        .collect(joining(", "))));
    }

    private TimeWindow window() throws CommandException {
        LocalDate from = null;
        LocalDate to = null;
        if (request.value("--from").isPresent()) {
            from = Possible.first(request.value("--from").get(), "--from", words);
        }
        if (request.value("--to").isPresent()) {
            to = Possible.last(request.value("--to").get(), "--to", words);
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw Commands.usage(words, words.say("cli.problem.window"));
        }
        Optional<String> mode = request.value("--time-mode");
        return new TimeWindow(
                from,
                to,
                mode.isPresent()
                        ? Possible.constant(TimeMode.class, mode.get(), "--time-mode", words)
                        : TimeWindow.ALWAYS.mode());
    }
}

package kakehashi.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.Filter;
import kakehashi.cli.ask.Reading;
import kakehashi.cli.ask.Request;
import kakehashi.query.Emptiness;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.query.ledger.Ledger;
import kakehashi.query.ledger.SearchWords;
import kakehashi.query.line.Meant;
import kakehashi.query.line.Said;
import kakehashi.text.Words;

/** Says why a filter left nothing: which options to leave out, or that nothing is recorded. */
final class Lifts {

    private final Reading reading;
    private final Words words;
    private final Request request;
    private final TieFilter filter;
    private final Meant meant;

    /** @param filter reads what was asked for */
    Lifts(Reading reading, Request request, Filter filter) throws CommandException {
        this.reading = reading;
        this.request = request;
        this.words = reading.words();
        this.filter = filter.read();
        meant = filter.meant();
    }

    List<String> of(Emptiness emptiness) {
        List<String> lines = new ArrayList<>();
        if (!emptiness.unheld().isEmpty()) {
            lines.add(words.say("query.unheld", emptiness.unheld()));
        } else if (!emptiness.tieless().isEmpty()) {
            lines.add(words.say(
                    "query.tieless",
                    emptiness.tieless().stream()
                            .map(reading::listed)
                            .collect(Collectors.joining(words.say("ui.list-separator")))));
            lines.addAll(searched(emptiness.tieless()));
        } else if (!emptiness.recorded()) {
            lines.add(words.say("cli.empty.not-recorded"));
            lines.addAll(searched(filter.chosen(Facet.LOCALITY)));
        } else if (emptiness.culprits().isEmpty() && emptiness.lifts().size() > 1) {
            lines.add(words.say("cli.empty.together"));
        }
        for (Emptiness.Lift lift : emptiness.culprits()) {
            lines.add(
                    switch (lift.part()) {
                        case CITIES -> words.say("cli.empty.with", "--within", lift.count());
                        case ALL_OF -> words.say("cli.empty.any-of", lift.count());
                        default -> words.say("cli.empty.without", option(lift), lift.count());
                    });
        }
        return lines;
    }

    /** Of each locality that was asked for whether it was searched, and by whom. */
    private List<String> searched(Collection<String> localities) {
        SearchWords told = new SearchWords(reading.places(), reading.asOf());
        Ledger ledger = new Ledger(reading.meanings());
        return localities.stream()
                .flatMap(id -> told.of(ledger, id).stream()
                        .map(sentence -> words.say("ledger.labelled", Words.opening(reading.listed(id)), sentence)))
                .toList();
    }

    private String option(Emptiness.Lift lift) {
        Facet facet = lift.facet();
        if (facet != null) {
            String option = "--" + facet.code();
            return typed(said -> said.facet() == facet, request.has(option), option);
        }
        return switch (lift.part()) {
            case TIME ->
                typed(
                        said -> said.time() != null,
                        request.has("--from") || request.has("--to"),
                        given(
                                filter.time().from() != null,
                                "--from",
                                filter.time().to() != null,
                                "--to"));
            case TEXT -> words.say("ui.quoted", meant.searched());
            case ATTENTION ->
                given(
                        filter.attention().contactBefore() != null
                                || filter.attention().noContact(),
                        "--last-contact-before",
                        filter.attention().dueWithin() != null,
                        "--due-within");
            default -> "--own";
        };
    }

    /** The words beside the command that say it and, where it was given too or there are none, the option. */
    private String typed(Predicate<Said> which, boolean given, String option) {
        Stream<String> said = meant.said().stream().filter(which).map(each -> words.say("ui.quoted", each.words()));
        String typed = Stream.concat(said, given ? Stream.of(option) : Stream.empty())
                .collect(Collectors.joining(words.say("ui.list-separator")));
        return typed.isEmpty() ? option : typed;
    }

    /** Of two options those that were given. */
    private static String given(boolean one, String option, boolean two, String other) {
        if (one && two) {
            return option + ", " + other;
        }
        return one ? option : other;
    }
}

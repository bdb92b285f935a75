package kakehashi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kakehashi.cli.ask.Reading;
import kakehashi.query.Emptiness;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.text.Words;

/** Says why a filter left nothing: which options to leave out, or that nothing is recorded. */
final class Lifts {

    private final Reading reading;
    private final Words words;
    private final TieFilter filter;

    /** @param filter what was asked for */
    Lifts(Reading reading, TieFilter filter) {
        this.reading = reading;
        this.words = reading.words();
        this.filter = filter;
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
        } else if (!emptiness.recorded()) {
            lines.add(words.say("cli.empty.not-recorded"));
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

    private String option(Emptiness.Lift lift) {
        Facet facet = lift.facet();
        if (facet != null) {
            return "--" + facet.code();
        }
        return switch (lift.part()) {
            case TIME ->
                given(filter.time().from() != null, "--from", filter.time().to() != null, "--to");
            case TEXT -> "--text";
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

    /** Of two options those that were given. */
    private static String given(boolean one, String option, boolean two, String other) {
        if (one && two) {
            return option + ", " + other;
        }
        return one ? option : other;
    }
}

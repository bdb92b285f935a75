package kakehashi.cli;

import java.util.ArrayList;
import java.util.List;
import kakehashi.query.Emptiness;
import kakehashi.query.Facet;
import kakehashi.text.Words;

/** Says why a filter left nothing: which options to leave out, or that nothing is recorded. */
final class Lifts {

    private final Words words;

    Lifts(Words words) {
        this.words = words;
    }

    List<String> of(Emptiness emptiness) {
        List<String> lines = new ArrayList<>();
        if (!emptiness.recorded()) {
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

    private static String option(Emptiness.Lift lift) {
        Facet facet = lift.facet();
        if (facet != null) {
            return "--" + facet.code();
        }
        return switch (lift.part()) {
            case TIME -> "--from, --to";
            case TEXT -> "--text";
            case ATTENTION -> "--last-contact-before, --due-within";
            default -> "--own";
        };
    }
}

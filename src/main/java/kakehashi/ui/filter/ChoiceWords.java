package kakehashi.ui.filter;

import java.util.Objects;
import java.util.stream.Collectors;
import kakehashi.query.Facet;
import kakehashi.query.Match;
import kakehashi.query.TypedChoice;
import kakehashi.query.WindowWords;
import kakehashi.query.line.Said;
import kakehashi.query.time.TimeWindow;
import kakehashi.session.Session;
import kakehashi.text.Words;

/** How a choice reads in one line: "Field: Environment", "Signed: 2015 – 2019". */
final class ChoiceWords {

    private final Session session;
    private final FacetNames names;

    ChoiceWords(Session session) {
        this.session = session;
        names = new FacetNames(session);
    }

    String of(TypedChoice choice) {
        return choice.facet() == null
                ? of(Objects.requireNonNull(choice.time()))
                : of(choice.facet(), choice.value(), Match.ANY);
    }

    /** By the values alone, for they were just typed. */
    String of(Said said) {
        Facet facet = said.facet();
        return facet == null
                ? of(Objects.requireNonNull(said.time()))
                : said.values().stream()
                        .map(value -> names.name(facet, value))
                        .sorted(session.words().order())
                        .collect(Collectors.joining(session.words().say("ui.list-separator")));
    }

    String of(Facet facet, String value, Match match) {
        Words words = session.words();
        String name = names.name(facet, value);
        return switch (match) {
            case ANY -> words.say("ui.chip", words.name(facet), name);
            case ALL -> words.say("ui.chip-all", words.name(facet), name);
            case NONE -> words.say("ui.chip-not", words.name(facet), name);
        };
    }

    String of(TimeWindow time) {
        return new WindowWords(session.words()).of(time);
    }
}

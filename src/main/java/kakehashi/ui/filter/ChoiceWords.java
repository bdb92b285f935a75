package kakehashi.ui.filter;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.query.Facet;
import kakehashi.query.Match;
import kakehashi.query.TypedChoice;
import kakehashi.query.kept.FilterWords;
import kakehashi.query.line.Said;
import kakehashi.query.time.TimeWindow;
import kakehashi.session.Session;

/** How a choice reads in one line: "Field: Environment", "Signed: 2015 – 2019". */
final class ChoiceWords {

    /** Whose values tell by themselves what they are. */
    private static final Set<Facet> TELLING = Set.of(
            Facet.SCHEME,
            Facet.TYPE,
            Facet.FIELD,
            Facet.LOCALITY,
            Facet.REGION,
            Facet.VIETNAM,
            Facet.JAPAN,
            Facet.PARTY,
            Facet.NETWORK,
            Facet.OURS);

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
        return words().of(facet, value, match);
    }

    /** Without what it is a value of, where the value says that by itself. */
    String inBrief(Facet facet, String value, Match match) {
        return match == Match.ANY && TELLING.contains(facet) ? names.name(facet, value) : of(facet, value, match);
    }

    /** Values of a facet as its panel lists them, whatever the order in which they were chosen. */
    List<String> inOrder(Facet facet, Set<String> values) {
        return words().inOrder(facet, values);
    }

    String of(TimeWindow time) {
        return words().of(time);
    }

    private FilterWords words() {
        return new FilterWords(names.values(), session.words());
    }
}

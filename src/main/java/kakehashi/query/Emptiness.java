package kakehashi.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kakehashi.query.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * Why a filter leaves nothing.
 *
 * @param recorded whether the places asked for have any recorded tie at all, so that the rest filtered it out; without a
 *     place, whether the atlas has any
 * @param unheld words that no tie on record holds, whatever else is chosen; else empty
 * @param tieless the localities that the words name, where none of them has a tie on record
 * @param lifts each choice that can be lifted by itself, the one that gives most first
 */
public record Emptiness(boolean recorded, String unheld, List<String> tieless, List<Lift> lifts) {

    /** What a choice is about. */
    public enum Part {
        FACET,
        /** That all values of a facet must be met: lifted, any of them is enough. */
        ALL_OF,
        TIME,
        TEXT,
        ATTENTION,
        /** Only own ties: lifted, inherited ones come too. */
        OWN,
        /** The localities alone: lifted, their cities count too. */
        CITIES
    }

    /**
     * One choice that can be lifted.
     *
     * @param facet which facet; null where the part is about none
     * @param count links that are then left; 0 where this choice alone does not empty the result
     * @param filter the filter without the choice
     */
    public record Lift(Part part, @Nullable Facet facet, int count, TieFilter filter) {}

    public Emptiness {
        tieless = List.copyOf(tieless);
        lifts = List.copyOf(lifts);
    }

    /** The choices that each empty the result alone. */
    public List<Lift> culprits() {
        return lifts.stream().filter(lift -> lift.count() > 0).toList();
    }

    /**
     * Looks for the choices of a filter that leaves nothing.
     *
     * @param hits ids of the links that match the filter's text; empty when there is no text to match
     * @param named ids of the localities that the filter's text as a whole names
     */
    public static Emptiness of(Meanings meanings, TieFilter filter, Optional<Set<String>> hits, List<String> named) {
        List<Lift> lifts = new ArrayList<>();
        filter.choices()
                .keySet()
                .forEach(facet -> lifts.add(lift(meanings, Part.FACET, facet, filter.with(facet, Set.of()), hits)));
        filter.choices().forEach((facet, choice) -> {
            if (choice.match() == Match.ALL && choice.values().size() > 1) {
                lifts.add(lift(meanings, Part.ALL_OF, facet, filter.withMatch(facet, Match.ANY), hits));
            }
        });
        if (filter.time().narrows()) {
            TimeWindow open = new TimeWindow(null, null, filter.time().mode());
            lifts.add(lift(meanings, Part.TIME, null, filter.withTime(open), hits));
        }
        if (!filter.text().isBlank()) {
            lifts.add(lift(meanings, Part.TEXT, null, filter.withText(""), Optional.empty()));
        }
        if (filter.attention().narrows()) {
            lifts.add(lift(meanings, Part.ATTENTION, null, filter.withAttention(Attention.NONE), hits));
        }
        if (filter.own()) {
            lifts.add(lift(meanings, Part.OWN, null, filter.withOwn(false), hits));
        }
        if (!filter.within() && !filter.chosen(Facet.LOCALITY).isEmpty()) {
            lifts.add(lift(meanings, Part.CITIES, null, filter.withWithin(true), hits));
        }
        lifts.sort(Comparator.comparingInt(Lift::count).reversed());
        boolean unheld = hits.isPresent() && hits.get().isEmpty();
        return new Emptiness(
                isRecorded(meanings, filter),
                unheld && named.isEmpty() ? filter.text() : "",
                unheld ? named : List.of(),
                lifts);
    }

    private static Lift lift(
            Meanings meanings, Part part, @Nullable Facet facet, TieFilter filter, Optional<Set<String>> hits) {
        return new Lift(part, facet, new Sieve(meanings.index(), filter, hits.orElse(null)).count(), filter);
    }

    private static boolean isRecorded(Meanings meanings, TieFilter filter) {
        TieFilter places = TieFilter.ALL.withWithin(filter.within());
        for (Facet facet : Facet.values()) {
            Choice choice = filter.choices().get(facet);
            if (choice != null && facet.isOfPlaces()) {
                places = places.with(facet, choice.match() == Match.ALL ? Choice.any(choice.values()) : choice);
            }
        }
        return new Sieve(meanings.index(), places, null).count() > 0;
    }
}

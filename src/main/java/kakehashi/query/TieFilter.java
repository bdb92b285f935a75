package kakehashi.query;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which ties are asked for. Values of one facet mean any of them; different facets must all be met.
 *
 * @param choices codes or ids by facet, no empty sets. With no scheme chosen, official and third-party ties are meant:
 *     network links are left out unless "network" is chosen
 * @param text words to search for; blank for none
 * @param own leave out what a locality inherited from its predecessors
 * @param within a province or prefecture stands for its cities too
 */
public record TieFilter(Map<Facet, Set<String>> choices, TimeWindow time, String text, boolean own, boolean within) {

    public static final TieFilter ALL = new TieFilter(Map.of(), TimeWindow.ALWAYS, "", false, false);

    public TieFilter {
        Map<Facet, Set<String>> kept = new EnumMap<>(Facet.class);
        choices.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                kept.put(facet, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
            }
        });
        choices = Collections.unmodifiableMap(kept);
    }

    /** The values chosen of a facet; empty when it does not matter. */
    public Set<String> chosen(Facet facet) {
        return choices.getOrDefault(facet, Set.of());
    }

    /** This filter with a value chosen that was not, or no longer chosen. */
    public TieFilter toggle(Facet facet, String value) {
        Set<String> values = new LinkedHashSet<>(chosen(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(facet, values);
    }

    public TieFilter with(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> next = new EnumMap<>(Facet.class);
        next.putAll(choices);
        next.put(facet, values);
        return new TieFilter(next, time, text, own, within);
    }

    public TieFilter withTime(TimeWindow window) {
        return new TieFilter(choices, window, text, own, within);
    }

    public TieFilter withText(String words) {
        return new TieFilter(choices, time, words, own, within);
    }

    public TieFilter withOwn(boolean only) {
        return new TieFilter(choices, time, text, only, within);
    }

    public TieFilter withWithin(boolean also) {
        return new TieFilter(choices, time, text, own, also);
    }

    /** Whether anything at all is chosen. */
    public boolean narrows() {
        return !choices.isEmpty() || time.narrows() || !text.isBlank() || own || within;
    }
}

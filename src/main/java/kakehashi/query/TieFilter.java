package kakehashi.query;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.value.Scheme;
import kakehashi.query.time.TimeWindow;

/**
 * Which ties are asked for. Different facets must all be met; how the values of one are, their {@link Match} says.
 *
 * @param choices what is chosen by facet, none of them empty. With no scheme chosen, official and third-party ties are
 *     meant: network links are left out unless "network" is chosen
 * @param text words to search for; blank for none
 * @param own leave out what a locality inherited from its predecessors
 * @param within a province or prefecture stands for its cities too
 */
public record TieFilter(
        Map<Facet, Choice> choices, TimeWindow time, String text, boolean own, boolean within, Attention attention) {

    public static final TieFilter ALL = new TieFilter(Map.of(), TimeWindow.ALWAYS, "", false, false, Attention.NONE);

    public TieFilter {
        Map<Facet, Choice> kept = new EnumMap<>(Facet.class);
        choices.forEach((facet, choice) -> {
            if (!choice.values().isEmpty()) {
                kept.put(facet, choice);
            }
        });
        choices = Collections.unmodifiableMap(kept);
    }

    /** The values chosen of a facet; empty when it does not matter. */
    public Set<String> chosen(Facet facet) {
        Choice choice = choices.get(facet);
        return choice == null ? Set.of() : choice.values();
    }

    /** Codes of the schemes of the links that are meant, said or unsaid. */
    public Set<String> schemes() {
        Set<String> values = chosen(Facet.SCHEME);
        return Stream.of(Scheme.values())
                .filter(scheme -> values.isEmpty()
                        ? scheme != Scheme.NETWORK
                        : values.contains(scheme.code()) != (match(Facet.SCHEME) == Match.NONE))
                .map(Scheme::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How the values chosen of a facet must be met: any of them, unless something else was said. */
    public Match match(Facet facet) {
        Choice choice = choices.get(facet);
        return choice == null ? Match.ANY : choice.match();
    }

    /** This filter with a value chosen that was not, or no longer chosen; how they must be met stays. */
    public TieFilter toggle(Facet facet, String value) {
        Set<String> values = new LinkedHashSet<>(chosen(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(facet, new Choice(values, match(facet)));
    }

    /** This filter with nothing but one value of a facet. */
    public TieFilter only(Facet facet, String value) {
        return with(facet, Choice.any(Set.of(value)));
    }

    /** This filter with all of a facet but one value. */
    public TieFilter allBut(Facet facet, String value) {
        return with(facet, new Choice(Set.of(value), Match.NONE));
    }

    /** This filter with any of the values; nothing of the facet chosen if there are none. */
    public TieFilter with(Facet facet, Set<String> values) {
        return with(facet, Choice.any(values));
    }

    public TieFilter with(Facet facet, Choice choice) {
        Map<Facet, Choice> next = new EnumMap<>(Facet.class);
        next.putAll(choices);
        next.put(facet, choice);
        return new TieFilter(next, time, text, own, within, attention);
    }

    /** This filter with the same values of a facet, met in another way. */
    public TieFilter withMatch(Facet facet, Match match) {
        return with(facet, new Choice(chosen(facet), match));
    }

    public TieFilter withTime(TimeWindow window) {
        return new TieFilter(choices, window, text, own, within, attention);
    }

    public TieFilter withText(String words) {
        return new TieFilter(choices, time, words, own, within, attention);
    }

    public TieFilter withOwn(boolean only) {
        return new TieFilter(choices, time, text, only, within, attention);
    }

    public TieFilter withWithin(boolean also) {
        return new TieFilter(choices, time, text, own, also, attention);
    }

    public TieFilter withAttention(Attention to) {
        return new TieFilter(choices, time, text, own, within, to);
    }

    /** Whether anything at all is chosen. */
    public boolean narrows() {
        return !choices.isEmpty() || time.narrows() || !text.isBlank() || own || within || attention.narrows();
    }
}

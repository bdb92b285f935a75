package kakehashi.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import kakehashi.text.Folding;
import kakehashi.text.Matches;
import kakehashi.text.date.DateReader;
import kakehashi.text.date.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * What a typed line may narrow the ties to: one value of a facet that is called so, or the time of signing.
 *
 * @param facet null where it is a time
 * @param value the facet's value; empty where it is a time
 * @param time null where it is a value
 * @param certain whether the line says just this and nothing else
 */
public record TypedChoice(@Nullable Facet facet, String value, @Nullable TimeWindow time, boolean certain) {

    private static final List<Facet> CLOSED =
            List.of(Facet.SCHEME, Facet.TYPE, Facet.FIELD, Facet.STATUS, Facet.LAST_CONTACT, Facet.DECADE, Facet.OURS);

    /** The choices that a line may mean, those that are certain first. */
    public static List<TypedChoice> in(String typed, Answer answer, FacetValues values) {
        List<TypedChoice> found = new ArrayList<>();
        span(typed).ifPresent(window -> found.add(new TypedChoice(null, "", window, !mayBeAName(typed))));
        for (Facet facet : CLOSED) {
            for (String value : answer.counts().getOrDefault(facet, Map.of()).keySet()) {
                String name = values.name(facet, value);
                if (!Matches.in(name, typed).isEmpty()) {
                    boolean certain = Folding.compact(name).equals(Folding.compact(typed));
                    found.add(certain ? 0 : found.size(), new TypedChoice(facet, value, null, certain));
                }
            }
        }
        return List.copyOf(found);
    }

    /** The time of signing that words certainly mean. */
    public static Optional<TimeWindow> time(String typed) {
        return mayBeAName(typed) ? Optional.empty() : span(typed);
    }

    private static Optional<TimeWindow> span(String typed) {
        return DateReader.read(typed, Wanted.SPAN)
                .understood()
                .map(date -> new TimeWindow(date.first(), date.last(), TimeMode.SIGNED_WITHIN));
    }

    /** Whether a line is a date or the beginning of one, so that it is not, as words, looked for in the ties. */
    public static boolean beginsDate(String typed) {
        return DateReader.begins(typed);
    }

    /** H27 is a year, and H2 a gas: what is named so stands before it. */
    private static boolean mayBeAName(String typed) {
        return typed.strip().matches("[A-Za-z] ?\\d{1,2}");
    }

    /** The filter with this choice besides what is chosen already, and without words to search for. */
    public TieFilter besides(TieFilter filter) {
        TieFilter others = filter.withText("");
        if (facet == null) {
            return time == null ? others : others.withTime(time);
        }
        Set<String> chosen = new LinkedHashSet<>(filter.match(facet) == Match.NONE ? Set.of() : filter.chosen(facet));
        chosen.add(value);
        return others.with(facet, chosen);
    }
}

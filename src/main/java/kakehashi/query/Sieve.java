package kakehashi.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.model.Scheme;
import org.jspecify.annotations.Nullable;

/** Holds each link against a filter and says which of its demands it fails. */
final class Sieve {

    /** The bit of the time window; those of the facets are their places. */
    static final int TIME = 1 << 30;

    private static final int TEXT = 1 << 29;
    private static final Set<String> UNLESS_CHOSEN = Set.of(Scheme.OFFICIAL.code(), Scheme.THIRD_PARTY.code());

    private record Demand(int bit, int[][] values, boolean[] wanted) {

        boolean isMetBy(int link) {
            for (int value : values[link]) {
                if (wanted[value]) {
                    return true;
                }
            }
            return false;
        }
    }

    private final LinkIndex index;
    private final TimeWindow window;
    private final List<Demand> demands;
    private final @Nullable Set<String> hits;

    Sieve(LinkIndex index, TieFilter filter, @Nullable Set<String> hits) {
        this.index = index;
        this.window = filter.time();
        this.hits = hits;
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        chosen.put(Facet.SCHEME, UNLESS_CHOSEN);
        chosen.putAll(filter.choices());
        demands = chosen.entrySet().stream()
                .map(choice -> new Demand(
                        bit(choice.getKey()),
                        index.values(choice.getKey(), filter),
                        index.dictionary(choice.getKey()).marked(choice.getValue())))
                .toList();
    }

    static int bit(Facet facet) {
        return 1 << facet.ordinal();
    }

    /** A bit for each demand that the link fails; 0 if it passes. */
    int failed(int link) {
        int failed = 0;
        for (Demand demand : demands) {
            if (!demand.isMetBy(link)) {
                failed |= demand.bit();
            }
        }
        if (window.narrows() && !isInTime(index.times(link))) {
            failed |= TIME;
        }
        if (hits != null && !hits.contains(index.link(link).id())) {
            failed |= TEXT;
        }
        return failed;
    }

    private boolean isInTime(LinkIndex.Times times) {
        return switch (window.mode()) {
            case SIGNED_WITHIN -> meets(times.since());
            case IN_FORCE -> meets(times.inForce());
            case ANY_EVENT -> times.events().stream().anyMatch(this::meets);
        };
    }

    private boolean meets(@Nullable Days days) {
        return days != null && window.meets(days.first(), days.last());
    }
}

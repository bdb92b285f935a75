package kakehashi.query;

import java.util.ArrayList;
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
    private static final int ATTENTION = 1 << 28;
    private static final Choice UNLESS_CHOSEN = Choice.any(Set.of(Scheme.OFFICIAL.code(), Scheme.THIRD_PARTY.code()));

    private record Part(int bit, Demand demand) {}

    private final LinkIndex index;
    private final TimeWindow window;
    private final Attention attention;
    private final List<Part> parts = new ArrayList<>();
    private final @Nullable Set<String> hits;

    Sieve(LinkIndex index, TieFilter filter, @Nullable Set<String> hits) {
        this.index = index;
        this.window = filter.time();
        this.attention = filter.attention();
        this.hits = hits;
        Map<Facet, Choice> chosen = new EnumMap<>(Facet.class);
        chosen.put(Facet.SCHEME, UNLESS_CHOSEN);
        chosen.putAll(filter.choices());
        Demand schemes = null;
        for (Map.Entry<Facet, Choice> entry : chosen.entrySet()) {
            Facet facet = entry.getKey();
            int[][] values = index.values(facet, filter);
            Demand demand = facet.isOfPlaces() && entry.getValue().match() == Match.ALL
                    ? new SharedPartners(index, facet, entry.getValue(), values, ofSchemes(schemes))
                    : Demand.of(entry.getValue(), index, values, facet);
            parts.add(new Part(bit(facet), demand));
            if (facet == Facet.SCHEME) {
                schemes = demand;
            }
        }
    }

    private static java.util.function.IntPredicate ofSchemes(@Nullable Demand schemes) {
        // The scheme is the first facet, so its demand is known when a place is reached.
        return schemes == null ? link -> true : schemes::isMetBy;
    }

    static int bit(Facet facet) {
        return 1 << facet.ordinal();
    }

    /** A bit for each demand that the link fails; 0 if it passes. */
    int failed(int link) {
        int failed = 0;
        for (Part part : parts) {
            if (!part.demand().isMetBy(link)) {
                failed |= part.bit();
            }
        }
        if (window.narrows() && !isInTime(index.times(link))) {
            failed |= TIME;
        }
        if (hits != null && !hits.contains(index.link(link).id())) {
            failed |= TEXT;
        }
        if (attention.narrows() && !attention.isMetBy(index.times(link), index.asOf())) {
            failed |= ATTENTION;
        }
        return failed;
    }

    /** How many links pass. */
    int count() {
        int count = 0;
        for (int link = 0; link < index.size(); link++) {
            if (failed(link) == 0) {
                count++;
            }
        }
        return count;
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

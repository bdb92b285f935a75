package kakehashi.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import kakehashi.query.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/** Holds each link against a filter and says which of its demands it fails. */
final class Sieve {

    /** The bit of the time window; those of the facets are their places. */
    static final int TIME = 1 << 30;

    private static final int TEXT = 1 << 29;
    private static final int ATTENTION = 1 << 28;

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
        chosen.put(Facet.SCHEME, Choice.any(filter.schemes()));
        chosen.putAll(filter.choices());
        Demand schemes = null;
        for (Map.Entry<Facet, Choice> entry : chosen.entrySet()) {
            Facet facet = entry.getKey();
            Values values = index.values(facet, filter);
            Demand demand = facet.isOfPlaces() && entry.getValue().match() == Match.ALL
                    ? new SharedPartners(index, facet, entry.getValue(), values, ofSchemes(schemes))
                    : Demand.of(
                            entry.getValue(),
                            values,
                            index.dictionary(facet).marked(entry.getValue().values()));
            parts.add(new Part(bit(facet), demand));
            if (facet == Facet.SCHEME) {
                schemes = demand;
            }
        }
    }

    private static IntPredicate ofSchemes(@Nullable Demand schemes) {
        // The scheme is the first facet, so its demand is known when a place is reached.
        return schemes == null ? link -> true : schemes::isMetBy;
    }

    static int bit(Facet facet) {
        return 1 << facet.ordinal();
    }

    /** For each link a bit for each demand that it fails; 0 if it passes. */
    int[] failed() {
        int[] failed = new int[index.size()];
        for (Part part : parts) {
            Demand demand = part.demand();
            for (int link = 0; link < failed.length; link++) {
                if (!demand.isMetBy(link)) {
                    failed[link] |= part.bit();
                }
            }
        }
        if (window.narrows()) {
            failInTime(failed);
        }
        if (hits != null || attention.narrows()) {
            for (int link = 0; link < failed.length; link++) {
                failed[link] |= failedBesides(link);
            }
        }
        return failed;
    }

    private void failInTime(int[] failed) {
        switch (window.mode()) {
            case SIGNED_WITHIN -> index.since().fail(window, TIME, failed);
            case IN_FORCE -> index.inForce().fail(window, TIME, failed);
            case ANY_EVENT -> {
                for (int link = 0; link < failed.length; link++) {
                    if (index.times(link).events().stream()
                            .noneMatch(days -> window.meets(days.first(), days.last()))) {
                        failed[link] |= TIME;
                    }
                }
            }
        }
    }

    private int failedBesides(int link) {
        int failed = hits != null && !hits.contains(index.link(link).id()) ? TEXT : 0;
        return attention.narrows() && !attention.isMetBy(index.times(link), index.asOf()) ? failed | ATTENTION : failed;
    }

    /** How many links pass. */
    int count() {
        return (int) Arrays.stream(failed()).filter(failed -> failed == 0).count();
    }
}

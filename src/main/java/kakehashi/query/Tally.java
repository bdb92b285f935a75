package kakehashi.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.query.time.Lifetime;

/**
 * Counts links by facet value, each time leaving out of account the demand that the count itself is for. Of
 * values that must all be met it counts the links that have another one besides.
 */
final class Tally {

    private final LinkIndex index;
    private final TieFilter filter;
    private final int[] failed;

    /** @param failed the demands that each link fails, as of {@link Sieve#failed()} */
    Tally(LinkIndex index, TieFilter filter, int[] failed) {
        this.index = index;
        this.filter = filter;
        this.failed = failed;
    }

    Map<Facet, Map<String, Integer>> counts() {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, counts(facet));
        }
        return counts;
    }

    private Map<String, Integer> counts(Facet facet) {
        Dictionary dictionary = index.dictionary(facet);
        int[] perValue = new int[dictionary.size()];
        int lifted = filter.match(facet) == Match.ALL ? 0 : Sieve.bit(facet);
        index.values(facet, filter).tally(failed, lifted, perValue);
        Map<String, Integer> byValue = new LinkedHashMap<>();
        for (int value = 0; value < perValue.length; value++) {
            if (perValue[value] > 0) {
                byValue.put(dictionary.value(value), perValue[value]);
            }
        }
        filter.chosen(facet).forEach(chosen -> byValue.putIfAbsent(chosen, 0));
        return byValue;
    }

    /** The links that pass, whatever the time window, on the line of time. */
    List<Lifetime> lifetimes() {
        List<Lifetime> lifetimes = new ArrayList<>();
        for (int link = 0; link < failed.length; link++) {
            if ((failed[link] & ~Sieve.TIME) == 0) {
                lifetimes.add(index.lifetime(link));
            }
        }
        return lifetimes;
    }
}

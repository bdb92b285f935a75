package kakehashi.query;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kakehashi.model.PartialDate;
import kakehashi.model.Scheme;

/** Counts links by facet value and by year, each time leaving out of account the demand that the count itself is for. */
final class Tally {

    private static final Facet[] FACETS = Facet.values();

    private final LinkIndex index;
    private final TieFilter filter;
    private final int[][][] values = new int[FACETS.length][][];
    private final int[][] found = new int[FACETS.length][];
    private final SortedMap<Integer, Map<Scheme, Integer>> signings = new TreeMap<>();

    Tally(LinkIndex index, TieFilter filter) {
        this.index = index;
        this.filter = filter;
        for (Facet facet : FACETS) {
            values[facet.ordinal()] = index.values(facet, filter);
            found[facet.ordinal()] = new int[index.dictionary(facet).size()];
        }
    }

    void add(int link, int failed) {
        for (Facet facet : FACETS) {
            if ((failed & ~Sieve.bit(facet)) == 0) {
                for (int value : values[facet.ordinal()][link]) {
                    found[facet.ordinal()][value]++;
                }
            }
        }
        PartialDate since = index.times(link).shownSince();
        if ((failed & ~Sieve.TIME) == 0 && since != null) {
            signings.computeIfAbsent(since.year(), year -> new EnumMap<>(Scheme.class))
                    .merge(index.link(link).scheme(), 1, Integer::sum);
        }
    }

    Map<Facet, Map<String, Integer>> counts() {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : FACETS) {
            Dictionary dictionary = index.dictionary(facet);
            int[] perValue = found[facet.ordinal()];
            Map<String, Integer> byValue = new LinkedHashMap<>();
            for (int value = 0; value < perValue.length; value++) {
                if (perValue[value] > 0) {
                    byValue.put(dictionary.value(value), perValue[value]);
                }
            }
            filter.chosen(facet).forEach(chosen -> byValue.putIfAbsent(chosen, 0));
            counts.put(facet, byValue);
        }
        return counts;
    }

    SortedMap<Integer, Map<Scheme, Integer>> signings() {
        return signings;
    }
}

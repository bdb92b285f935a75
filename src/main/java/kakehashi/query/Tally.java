package kakehashi.query;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kakehashi.model.PartialDate;
import kakehashi.model.Scheme;

/**
 * Counts links by facet value and by year, each time leaving out of account the demand that the count itself is for. Of
 * values that must all be met it counts the links that have another one besides.
 */
final class Tally {

    private static final Facet[] FACETS = Facet.values();
    private static final int YEARS = 10_000;

    private final LinkIndex index;
    private final TieFilter filter;
    private final int[] lifted = new int[FACETS.length];
    private final int[][][] values = new int[FACETS.length][][];
    private final int[][] found = new int[FACETS.length][];
    private final int[] bySchemeAndYear = new int[Scheme.values().length * YEARS];

    Tally(LinkIndex index, TieFilter filter) {
        this.index = index;
        this.filter = filter;
        for (Facet facet : FACETS) {
            int f = facet.ordinal();
            lifted[f] = filter.match(facet) == Match.ALL ? 0 : Sieve.bit(facet);
            values[f] = index.values(facet, filter);
            found[f] = new int[index.dictionary(facet).size()];
        }
    }

    void add(int link, int failed) {
        for (int f = 0; f < lifted.length; f++) {
            if ((failed & ~lifted[f]) == 0) {
                for (int value : values[f][link]) {
                    found[f][value]++;
                }
            }
        }
        PartialDate since = index.times(link).shownSince();
        if ((failed & ~Sieve.TIME) == 0 && since != null) {
            bySchemeAndYear[index.link(link).scheme().ordinal() * YEARS + since.year()]++;
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
        SortedMap<Integer, Map<Scheme, Integer>> signings = new TreeMap<>();
        for (Scheme scheme : Scheme.values()) {
            for (int year = 0; year < YEARS; year++) {
                int count = bySchemeAndYear[scheme.ordinal() * YEARS + year];
                if (count > 0) {
                    signings.computeIfAbsent(year, y -> new EnumMap<>(Scheme.class))
                            .put(scheme, count);
                }
            }
        }
        return signings;
    }
}

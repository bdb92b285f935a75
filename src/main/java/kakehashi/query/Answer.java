package kakehashi.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kakehashi.model.Tie;
import kakehashi.query.time.Lifetime;

/**
 * What a filter leaves.
 *
 * @param rows ties in the order of the atlas, then network links
 * @param total number of all stored ties, whatever the filter
 * @param counts for each facet how many links each value would find if it alone were chosen there, everything else as it
 *     is; where all of several values are asked for, how many links have the value besides. Values that would find none
 *     are left out unless chosen
 * @param lifetimes the links that would be left if the time window were open, in the same order as the rows
 */
public record Answer(List<Row> rows, int total, Map<Facet, Map<String, Integer>> counts, List<Lifetime> lifetimes) {

    public Answer {
        rows = List.copyOf(rows);
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
        lifetimes = List.copyOf(lifetimes);
    }

    /**
     * Answers a filter.
     *
     * @param hits ids of the links that match the filter's text; empty when there is no text to match
     */
    public static Answer of(Meanings meanings, TieFilter filter, Optional<Set<String>> hits) {
        LinkIndex index = meanings.index();
        int[] failed = new Sieve(index, filter, hits.orElse(null)).failed();
        Tally tally = new Tally(index, filter, failed);
        Heirs heirs = new Heirs(index.territory(), filter);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < index.size(); i++) {
            if (failed[i] == 0) {
                rows.add(new Row(index.link(i), heirs.inheritedFrom(index.link(i))));
            }
        }
        return new Answer(rows, meanings.atlas().ties().size(), tally.counts(), tally.lifetimes());
    }

    /** How many of the rows are stored ties. */
    public int ties() {
        return (int) rows.stream().filter(row -> row.link() instanceof Tie).count();
    }
}

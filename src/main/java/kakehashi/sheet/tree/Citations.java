package kakehashi.sheet.tree;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How a sheet cites its sources: by numbers, but for the gazetteers that names and ranks of places are from, which are named
 * once in its colophon.
 *
 * @param numbers of the sources that have one, see {@link Sheet#sourceNumbers}
 * @param gazetteers the ids of those that have none
 */
public record Citations(Map<String, Integer> numbers, Set<String> gazetteers) {

    public Citations {
        numbers = Map.copyOf(numbers);
        gazetteers = Set.copyOf(gazetteers);
    }

    /**
     * The numbers of cited sources, as a reader expects them; empty where all are gazetteers.
     *
     * @throws IllegalArgumentException if one has no number, for a sheet must not cite what it does not list
     */
    public String of(List<String> ids) {
        for (String id : ids) {
            if (!numbers.containsKey(id) && !gazetteers.contains(id)) {
                throw new IllegalArgumentException("cites " + id + ", which is not listed");
            }
        }
        return Markup.ranges(
                ids.stream().map(numbers::get).filter(Objects::nonNull).toList());
    }
}

package kakehashi.query.whole;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kakehashi.model.Link;
import kakehashi.model.value.Scheme;
import kakehashi.query.Meanings;
import kakehashi.query.Row;

/**
 * How the network grew: which localities had been connected by the end of each year. A link counts from the year of its
 * "since" on, also where it has ended, for of many nobody knows whether they have.
 *
 * @param years from the first with a link to that of the as-of date, none left out
 * @param undated links without a "since" on record, which are in no year
 * @param all how many localities are connected with those too
 */
public record Growth(List<Year> years, int undated, int all) {

    /**
     * The state at the end of a year.
     *
     * @param connected localities by the foremost scheme of what connects them
     * @param largest how many of them the largest connected part has
     */
    public record Year(int year, Map<Scheme, Integer> connected, int largest) {

        public Year {
            connected = new EnumMap<>(connected);
        }

        public int all() {
            return connected.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public Growth {
        years = List.copyOf(years);
    }

    public static Growth of(List<Row> rows, Meanings meanings) {
        TreeMap<Integer, List<Link>> byYear = new TreeMap<>();
        Set<String> all = new HashSet<>();
        int undated = 0;
        for (Row row : rows) {
            all.add(Ends.vietnam(row.link(), meanings));
            all.add(Ends.japan(row.link(), meanings));
            var since = meanings.since(row.link());
            if (since.isPresent()) {
                byYear.computeIfAbsent(since.get().year(), year -> new ArrayList<>())
                        .add(row.link());
            } else {
                undated++;
            }
        }
        List<Year> years = new ArrayList<>();
        Parts parts = new Parts();
        Map<String, Scheme> foremost = new HashMap<>();
        for (int year = byYear.isEmpty() ? 1 : byYear.firstKey();
                !byYear.isEmpty()
                        && year <= Math.max(byYear.lastKey(), meanings.asOf().getYear());
                year++) {
            for (Link link : byYear.getOrDefault(year, List.of())) {
                String vietnam = Ends.vietnam(link, meanings);
                String japan = Ends.japan(link, meanings);
                parts.connect(vietnam, japan);
                Stream.of(vietnam, japan)
                        .forEach(end -> foremost.merge(
                                end, link.scheme(), (one, other) -> one.compareTo(other) < 0 ? one : other));
            }
            Map<Scheme, Integer> connected = new EnumMap<>(Scheme.class);
            foremost.values().forEach(scheme -> connected.merge(scheme, 1, Integer::sum));
            years.add(new Year(year, connected, parts.largest()));
        }
        return new Growth(years, undated, all.size());
    }
}

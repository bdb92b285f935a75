package kakehashi.store.seeds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what is wrong with a set of seeds, so that all of it is told at once. Of what is wrong in the same way many times
 * in one file, the first places are told and the rest is counted.
 */
final class Breaches {

    private static final int TOLD = 20;

    /** What happens in one file in one way. */
    private record Way(String file, String key) {}

    private static final class Places {
        private final List<SeedBreach> first = new ArrayList<>();
        private int more;
    }

    private final Map<Way, Places> found = new LinkedHashMap<>();

    void add(String file, String record, String field, SeedFault fault, String... details) {
        add(file, record, field, fault.key(), details);
    }

    /** @param key of the words that tell what is wrong */
    void add(String file, String record, String field, String key, String... details) {
        Places places = found.computeIfAbsent(new Way(file, key), way -> new Places());
        if (places.first.size() < TOLD) {
            places.first.add(new SeedBreach(file, record, field, key, List.of(details)));
        } else {
            places.more++;
        }
    }

    /** Those of one file and way together, in the order in which the first of each was found. */
    List<SeedBreach> found() {
        List<SeedBreach> told = new ArrayList<>();
        found.forEach((way, places) -> {
            told.addAll(places.first);
            if (places.more > 0) {
                told.add(new SeedBreach(
                        way.file(), "", "", SeedFault.AND_MORE.key(), List.of(Integer.toString(places.more))));
            }
        });
        return told;
    }
}

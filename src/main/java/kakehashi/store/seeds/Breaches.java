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
    private record Way(String file, BreachKind kind) {}

    private static final class Places {
        private final List<Breach> first = new ArrayList<>();
        private int more;
    }

    private final Map<Way, Places> found = new LinkedHashMap<>();

    void add(String file, String record, String field, BreachKind kind, String... details) {
        Places places = found.computeIfAbsent(new Way(file, kind), way -> new Places());
        if (places.first.size() < TOLD) {
            places.first.add(new Breach(file, record, field, kind, List.of(details)));
        } else {
            places.more++;
        }
    }

    /** Those of one file and kind together, in the order in which the first of each was found. */
    List<Breach> found() {
        List<Breach> told = new ArrayList<>();
        found.forEach((way, places) -> {
            told.addAll(places.first);
            if (places.more > 0) {
                told.add(new Breach(way.file(), "", "", BreachKind.AND_MORE, List.of(Integer.toString(places.more))));
            }
        });
        return told;
    }
}

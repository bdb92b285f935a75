package kakehashi.store;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a set of seeds, so that all of it is told at once. */
final class Breaches {

    private final List<Breach> found = new ArrayList<>();

    void add(String file, String record, String field, BreachKind kind, String... details) {
        found.add(new Breach(file, record, field, kind, List.of(details)));
    }

    List<Breach> found() {
        return List.copyOf(found);
    }
}

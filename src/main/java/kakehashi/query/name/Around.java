package kakehashi.query.name;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.model.Atlas;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.Succession;

/** What a locality lies in, or has lain in, on any day; and what has taken over from that. */
final class Around {

    private final Atlas atlas;
    private final Map<String, Set<String>> known = new HashMap<>();

    Around(Atlas atlas) {
        this.atlas = atlas;
    }

    /** The ids of all that is or was around a locality, without itself. */
    Set<String> of(String locality) {
        Set<String> around = known.get(locality);
        if (around == null) {
            around = find(locality);
            known.put(locality, around);
        }
        return around;
    }

    private Set<String> find(String locality) {
        Set<String> around = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(locality));
        while (!next.isEmpty()) {
            String id = next.remove();
            atlas.findLocality(id).map(Locality::eras).orElse(List.of()).stream()
                    .map(Era::parent)
                    .forEach(parent -> {
                        if (parent != null && around.add(parent)) {
                            next.add(parent);
                        }
                    });
            atlas.successionOf(id).map(Succession::to).ifPresent(successor -> {
                if (around.add(successor)) {
                    next.add(successor);
                }
            });
        }
        around.remove(locality);
        return Set.copyOf(around);
    }
}

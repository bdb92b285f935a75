package kakehashi.store.sqlite;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.Findable;
import org.jspecify.annotations.Nullable;

/**
 * Where records stand among all that can be found, which decides between hits of equal rank. By the atlas and not by the index:
 * an entry that comes back there stands behind the others, its record where it stood.
 */
final class RecordPlaces {

    private @Nullable Map<String, Integer> places;
    private Atlas.@Nullable Records records;

    /** The place of a record by its id. Costs a look at every record where any has changed since. */
    int of(Atlas atlas, String id) {
        Map<String, Integer> known = places;
        if (known == null || records != atlas.records()) {
            known = count(atlas);
            places = known;
            records = atlas.records();
        }
        return known.getOrDefault(id, known.size());
    }

    private static Map<String, Integer> count(Atlas atlas) {
        Atlas.Records all = atlas.records();
        Map<String, Integer> places = new HashMap<>();
        Stream.of(
                        all.localities(),
                        atlas.ties(),
                        atlas.networkLinks(),
                        all.networks(),
                        all.parties(),
                        all.sources(),
                        all.regions())
                .<Findable>flatMap(kind -> kind.stream())
                .forEach(record -> places.put(record.id(), places.size()));
        return places;
    }
}

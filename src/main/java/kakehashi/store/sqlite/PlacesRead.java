package kakehashi.store.sqlite;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.Link;
import kakehashi.query.name.PlaceReader;
import kakehashi.query.name.Understood;
import org.jspecify.annotations.Nullable;

/** Keeps the reader of place names for as long as the places and their names stay the same. */
final class PlacesRead {

    private @Nullable PlaceReader reader;
    private Atlas.@Nullable Records records;

    /** Costs a look at every name where places or names have changed since. */
    PlaceReader of(Atlas atlas) {
        PlaceReader made = reader;
        if (made == null || !isSame(atlas.records(), records)) {
            made = PlaceReader.of(atlas);
            reader = made;
            records = atlas.records();
        }
        return made;
    }

    private static boolean isSame(Atlas.Records now, Atlas.@Nullable Records before) {
        return before != null
                && now.localities() == before.localities()
                && now.successions() == before.successions()
                && now.almanac().aliases() == before.almanac().aliases();
    }

    /** The links that a line means: with an end among each of the sides that it names. */
    static List<Link> links(Atlas atlas, Understood line) {
        List<Set<String>> ends = line.ends();
        if (ends.isEmpty()) {
            return List.of();
        }
        Predicate<Link> meant =
                link -> ends.stream().allMatch(side -> side.contains(link.vietnam()) || side.contains(link.japan()));
        Stream<Link> some = ends.get(0).stream().flatMap(end -> atlas.linksAt(end).stream());
        return some.filter(meant).distinct().toList();
    }
}

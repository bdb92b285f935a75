package kakehashi.map.scene;

import java.util.List;
import java.util.Set;

/**
 * What a map holds back of its ties so that it can be read; a page, on which nobody can zoom, holds back less.
 *
 * @param regions at which ties gather that are seen from far; none where they only gather by province and prefecture
 * @param own ids of localities whose ties are drawn one by one from wherever they are seen
 */
public record Restraint(List<MapRegion> regions, Set<String> own) {

    public static final Restraint NONE = new Restraint(List.of(), Set.of());

    public Restraint {
        regions = List.copyOf(regions);
        own = Set.copyOf(own);
    }
}

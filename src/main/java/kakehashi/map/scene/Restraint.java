package kakehashi.map.scene;

import java.util.List;
import java.util.Set;

/**
 * What a map holds back of its ties so that it can be read; a page, on which nobody can zoom, holds back less.
 *
 * @param regions in which the localities lie
 * @param own ids of localities whose ties are drawn one by one and whole from wherever they are seen
 * @param bands whether ties gather by region where they are seen from far; else by province and prefecture
 * @param stubs whether of a curve with no end in view only stubs are drawn at the frame
 */
public record Restraint(List<MapRegion> regions, Set<String> own, boolean bands, boolean stubs) {

    public static final Restraint NONE = new Restraint(List.of(), Set.of(), false, false);

    public Restraint {
        regions = List.copyOf(regions);
        own = Set.copyOf(own);
    }
}

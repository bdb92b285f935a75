package kakehashi.map.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.model.Atlas;
import kakehashi.model.Region;
import kakehashi.model.value.Seat;
import kakehashi.text.Places;
import kakehashi.text.Words;

/**
 * A region at which ties gather that are seen from far.
 *
 * @param id of the region
 * @param name in the current language
 * @param middle of the seats of its members, where it is drawn
 * @param provinces ids of the provinces, municipalities and prefectures that gather there, also of those that have ended
 */
public record MapRegion(String id, String name, Seat middle, Set<String> provinces) {

    /** A longer name takes two lines where one of these joins its parts. */
    private static final int LONG = 22;

    private static final List<String> BREAKS = List.of(" và ", " and ", " sông ");

    public MapRegion {
        provinces = Set.copyOf(provinces);
    }

    /**
     * The regions of a day. A province that has ended gathers where its successor lies, so that no region stands beside
     * one that has taken its place.
     */
    public static List<MapRegion> of(Places names, LocalDate asOf, List<MapPlace> provinces) {
        Atlas atlas = names.atlas();
        Map<Region, Set<String>> members = new LinkedHashMap<>();
        for (MapPlace province : provinces) {
            atlas.regionOf(atlas.successorOn(province.id(), asOf), asOf)
                    .or(() -> atlas.regionOf(province.id(), asOf))
                    .ifPresent(region -> members.computeIfAbsent(region, none -> new LinkedHashSet<>())
                            .add(province.id()));
        }
        List<MapRegion> regions = new ArrayList<>();
        members.forEach((region, ids) -> regions.add(new MapRegion(
                region.id(),
                Words.opening(names.region(region.id())),
                middle(atlas, region.membersOn(asOf).isEmpty() ? ids : region.membersOn(asOf), asOf),
                ids)));
        return List.copyOf(regions);
    }

    /** Itself as what is drawn where its localities gather. */
    MapPlace place(int ties) {
        int at = name.length() < LONG
                ? -1
                : BREAKS.stream()
                        .mapToInt(between -> name.indexOf(between))
                        .filter(found -> found > 0)
                        .findFirst()
                        .orElse(-1);
        String first = at < 0 ? name : name.substring(0, at);
        String rest = at < 0 ? "" : name.substring(at).strip();
        return new MapPlace(id, first, name, rest, middle, id, ties, false, false, false);
    }

    private static Seat middle(Atlas atlas, Set<String> members, LocalDate asOf) {
        double lat = 0;
        double lon = 0;
        for (String member : members) {
            Seat seat = atlas.locality(member).eraNearest(asOf).seat();
            lat += seat.lat();
            lon += seat.lon();
        }
        return new Seat(lat / members.size(), lon / members.size());
    }
}

package kakehashi.map.scene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kakehashi.map.view.Viewport;
import kakehashi.model.value.Seat;
import org.jspecify.annotations.Nullable;

/**
 * Where each locality is drawn. Seen from far, those of one province or prefecture are gathered at its seat, so that
 * their ties join into curves with a count; as one comes closer, or selects one of them, they open up. A few ties are no
 * tangle and stay as they are, and so does the only locality of its province.
 */
final class Gathering {

    private final Map<String, MapPlace> spots = new HashMap<>();
    private final Set<String> gathered = new HashSet<>();
    private final @Nullable Gathering before;

    /** Whether a view shows the ties of a content gathered. */
    static boolean gathers(MapContent content, Viewport viewport) {
        return Step.of(content, viewport).level() != Step.Level.TIES;
    }

    private Gathering(Map<String, MapPlace> spots, Set<String> gathered, @Nullable Gathering before) {
        this.spots.putAll(spots);
        this.gathered.addAll(gathered);
        this.before = before;
    }

    Gathering(MapContent content, Selection selection, boolean gathers) {
        before = null;
        Map<String, Integer> neighbours = new HashMap<>();
        if (gathers) {
            for (MapPlace place : content.places()) {
                if (!selection.keeps(place)) {
                    neighbours.merge(place.province(), 1, Integer::sum);
                }
            }
        }
        Map<String, MapPlace> provinces = new HashMap<>();
        content.provinces().forEach(province -> provinces.put(province.id(), province));
        for (MapPlace place : content.places()) {
            MapPlace province = provinces.get(place.province());
            boolean joins =
                    province != null && !selection.keeps(place) && neighbours.getOrDefault(place.province(), 0) > 1;
            spots.put(place.id(), joins && province != null ? province : place);
            if (joins) {
                gathered.add(place.id());
            }
        }
    }

    /** The same with what does not stand by itself at its region. */
    Gathering inRegions(MapContent content, Selection selection, Bands bands) {
        Gathering far = new Gathering(spots, gathered, null);
        Map<String, MapRegion> regions = Bands.regions(content);
        for (MapPlace place : content.places()) {
            MapRegion region = regions.get(place.id());
            if (region != null && !selection.keeps(place)) {
                far.spots.put(place.id(), region.place(bands.endingAt(region)));
                far.gathered.add(place.id());
            }
        }
        return far;
    }

    /** The same on its way from another. */
    Gathering comingFrom(Gathering other) {
        return new Gathering(spots, gathered, other);
    }

    /** Where a locality comes from, on its way; else where it is. */
    Seat origin(String locality) {
        return (before == null ? this : before).spot(locality).seat();
    }

    /** The locality itself, or the province that stands for it. */
    MapPlace spot(String locality) {
        MapPlace spot = spots.get(locality);
        if (spot == null) {
            throw new IllegalArgumentException("an end of a tie that is no place: " + locality);
        }
        return spot;
    }

    boolean isGathered(String locality) {
        return gathered.contains(locality);
    }
}

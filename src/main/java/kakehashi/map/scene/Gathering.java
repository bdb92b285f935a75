package kakehashi.map.scene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kakehashi.map.view.Viewport;

/**
 * Where each locality is drawn. Seen from far, those of one province or prefecture are gathered at its seat, so that
 * their ties join into curves with a count; as one comes closer, or selects one of them, they open up. A few ties are no
 * tangle and stay as they are, and so does the only locality of its province.
 */
final class Gathering {

    /** From this zoom on every locality is at its own seat. */
    static final double OPENS_AT = 5.6;
    /** Fewer ties than this are never gathered. */
    private static final int TANGLE = 60;

    private final Map<String, MapPlace> spots = new HashMap<>();
    private final Set<String> gathered = new HashSet<>();

    /** Whether a view shows the ties of a content gathered. */
    static boolean gathers(MapContent content, Viewport viewport) {
        return viewport.zoom() < OPENS_AT && content.ties().size() >= TANGLE;
    }

    Gathering(MapContent content, Selection selection, boolean gathers) {
        Map<String, Integer> neighbours = new HashMap<>();
        if (gathers) {
            for (MapPlace place : content.places()) {
                if (selection.of(place) != Emphasis.RAISED) {
                    neighbours.merge(place.province(), 1, Integer::sum);
                }
            }
        }
        Map<String, MapPlace> provinces = new HashMap<>();
        content.provinces().forEach(province -> provinces.put(province.id(), province));
        for (MapPlace place : content.places()) {
            MapPlace province = provinces.get(place.province());
            boolean joins = province != null
                    && selection.of(place) != Emphasis.RAISED
                    && neighbours.getOrDefault(place.province(), 0) > 1;
            spots.put(place.id(), joins && province != null ? province : place);
            if (joins) {
                gathered.add(place.id());
            }
        }
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

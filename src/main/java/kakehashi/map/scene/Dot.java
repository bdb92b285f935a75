package kakehashi.map.scene;

import java.util.List;
import java.util.Optional;

/**
 * What is drawn at one seat, in logical pixels: a disc, and around it a ring where a province or prefecture shares the
 * seat with one of its cities.
 *
 * @param places all localities drawn here, the province or prefecture first
 * @param label the name to write beside it
 * @param second its name in a second language, empty for none
 * @param radius of the disc
 * @param ring outer radius of the ring, 0 where there is none
 * @param capital whether it stands for the capital of a country
 * @param hollow whether every locality here has ended
 */
public record Dot(
        List<MapPlace> places,
        String label,
        String second,
        double x,
        double y,
        double radius,
        double ring,
        boolean capital,
        boolean hollow,
        Emphasis emphasis) {

    static final double RING_GAP = 1.6;
    public static final double RING_WIDTH = 1.6;

    Dot called(String name) {
        return new Dot(places, name, second, x, y, radius, ring, capital, hollow, emphasis);
    }

    /** Radius of everything drawn here. */
    public double extent() {
        return Math.max(radius, ring);
    }

    /** The locality with this id, if it sits here. */
    public Optional<MapPlace> find(String id) {
        return places.stream().filter(place -> place.id().equals(id)).findFirst();
    }
}

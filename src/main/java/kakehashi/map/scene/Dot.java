package kakehashi.map.scene;

import java.util.List;
import java.util.Optional;
import kakehashi.map.ground.LabelRules;

/**
 * What is drawn at one seat, in logical pixels: a square for a province or prefecture, a disc for a city, and where a
 * province or prefecture shares the seat with one of its cities a disc in a frame.
 *
 * @param places all localities drawn here, the province or prefecture first
 * @param label the name to write beside it
 * @param second its name in a second language, empty for none
 * @param radius of the disc, or half the side of the square
 * @param ring outer radius of the frame, 0 where there is none
 * @param square whether the outermost of the two is a square
 * @param standing how much its name matters
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
        boolean square,
        Standing standing,
        boolean hollow,
        Emphasis emphasis) {

    /** How much a name matters, the most first. */
    public enum Standing {
        /** One of the two ends of the only pair. */
        END,
        /** A region, in which many localities gather. */
        REGION,
        /** The capital of a country. */
        CAPITAL,
        /** A city that answers to the state itself. */
        MUNICIPALITY,
        OTHER
    }

    static final double RING_GAP = 1.6;
    public static final double RING_WIDTH = 1.6;

    Dot called(String name) {
        return new Dot(places, name, second, x, y, radius, ring, square, standing, hollow, emphasis);
    }

    /** What of the view it takes. */
    LabelRules.Cover cover() {
        return new LabelRules.Cover(x - extent(), y - extent(), x + extent(), y + extent());
    }

    /** Whether its middle is left free: of a region for its number, of what has ended as its sign. */
    public boolean isOpen() {
        return hollow || isRegion();
    }

    /** Whether it stands for a region. */
    public boolean isRegion() {
        return standing == Standing.REGION;
    }

    /** Whether the frame, where there is one, is a square. */
    public boolean squareFrame() {
        return square && ring > 0;
    }

    /** Whether what is inside is a square: it stands for a province or prefecture alone. */
    public boolean squareInside() {
        return square && ring == 0;
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

package kakehashi.map;

/**
 * A name placed on the map, in logical pixels.
 *
 * @param place id of the locality
 * @param x left end of the baseline
 * @param baseline y of the baseline
 * @param size of the type in pixels
 * @param left of the box that no other label may enter
 */
public record Label(
        String place,
        String text,
        double x,
        double baseline,
        double size,
        boolean bold,
        double left,
        double top,
        double right,
        double bottom,
        Emphasis emphasis) {

    /** Whether the boxes of two labels share any area. */
    public boolean overlaps(Label other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
}

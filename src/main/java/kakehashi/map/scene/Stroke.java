package kakehashi.map.scene;

/**
 * How a line is inked; lengths in logical pixels.
 *
 * @param colour opaque ARGB
 * @param opacity 0 to 1
 */
public record Stroke(int colour, double width, double opacity, Dash dash) {

    /** The same, no thinner than this. */
    Stroke atLeast(double thickness) {
        return new Stroke(colour, Math.max(width, thickness), opacity, dash);
    }
}

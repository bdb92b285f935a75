package kakehashi.map.scene;

/**
 * How a line is inked; lengths in logical pixels.
 *
 * @param colour opaque ARGB
 * @param opacity 0 to 1
 * @param cased whether a casing lifts it off what lies beneath
 */
public record Stroke(int colour, double width, double opacity, Dash dash, boolean cased) {

    public Stroke(int colour, double width, double opacity, Dash dash) {
        this(colour, width, opacity, dash, true);
    }

    /** The same, no thinner than this. */
    Stroke atLeast(double thickness) {
        return new Stroke(colour, Math.max(width, thickness), opacity, dash, cased);
    }

    /** The same, so many times as broad. */
    Stroke times(double factor) {
        return new Stroke(colour, width * factor, opacity, dash, cased);
    }

    Stroke faded(double share) {
        return new Stroke(colour, width, opacity * share, dash, cased);
    }

    /** A bare casing of the same width. */
    Stroke casingAlone() {
        return new Stroke(colour, width, 0, Dash.SOLID, true);
    }
}

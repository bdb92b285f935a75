package kakehashi.map.scene;

import kakehashi.map.ground.LabelRules;
import org.jspecify.annotations.Nullable;

/**
 * A name placed on the map, in logical pixels. Curves stop at its box.
 *
 * @param place id of the locality
 * @param second name in a second language, smaller and beneath; empty for none
 * @param x left end of the baselines
 * @param baseline y of the baseline of the first line
 * @param size of the type of the first line in pixels
 * @param left of the box that no other label may enter
 * @param leader line to the dot, where the name stands away from it
 */
public record Label(
        String place,
        String text,
        String second,
        double x,
        double baseline,
        double size,
        boolean bold,
        double left,
        double top,
        double right,
        double bottom,
        @Nullable Leader leader,
        Emphasis emphasis) {

    /** Size of the second line as a share of the first. */
    private static final double SECOND = 0.82;

    private static final double LEAST = 9.5;

    private static final double LINE = 1.08;

    /** From a dot to its name. */
    public record Leader(double x0, double y0, double x1, double y1) {}

    LabelRules.Cover cover() {
        return new LabelRules.Cover(left, top, right, bottom);
    }

    /** Whether the boxes of two labels share any area. */
    public boolean overlaps(Label other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** Size of the type of the second line. */
    public double secondSize() {
        return secondSize(size);
    }

    public double secondBaseline() {
        return baseline + secondSize() * LINE;
    }

    static double secondSize(double size) {
        return Math.min(size, Math.max(LEAST, size * SECOND));
    }

    /** How much a second line adds to the height. */
    static double secondHeight(double size) {
        return secondSize(size) * LINE;
    }
}

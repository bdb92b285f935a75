package kakehashi.map.ground;

import java.util.List;

/**
 * How names are written on a map.
 *
 * @param scale how large, 1 for the usual size
 * @param covered what of the view lies under something else: no name and no number is written there
 */
public record LabelRules(double scale, List<Cover> covered) {

    /** The usual size, and the whole view to write on. */
    public static final LabelRules USUAL = new LabelRules(1, List.of());

    /** What lies on a part of a view, in logical pixels. */
    public record Cover(double left, double top, double right, double bottom) {

        boolean holds(double x, double y) {
            return x > left && x < right && y > top && y < bottom;
        }

        public boolean meets(GroundLabel label) {
            return left < label.right() && label.left() < right && top < label.bottom() && label.top() < bottom;
        }
    }

    public LabelRules {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("names at scale " + scale);
        }
        covered = List.copyOf(covered);
    }

    public boolean covers(double x, double y) {
        return covered.stream().anyMatch(cover -> cover.holds(x, y));
    }

    boolean covers(GroundLabel label) {
        return covered.stream().anyMatch(cover -> cover.meets(label));
    }
}

package kakehashi.map.ground;

import java.awt.geom.Path2D;
import java.util.Arrays;
import kakehashi.map.view.Viewport;

/**
 * A closed area cut to a view: what lies outside is pulled to a frame around the view, which leaves the inside exactly as
 * it was, and steps along one side of the frame become one.
 */
final class ClippedRing {

    /** The frame lies so far outside, in logical pixels, that the stroke of a line along it is not seen. */
    static final double MARGIN = 4;

    private final double width;
    private final double height;
    private double[] points = new double[64];
    private int length;
    private double lastX;
    private double lastY;
    private boolean begun;

    ClippedRing(Viewport viewport) {
        width = viewport.width() + MARGIN;
        height = viewport.height() + MARGIN;
    }

    void add(double x, double y) {
        if (begun) {
            double[] cuts = {cut(lastX, x, -MARGIN), cut(lastX, x, width), cut(lastY, y, -MARGIN), cut(lastY, y, height)
            };
            Arrays.sort(cuts);
            for (double cut : cuts) {
                if (cut > 0 && cut < 1) {
                    put(lastX + cut * (x - lastX), lastY + cut * (y - lastY));
                }
            }
        }
        put(x, y);
        lastX = x;
        lastY = y;
        begun = true;
    }

    /** Where a side is crossed on the way, from 0 to 1. */
    private static double cut(double from, double to, double side) {
        return from < side == to < side ? -1 : (side - from) / (to - from);
    }

    private void put(double x, double y) {
        double atX = Math.max(-MARGIN, Math.min(width, x));
        double atY = Math.max(-MARGIN, Math.min(height, y));
        if (length >= 2 && points[length - 2] == atX && points[length - 1] == atY) {
            return;
        }
        if (length >= 4
                && (isAlong(points[length - 4], points[length - 2], atX, -MARGIN, width)
                        || isAlong(points[length - 3], points[length - 1], atY, -MARGIN, height))) {
            length -= 2;
        }
        if (length + 2 > points.length) {
            points = Arrays.copyOf(points, 2 * points.length);
        }
        points[length++] = atX;
        points[length++] = atY;
    }

    private static boolean isAlong(double one, double two, double three, double side, double other) {
        return one == two && two == three && (one == side || one == other);
    }

    /** Adds the area to a path, unless it is no area. */
    void appendTo(Path2D path) {
        if (length >= 4 && points[0] == points[length - 2] && points[1] == points[length - 1]) {
            length -= 2;
        }
        if (length >= 6) {
            path.moveTo(points[0], points[1]);
            for (int i = 2; i < length; i += 2) {
                path.lineTo(points[i], points[i + 1]);
            }
            path.closePath();
        }
    }
}

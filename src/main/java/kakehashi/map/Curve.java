package kakehashi.map;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kakehashi.model.Link;

/**
 * The drawn curve of one link, or of several that are gathered: a quadratic Bézier from the Vietnamese to the Japanese seat, in logical pixels.
 *
 * @param ties what it stands for, at least one
 * @param emphasis how it stands to the selection
 * @param stroke how it is inked
 */
public record Curve(
        List<MapTie> ties,
        double x0,
        double y0,
        double cx,
        double cy,
        double x1,
        double y1,
        Emphasis emphasis,
        Stroke stroke) {

    /** How far a flattened curve may leave the true one, in logical pixels. */
    private static final double FLATNESS = 0.15;

    /** The tie, or the first of those that are gathered. */
    public MapTie tie() {
        return ties.get(0);
    }

    /** The link, or the first of those that are gathered. */
    public Link link() {
        return tie().link();
    }

    /** Whether it stands for a link with one of these ids, or for one that ends at a locality with one of them. */
    public boolean touches(Set<String> ids) {
        return ties.stream()
                .map(MapTie::link)
                .anyMatch(
                        link -> ids.contains(link.id()) || ids.contains(link.vietnam()) || ids.contains(link.japan()));
    }

    /** Logical x at a parameter from 0 (Vietnam) to 1 (Japan). */
    public double xAt(double t) {
        double u = 1 - t;
        return u * u * x0 + 2 * u * t * cx + t * t * x1;
    }

    /** Logical y at a parameter from 0 (Vietnam) to 1 (Japan). */
    public double yAt(double t) {
        double u = 1 - t;
        return u * u * y0 + 2 * u * t * cy + t * t * y1;
    }

    /** Distance in logical pixels from a point to the nearest point of the curve. */
    double distance(double x, double y) {
        int segments = segments(1);
        double best = Double.MAX_VALUE;
        double fromX = x0;
        double fromY = y0;
        for (int i = 1; i <= segments; i++) {
            double toX = xAt((double) i / segments);
            double toY = yAt((double) i / segments);
            best = Math.min(best, squaredDistance(x, y, fromX, fromY, toX, toY));
            fromX = toX;
            fromY = toY;
        }
        return Math.sqrt(best);
    }

    private static double squaredDistance(double x, double y, double ax, double ay, double bx, double by) {
        double dx = bx - ax;
        double dy = by - ay;
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
        double ex = x - ax - t * dx;
        double ey = y - ay - t * dy;
        return ex * ex + ey * ey;
    }

    /** How many straight pieces keep the flattened curve true at a scale. */
    int segments(double scale) {
        double bend = Math.hypot(x0 - 2 * cx + x1, y0 - 2 * cy + y1) / 4 * scale;
        return Math.max(1, (int) Math.ceil(Math.sqrt(bend / FLATNESS)));
    }

    /**
     * Writes the flattened curve, scaled, as x and y in turn.
     *
     * @return the points, longer than needed if {@code reuse} was long enough, and their number in {@code segments + 1}
     */
    double[] flatten(double scale, double[] reuse) {
        int segments = segments(scale);
        double[] points = reuse.length >= 2 * segments + 2 ? reuse : Arrays.copyOf(reuse, 4 * segments + 2);
        for (int i = 0; i <= segments; i++) {
            double t = (double) i / segments;
            points[2 * i] = xAt(t) * scale;
            points[2 * i + 1] = yAt(t) * scale;
        }
        return points;
    }

    /** Whether any part may lie in a box of logical pixels: the curve never leaves the hull of its three points. */
    boolean mayTouch(double left, double top, double right, double bottom) {
        return Math.max(x0, Math.max(x1, cx)) >= left
                && Math.min(x0, Math.min(x1, cx)) <= right
                && Math.max(y0, Math.max(y1, cy)) >= top
                && Math.min(y0, Math.min(y1, cy)) <= bottom;
    }
}

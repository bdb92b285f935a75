package kakehashi.map.ground;

import java.awt.geom.Path2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import kakehashi.map.view.Viewport;

/**
 * The lines of a base map joined into closed areas, for a {@code Graphics2D}. Where several lines leave one point any of
 * them may follow: the winding of the whole stays the same.
 */
public final class GroundAreas {

    /** How far outside the view, in logical pixels, areas are cut off: far enough that the stroke of the cut is not seen. */
    public static final double MARGIN = ClippedRing.MARGIN;

    private record Point(double x, double y) {}

    private final Ground ground;
    private final Viewport viewport;
    private final Thinning thinning;

    public GroundAreas(Ground ground, Viewport viewport, Thinning thinning) {
        this.ground = ground;
        this.viewport = viewport;
        this.thinning = thinning;
    }

    public Path2D land() {
        return join(ground::boundsLand);
    }

    public Path2D countries() {
        return join(ground::boundsCountries);
    }

    /** What was searched whole, where that is told. */
    public Path2D searched() {
        return join(ground::boundsSearched);
    }

    /** Islands that are given to no state. */
    public Path2D contested() {
        return join(ground::boundsContested);
    }

    private Path2D join(IntUnaryOperator direction) {
        Map<Point, Deque<double[]>> beginnings = new HashMap<>();
        for (int line = 0; line < ground.lines(); line++) {
            int way = direction.applyAsInt(line);
            if (way != 0) {
                double[] points = directed(line, way);
                beginnings
                        .computeIfAbsent(new Point(points[0], points[1]), start -> new ArrayDeque<>())
                        .add(points);
            }
        }
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Deque<double[]> waiting : beginnings.values()) {
            while (!waiting.isEmpty()) {
                appendRing(path, waiting.remove(), beginnings);
            }
        }
        return path;
    }

    private void appendRing(Path2D path, double[] first, Map<Point, Deque<double[]>> beginnings) {
        if (thinning.isNothing(first)) {
            return;
        }
        ClippedRing ring = new ClippedRing(viewport);
        double[] points = first;
        while (points != null) {
            for (int i = 0; i < points.length; i += 2) {
                ring.add(points[i], points[i + 1]);
            }
            Deque<double[]> next = beginnings.get(new Point(points[points.length - 2], points[points.length - 1]));
            points = next == null ? null : next.poll();
        }
        ring.appendTo(path);
    }

    private double[] directed(int line, int way) {
        ground.project(line, false);
        double[] points = thinning.of(ground.points(), ground.count());
        return way > 0 ? points : turned(points);
    }

    private static double[] turned(double[] points) {
        double[] turned = new double[points.length];
        for (int i = 0; i < points.length; i += 2) {
            turned[i] = points[points.length - 2 - i];
            turned[i + 1] = points[points.length - 1 - i];
        }
        return turned;
    }
}

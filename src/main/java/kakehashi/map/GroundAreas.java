package kakehashi.map;

import java.awt.geom.Path2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * The lines of a base map joined into closed areas, for a {@code Graphics2D}. Where several lines leave one point any of
 * them may follow: the winding of the whole stays the same.
 */
final class GroundAreas {

    private record Point(double x, double y) {}

    private final Ground ground;
    private final Viewport viewport;

    GroundAreas(Ground ground, Viewport viewport) {
        this.ground = ground;
        this.viewport = viewport;
    }

    Path2D land() {
        return join(ground::boundsLand);
    }

    Path2D countries() {
        return join(ground::boundsCountries);
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
        Ring ring = new Ring();
        double[] points = first;
        while (points != null) {
            for (int i = 0; i < points.length; i += 2) {
                ring.add(clamp(points[i], viewport.width()), clamp(points[i + 1], viewport.height()));
            }
            Deque<double[]> next = beginnings.get(new Point(points[points.length - 2], points[points.length - 1]));
            points = next == null ? null : next.poll();
        }
        ring.close();
        // an area that does not reach into the view would only make files larger
        if (ring.path.intersects(0, 0, viewport.width(), viewport.height())) {
            path.append(ring.path, false);
        }
    }

    private double[] directed(int line, int way) {
        ground.project(line, false);
        double[] from = ground.points();
        int count = ground.count();
        double[] points = new double[2 * count];
        for (int i = 0; i < count; i++) {
            int source = way > 0 ? i : count - 1 - i;
            points[2 * i] = from[2 * source];
            points[2 * i + 1] = from[2 * source + 1];
        }
        return points;
    }

    /** What lies more than a view's size outside is pulled to there: it cannot be seen and need not be written. */
    private static double clamp(double value, double size) {
        return Math.max(-size, Math.min(2 * size, value));
    }

    /** Leaves out points that repeat the last one. */
    private static final class Ring {
        private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        private double lastX = Double.NaN;
        private double lastY = Double.NaN;
        private boolean begun;

        void add(double x, double y) {
            if (begun && x == lastX && y == lastY) {
                return;
            }
            if (begun) {
                path.lineTo(x, y);
            } else {
                path.moveTo(x, y);
            }
            begun = true;
            lastX = x;
            lastY = y;
        }

        void close() {
            path.closePath();
        }
    }
}

package kakehashi.map.ground;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Keeps of a line the points that show, by Douglas and Peucker's rule, and these to a tenth of a physical pixel: a
 * document with all points of the base map would be ten times as large and look the same. A line keeps its ends, so areas
 * that share one still meet.
 */
public final class Thinning {

    /** How far, in physical pixels, a line may lie from where it was. */
    private static final double TOLERANCE = 0.5;

    private static final double DECIMALS = 10;
    /** Of a coast that is smaller, in physical pixels, nothing is seen. */
    private static final double SMALLEST = 1;

    private final double pixelScale;
    private final BitSet kept = new BitSet();

    public Thinning(double pixelScale) {
        this.pixelScale = pixelScale;
    }

    /** An outline of straight lines that a fat pen may follow in place of another. */
    public Path2D of(Shape outline) {
        Path2D path = new Path2D.Double();
        PathIterator steps = outline.getPathIterator(null, TOLERANCE / pixelScale / 2);
        double[] at = new double[6];
        double[] points = new double[256];
        int count = 0;
        for (; !steps.isDone(); steps.next()) {
            int step = steps.currentSegment(at);
            if (step == PathIterator.SEG_MOVETO) {
                append(path, points, count);
                count = 0;
            }
            if (step != PathIterator.SEG_CLOSE) {
                points = 2 * count + 2 > points.length ? Arrays.copyOf(points, 2 * points.length) : points;
                points[2 * count] = at[0];
                points[2 * count + 1] = at[1];
                count++;
            }
        }
        append(path, points, count);
        return path;
    }

    private void append(Path2D path, double[] points, int count) {
        if (count > 1) {
            double[] few = of(points, count);
            path.moveTo(few[0], few[1]);
            for (int i = 2; i < few.length; i += 2) {
                path.lineTo(few[i], few[i + 1]);
            }
            path.closePath();
        }
    }

    /** What is left of the first points of an array, x and y in turn. */
    public double[] of(double[] points, int count) {
        kept.clear();
        kept.set(0);
        kept.set(count - 1);
        keep(points, 0, count - 1);
        double[] few = new double[2 * kept.cardinality()];
        int at = 0;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            double x = rounded(points[2 * i]);
            double y = rounded(points[2 * i + 1]);
            boolean repeats = at > 0 && i < count - 1 && x == few[at - 2] && y == few[at - 1];
            if (!repeats) {
                few[at++] = x;
                few[at++] = y;
            }
        }
        return at == few.length ? few : Arrays.copyOf(few, at);
    }

    private double rounded(double value) {
        double step = DECIMALS * pixelScale;
        return Math.rint(value * step) / step;
    }

    /** Keeps the point between two that lies farthest from their join, if it lies too far, and goes on to both sides. */
    private void keep(double[] points, int first, int last) {
        double farthest = TOLERANCE / pixelScale;
        int at = -1;
        for (int i = first + 1; i < last; i++) {
            double distance = distance(points, first, last, i);
            if (distance > farthest) {
                farthest = distance;
                at = i;
            }
        }
        if (at >= 0) {
            kept.set(at);
            keep(points, first, at);
            keep(points, at, last);
        }
    }

    private static double distance(double[] points, int first, int last, int i) {
        double dx = points[2 * last] - points[2 * first];
        double dy = points[2 * last + 1] - points[2 * first + 1];
        double x = points[2 * i] - points[2 * first];
        double y = points[2 * i + 1] - points[2 * first + 1];
        double length = Math.hypot(dx, dy);
        return length == 0 ? Math.hypot(x, y) : Math.abs(dx * y - dy * x) / length;
    }

    /** Whether a closed line is too small to be seen. */
    boolean isNothing(double[] points) {
        double west = points[0];
        double east = west;
        double north = points[1];
        double south = north;
        for (int i = 2; i < points.length; i += 2) {
            west = Math.min(west, points[i]);
            east = Math.max(east, points[i]);
            north = Math.min(north, points[i + 1]);
            south = Math.max(south, points[i + 1]);
        }
        boolean closed = points[0] == points[points.length - 2] && points[1] == points[points.length - 1];
        return closed && Math.max(east - west, south - north) < SMALLEST / pixelScale;
    }
}

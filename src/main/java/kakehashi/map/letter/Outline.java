package kakehashi.map.letter;

import java.util.Arrays;

/** The contours of one glyph as closed polygons, in ems, y upwards from the baseline. */
public final class Outline {

    /** Straight pieces for one quadratic curve: enough for type of 40 pixels. */
    private static final int PIECES = 5;

    private float[] points = new float[128];
    private int length;
    private int[] ends = new int[4];
    private int contours;
    private double penX;
    private double penY;

    void move(double x, double y) {
        line(x, y);
    }

    void line(double x, double y) {
        if (length + 2 > points.length) {
            points = Arrays.copyOf(points, points.length * 2);
        }
        points[length++] = (float) x;
        points[length++] = (float) y;
        penX = x;
        penY = y;
    }

    void quad(double[] m, double controlX, double controlY, double endX, double endY) {
        double cx = m[0] * controlX + m[2] * controlY + m[4];
        double cy = m[1] * controlX + m[3] * controlY + m[5];
        double ex = m[0] * endX + m[2] * endY + m[4];
        double ey = m[1] * endX + m[3] * endY + m[5];
        double fromX = penX;
        double fromY = penY;
        for (int i = 1; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            double u = 1 - t;
            line(u * u * fromX + 2 * u * t * cx + t * t * ex, u * u * fromY + 2 * u * t * cy + t * t * ey);
        }
    }

    void close() {
        if (contours == ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        ends[contours++] = length;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    /** Adds the outline to a coverage, its origin at a pixel position, {@code size} pixels to the em. */
    public void fill(Coverage coverage, double x, double y, double size) {
        int from = 0;
        for (int contour = 0; contour < contours; contour++) {
            int end = ends[contour];
            for (int i = from; i < end; i += 2) {
                int next = i + 2 < end ? i + 2 : from;
                coverage.edge(
                        x + points[i] * size,
                        y - points[i + 1] * size,
                        x + points[next] * size,
                        y - points[next + 1] * size);
            }
            from = end;
        }
    }

    /** Smallest x, y and largest x, y in ems, y upwards. */
    public double[] bounds() {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int i = 0; i < length; i += 2) {
            box[0] = Math.min(box[0], points[i]);
            box[1] = Math.min(box[1], points[i + 1]);
            box[2] = Math.max(box[2], points[i]);
            box[3] = Math.max(box[3], points[i + 1]);
        }
        return box;
    }
}

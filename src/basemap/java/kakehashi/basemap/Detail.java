package kakehashi.basemap;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.VWSimplifier;

/**
 * How much of the shape each file keeps. Lines are simplified one by one between the points where three faces meet, so
 * neighbours keep a common border; far from the two countries less is kept.
 */
enum Detail {
    WORLD(0.07, 0.3),
    COUNTRIES(0.012, 0.1),
    CITIES(0.0012, 0.05);

    /** The region in view when both countries are: grid steps of 80° to 165° E and 15° S to 58° N. */
    private static final int[] REGION = {step(80), stepOfLat(58), step(165), stepOfLat(-15)};

    private final double near;
    private final double far;

    /** Tolerances in degrees of longitude, near the two countries and elsewhere. */
    Detail(double near, double far) {
        this.near = near;
        this.far = far;
    }

    /**
     * @param islands number of the first face that is a group of disputed islands: they are small, and none is lost
     */
    List<Line> simplify(List<Line> lines, int islands) {
        List<Line> kept = new ArrayList<>();
        for (Line line : lines) {
            if (line.right() >= islands || line.left() >= islands) {
                kept.add(line);
                continue;
            }
            double tolerance = (inRegion(line) ? near : far) / 360 * (1 << BaseMapBuilder.BITS);
            int[] xy =
                    line.closed() && area(line.xy()) < tolerance * tolerance ? new int[0] : simplify(line, tolerance);
            if (xy.length >= (line.closed() ? 8 : 4)) {
                kept.add(new Line(line.right(), line.left(), xy));
            }
        }
        return kept;
    }

    private static int[] simplify(Line line, double tolerance) {
        int count = line.xy().length / 2;
        Coordinate[] points = new Coordinate[count];
        for (int i = 0; i < count; i++) {
            points[i] = new Coordinate(line.xy()[2 * i], line.xy()[2 * i + 1]);
        }
        Coordinate[] simple = VWSimplifier.simplify(new GeometryFactory().createLineString(points), tolerance)
                .getCoordinates();
        int[] xy = new int[simple.length * 2];
        for (int i = 0; i < simple.length; i++) {
            xy[2 * i] = (int) simple[i].x;
            xy[2 * i + 1] = (int) simple[i].y;
        }
        return xy;
    }

    private static boolean inRegion(Line line) {
        int minX = Integer.MAX_VALUE;
        int minY = Integer.MAX_VALUE;
        int maxX = 0;
        int maxY = 0;
        for (int i = 0; i < line.xy().length; i += 2) {
            minX = Math.min(minX, line.xy()[i]);
            maxX = Math.max(maxX, line.xy()[i]);
            minY = Math.min(minY, line.xy()[i + 1]);
            maxY = Math.max(maxY, line.xy()[i + 1]);
        }
        return minX < REGION[2] && maxX > REGION[0] && minY < REGION[3] && maxY > REGION[1];
    }

    private static double area(int[] xy) {
        double twice = 0;
        for (int i = 0; i + 3 < xy.length; i += 2) {
            twice +=
                    (double) (xy[i] - xy[0]) * (xy[i + 3] - xy[1]) - (double) (xy[i + 2] - xy[0]) * (xy[i + 1] - xy[1]);
        }
        return Math.abs(twice) / 2;
    }

    private static int step(double lon) {
        return (int) ((lon + 180) / 360 * (1 << BaseMapBuilder.BITS));
    }

    private static int stepOfLat(double lat) {
        double y = 0.5 - Math.log(Math.tan(Math.PI / 4 + Math.toRadians(lat) / 2)) / (2 * Math.PI);
        return (int) (y * (1 << BaseMapBuilder.BITS));
    }
}

package kakehashi.map.view;

/**
 * Lambert's projection of both countries in the unit of the base map: one is the length of the equator, the origin lies
 * in the middle of the unit square, and y grows southwards.
 */
public final class Conic {

    private static final ConformalConic CONE = ConformalConic.OF_BOTH_COUNTRIES;
    private static final double EQUATOR = 2 * Math.PI * ConformalConic.SEMI_MAJOR_AXIS;
    /** Into how many pieces an edge of a box is cut to find what it covers. */
    private static final int EDGE = 16;

    private Conic() {}

    public static double x(double lon, double lat) {
        return 0.5 + CONE.x(lon, lat) / EQUATOR;
    }

    public static double y(double lon, double lat) {
        return 0.5 - CONE.y(lon, lat) / EQUATOR;
    }

    static double lon(double x, double y) {
        return CONE.lon((x - 0.5) * EQUATOR, (0.5 - y) * EQUATOR);
    }

    static double lat(double x, double y) {
        return CONE.lat((x - 0.5) * EQUATOR, (0.5 - y) * EQUATOR);
    }

    /** The closest view that holds a box given in degrees. */
    static Viewport fit(Box box, int width, int height, double pixelScale) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i <= EDGE; i++) {
            double lon = box.west() + (box.east() - box.west()) * i / EDGE;
            double lat = box.south() + (box.north() - box.south()) * i / EDGE;
            double[][] edges = {{lon, box.south()}, {lon, box.north()}, {box.west(), lat}, {box.east(), lat}};
            for (double[] edge : edges) {
                left = Math.min(left, x(edge[0], edge[1]));
                right = Math.max(right, x(edge[0], edge[1]));
                top = Math.min(top, y(edge[0], edge[1]));
                bottom = Math.max(bottom, y(edge[0], edge[1]));
            }
        }
        double world = Math.min(width / (right - left), height / (bottom - top));
        double x = (left + right) / 2;
        double y = (top + bottom) / 2;
        return new Viewport(
                lon(x, y),
                lat(x, y),
                Math.log(world / 256) / Math.log(2),
                width,
                height,
                pixelScale,
                Projection.LAMBERT);
    }
}

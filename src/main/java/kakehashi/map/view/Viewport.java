package kakehashi.map.view;

import java.util.Collection;
import java.util.List;
import kakehashi.model.value.Seat;

/**
 * What part of the world is in view, and on how many pixels.
 *
 * @param lon longitude of the centre, degrees
 * @param lat latitude of the centre, degrees
 * @param zoom the world is 256·2<sup>zoom</sup> logical pixels wide; fractions are allowed. In Lambert's projection, at
 *     its standard parallels, the length of the equator is as many pixels
 * @param width logical pixels, at least 1
 * @param height logical pixels, at least 1
 * @param pixelScale physical pixels for one logical pixel, above 0
 */
public record Viewport(
        double lon, double lat, double zoom, int width, int height, double pixelScale, Projection projection) {

    private static final double MAX_ZOOM = 14;
    private static final Box BOTH_COUNTRIES = new Box(101.6, 6.6, 149.2, 46.0);
    /** Into how many pieces an edge of the view is cut to find the box of what is seen. */
    private static final int EDGE = 16;

    public Viewport {
        if (width < 1 || height < 1 || !(pixelScale > 0)) {
            throw new IllegalArgumentException("a view of " + width + "×" + height + " at scale " + pixelScale);
        }
    }

    /** A view in Web Mercator. */
    public Viewport(double lon, double lat, double zoom, int width, int height, double pixelScale) {
        this(lon, lat, zoom, width, height, pixelScale, Projection.WEB_MERCATOR);
    }

    /** The view that shows both countries whole, and all islands that a viewpoint may name. */
    public static Viewport ofBothCountries(int width, int height, double pixelScale) {
        return fit(BOTH_COUNTRIES, width, height, pixelScale, Projection.WEB_MERCATOR);
    }

    /** The closest view that holds a box given in degrees. */
    public static Viewport fit(
            double west, double south, double east, double north, int width, int height, double pixelScale) {
        double left = Mercator.x(west);
        double right = Mercator.x(east);
        double top = Mercator.y(north);
        double bottom = Mercator.y(south);
        double worldWidth = Math.min(width / (right - left), height / (bottom - top));
        double zoom = Math.min(MAX_ZOOM, Math.log(worldWidth / 256) / Math.log(2));
        return new Viewport(
                Mercator.lon((left + right) / 2), Mercator.lat((top + bottom) / 2), zoom, width, height, pixelScale);
    }

    /** The closest view that holds all seats with a margin around them, never closer than zoom 9. */
    public static Viewport around(Collection<Seat> seats, int width, int height, double pixelScale) {
        Viewport closest = fit(areaOf(seats), width, height, pixelScale, Projection.WEB_MERCATOR);
        return closest.withZoom(Math.min(9, closest.zoom));
    }

    /** The part of the world that holds all seats with a margin around them; both countries where there are none. */
    public static Box areaOf(Collection<Seat> seats) {
        if (seats.isEmpty()) {
            return BOTH_COUNTRIES;
        }
        double west = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        double south = Double.MAX_VALUE;
        double north = -Double.MAX_VALUE;
        for (Seat seat : seats) {
            west = Math.min(west, seat.lon());
            east = Math.max(east, seat.lon());
            south = Math.min(south, seat.lat());
            north = Math.max(north, seat.lat());
        }
        double marginX = (east - west) * 0.12 + 0.3;
        double marginY = (north - south) * 0.12 + 0.3;
        return new Box(west - marginX, south - marginY, east + marginX, north + marginY);
    }

    /** The closest view in a projection that holds a box. */
    public static Viewport fit(Box box, int width, int height, double pixelScale, Projection projection) {
        return projection == Projection.LAMBERT
                ? Conic.fit(box, width, height, pixelScale)
                : fit(box.west(), box.south(), box.east(), box.north(), width, height, pixelScale);
    }

    /** Width of a box of degrees divided by its height, as it is drawn in Web Mercator. */
    public static double shapeOf(Box box) {
        return (Mercator.x(box.east()) - Mercator.x(box.west())) / (Mercator.y(box.south()) - Mercator.y(box.north()));
    }

    /** The same centre at another zoom. */
    public Viewport withZoom(double newZoom) {
        return new Viewport(lon, lat, newZoom, width, height, pixelScale, projection);
    }

    /** The closest view in another projection that holds what this one shows, or this view in its own. */
    public Viewport in(Projection other) {
        if (other == projection) {
            return this;
        }
        return fit(box(), width, height, pixelScale, other);
    }

    /** Width of the whole world in logical pixels. */
    public double worldSize() {
        return 256 * Math.pow(2, zoom);
    }

    /** Logical x, from the left edge, of a longitude in degrees; in Web Mercator only. */
    public double x(double longitude) {
        return (Mercator.x(longitude) - Mercator.x(lon)) * worldSize() + width / 2.0;
    }

    /** Logical y, from the top edge, of a latitude in degrees; in Web Mercator only. */
    public double y(double latitude) {
        return (Mercator.y(latitude) - Mercator.y(lat)) * worldSize() + height / 2.0;
    }

    /** Where a place given in degrees lies in the view. */
    public Spot point(double longitude, double latitude) {
        Spot unit = projection.unit(longitude, latitude);
        return new Spot(
                (unit.x() - unitX()) * worldSize() + width / 2.0, (unit.y() - unitY()) * worldSize() + height / 2.0);
    }

    /** The place at a point of the view. */
    public Seat place(double x, double y) {
        if (projection == Projection.WEB_MERCATOR) {
            return new Seat(latAt(y), lonAt(x));
        }
        double unitX = unitX() + (x - width / 2.0) / worldSize();
        double unitY = unitY() + (y - height / 2.0) / worldSize();
        return new Seat(Conic.lat(unitX, unitY), Conic.lon(unitX, unitY));
    }

    /** x of the centre in the unit square of the projection. */
    public double unitX() {
        return projection.unit(lon, lat).x();
    }

    /** y of the centre in the unit square of the projection. */
    public double unitY() {
        return projection.unit(lon, lat).y();
    }

    /** The smallest box that holds what is in view. */
    public Box box() {
        double west = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        double south = Double.MAX_VALUE;
        double north = -Double.MAX_VALUE;
        for (int i = 0; i <= EDGE; i++) {
            double x = width * i / (double) EDGE;
            double y = height * i / (double) EDGE;
            for (Seat edge : List.of(place(x, 0), place(x, height), place(0, y), place(width, y))) {
                west = Math.min(west, edge.lon());
                east = Math.max(east, edge.lon());
                south = Math.min(south, edge.lat());
                north = Math.max(north, edge.lat());
            }
        }
        return new Box(west, south, east, north);
    }

    /** Whether every point of a box given in degrees is in view. */
    public boolean holds(Box area) {
        for (int i = 0; i <= EDGE; i++) {
            double lon = area.west() + (area.east() - area.west()) * i / EDGE;
            double lat = area.south() + (area.north() - area.south()) * i / EDGE;
            if (!sees(lon, area.south())
                    || !sees(lon, area.north())
                    || !sees(area.west(), lat)
                    || !sees(area.east(), lat)) {
                return false;
            }
        }
        return true;
    }

    private boolean sees(double longitude, double latitude) {
        Spot spot = point(longitude, latitude);
        return spot.x() >= 0 && spot.x() <= width && spot.y() >= 0 && spot.y() <= height;
    }

    /** How many metres on the ground one logical pixel is at the centre. */
    public double metresPerPixel() {
        double perPixel = 2 * Math.PI * ConformalConic.SEMI_MAJOR_AXIS / worldSize();
        return projection == Projection.WEB_MERCATOR
                ? perPixel * Math.cos(Math.toRadians(lat))
                : perPixel / ConformalConic.OF_BOTH_COUNTRIES.scale(lat);
    }

    /** Longitude in degrees at a logical x; in Web Mercator only. */
    public double lonAt(double x) {
        return Mercator.lon((x - width / 2.0) / worldSize() + Mercator.x(lon));
    }

    /** Latitude in degrees at a logical y; in Web Mercator only. */
    public double latAt(double y) {
        return Mercator.lat((y - height / 2.0) / worldSize() + Mercator.y(lat));
    }

    /** Width of a picture of this view in physical pixels. */
    public int pixelWidth() {
        return Math.max(1, (int) Math.round(width * pixelScale));
    }

    /** Height of a picture of this view in physical pixels. */
    public int pixelHeight() {
        return Math.max(1, (int) Math.round(height * pixelScale));
    }
}

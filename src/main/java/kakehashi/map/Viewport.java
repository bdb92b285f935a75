package kakehashi.map;

import java.util.Collection;
import kakehashi.model.Seat;

/**
 * What part of the world is in view, and on how many pixels.
 *
 * @param lon longitude of the centre, degrees
 * @param lat latitude of the centre, degrees
 * @param zoom the world is 256·2<sup>zoom</sup> logical pixels wide; fractions are allowed
 * @param width logical pixels, at least 1
 * @param height logical pixels, at least 1
 * @param pixelScale physical pixels for one logical pixel, above 0
 */
public record Viewport(double lon, double lat, double zoom, int width, int height, double pixelScale) {

    private static final double MAX_ZOOM = 14;

    public Viewport {
        if (width < 1 || height < 1 || !(pixelScale > 0)) {
            throw new IllegalArgumentException("a view of " + width + "×" + height + " at scale " + pixelScale);
        }
    }

    /** The view that shows both countries whole, and all islands that a viewpoint may name. */
    public static Viewport ofBothCountries(int width, int height, double pixelScale) {
        return fit(101.6, 6.6, 149.2, 46.0, width, height, pixelScale);
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
        if (seats.isEmpty()) {
            return ofBothCountries(width, height, pixelScale);
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
        Viewport closest =
                fit(west - marginX, south - marginY, east + marginX, north + marginY, width, height, pixelScale);
        return closest.withZoom(Math.min(9, closest.zoom));
    }

    /** The same centre at another zoom. */
    public Viewport withZoom(double newZoom) {
        return new Viewport(lon, lat, newZoom, width, height, pixelScale);
    }

    /** Width of the whole world in logical pixels. */
    public double worldSize() {
        return 256 * Math.pow(2, zoom);
    }

    /** Logical x, from the left edge, of a longitude in degrees. */
    public double x(double longitude) {
        return (Mercator.x(longitude) - Mercator.x(lon)) * worldSize() + width / 2.0;
    }

    /** Logical y, from the top edge, of a latitude in degrees. */
    public double y(double latitude) {
        return (Mercator.y(latitude) - Mercator.y(lat)) * worldSize() + height / 2.0;
    }

    /** Where a place given in degrees lies in the view. */
    public Spot point(double longitude, double latitude) {
        return new Spot(x(longitude), y(latitude));
    }

    /** The part of the world in view. */
    public Box box() {
        return new Box(lonAt(0), latAt(height), lonAt(width), latAt(0));
    }

    /** Longitude in degrees at a logical x. */
    public double lonAt(double x) {
        return Mercator.lon((x - width / 2.0) / worldSize() + Mercator.x(lon));
    }

    /** Latitude in degrees at a logical y. */
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

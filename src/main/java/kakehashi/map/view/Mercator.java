package kakehashi.map.view;

/**
 * The Web Mercator projection onto the unit square: x grows east from 180° W, y grows south from 85.05° N. A tile map
 * of zoom z is this square times 256·2<sup>z</sup> pixels.
 */
public final class Mercator {

    /** The latitude, in degrees, at which the projected world is a square. */
    public static final double MAX_LATITUDE = 85.051128779806604;

    private Mercator() {}

    /** The unit-square x of a longitude in degrees. */
    public static double x(double lon) {
        return lon / 360 + 0.5;
    }

    /** The unit-square y of a latitude in degrees; latitudes beyond ±{@link #MAX_LATITUDE} count as that. */
    public static double y(double lat) {
        double clamped = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
        double sine = Math.sin(Math.toRadians(clamped));
        return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    }

    /** The longitude in degrees at a unit-square x. */
    public static double lon(double x) {
        return (x - 0.5) * 360;
    }

    /** The latitude in degrees at a unit-square y. */
    public static double lat(double y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
    }
}

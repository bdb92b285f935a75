package kakehashi.model.value;

/**
 * Where a locality's government sits.
 *
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 */
public record Seat(double lat, double lon) {

    /** Mean radius of the earth by IUGG, kilometres. */
    private static final double EARTH = 6371.0088;

    /** Length of the great circle to another seat in kilometres, on a sphere (haversine formula): within 0.6 %. */
    public double kilometresTo(Seat other) {
        double dLat = Math.toRadians(other.lat - lat);
        double dLon = Math.toRadians(other.lon - lon);
        double a = square(Math.sin(dLat / 2))
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * square(Math.sin(dLon / 2));
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    private static double square(double x) {
        return x * x;
    }
}

package kakehashi.map.view;

/**
 * Lambert's conformal conic projection with two standard parallels, on an ellipsoid; after J. P. Snyder, Map Projections
 * – A Working Manual (USGS Professional Paper 1395, 1987), equations 14-15, 15-1 to 15-11. Metres, x to the east and y
 * to the north of the origin. Immutable.
 */
final class ConformalConic {

    /** Of the WGS 84 ellipsoid. */
    static final double SEMI_MAJOR_AXIS = 6_378_137;

    private static final double ECCENTRICITY = 0.081819190842621;

    /** For Viet Nam and Japan on one sheet: parallels 15° and 40° N, origin 25° N 124° E. */
    static final ConformalConic OF_BOTH_COUNTRIES =
            new ConformalConic(SEMI_MAJOR_AXIS, ECCENTRICITY, new double[] {15, 40}, 25, 124);

    private final double semiMajorAxis;
    private final double eccentricity;
    private final double cone;
    private final double radiusFactor;
    private final double originRadius;
    private final double originLon;

    /**
     * @param semiMajorAxis metres
     * @param parallels the two standard parallels, degrees
     * @param originLat degrees
     * @param originLon degrees
     */
    ConformalConic(double semiMajorAxis, double eccentricity, double[] parallels, double originLat, double originLon) {
        this.semiMajorAxis = semiMajorAxis;
        this.eccentricity = eccentricity;
        this.originLon = originLon;
        double m1 = m(parallels[0]);
        double m2 = m(parallels[1]);
        double q1 = isometric(Math.toRadians(parallels[0]));
        double q2 = isometric(Math.toRadians(parallels[1]));
        cone = Math.log(m1 / m2) / (q2 - q1);
        radiusFactor = semiMajorAxis * m1 / cone * Math.exp(cone * q1);
        originRadius = radius(Math.toRadians(originLat));
    }

    private double m(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        return Math.cos(Math.toRadians(latitude)) / Math.sqrt(1 - eccentricity * eccentricity * sine * sine);
    }

    /** The isometric latitude, −ln t in Snyder's terms. */
    private double isometric(double radians) {
        double sine = Math.sin(radians);
        return atanh(sine) - eccentricity * atanh(eccentricity * sine);
    }

    private static double atanh(double value) {
        return 0.5 * Math.log((1 + value) / (1 - value));
    }

    private double radius(double latRadians) {
        return radiusFactor * Math.exp(-cone * isometric(latRadians));
    }

    double x(double lon, double lat) {
        return radius(Math.toRadians(lat)) * Math.sin(cone * Math.toRadians(lon - originLon));
    }

    double y(double lon, double lat) {
        return originRadius - radius(Math.toRadians(lat)) * Math.cos(cone * Math.toRadians(lon - originLon));
    }

    /** Longitude in degrees at a point in metres. */
    double lon(double x, double y) {
        return originLon + Math.toDegrees(Math.atan2(x, originRadius - y) / cone);
    }

    /** Latitude in degrees at a point in metres, to a millionth of a degree. */
    double lat(double x, double y) {
        double q = -Math.log(Math.hypot(x, originRadius - y) / radiusFactor) / cone;
        double sine = Math.tanh(q);
        for (int i = 0; i < 6; i++) {
            sine = Math.tanh(q + eccentricity * atanh(eccentricity * sine));
        }
        return Math.toDegrees(Math.asin(sine));
    }

    /** How much longer than on the ground a short line is drawn at a latitude in degrees. */
    double scale(double lat) {
        return radius(Math.toRadians(lat)) * cone / (semiMajorAxis * m(lat));
    }
}

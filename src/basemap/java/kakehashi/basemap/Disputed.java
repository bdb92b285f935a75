package kakehashi.basemap;

/**
 * Islands that more than one state claims and that the division file gives to a prefecture or province. In the base map
 * they are land of the neutral tone, outlined by nothing but their shore.
 */
enum Disputed {
    SENKAKU(123.3, 25.6, 124.7, 26.1),
    TAKESHIMA(131.7, 37.1, 132.0, 37.4),
    NORTHERN_TERRITORIES(145.75, 43.3, 149.0, 45.6),
    PARACELS(110.8, 15.6, 113.2, 17.3),
    SPRATLYS(110.9, 6.0, 117.5, 12.0);

    private final double west;
    private final double south;
    private final double east;
    private final double north;

    Disputed(double west, double south, double east, double north) {
        this.west = west;
        this.south = south;
        this.east = east;
        this.north = north;
    }

    static boolean holds(double lon, double lat) {
        for (Disputed area : values()) {
            if (lon > area.west && lon < area.east && lat > area.south && lat < area.north) {
                return true;
            }
        }
        return false;
    }
}

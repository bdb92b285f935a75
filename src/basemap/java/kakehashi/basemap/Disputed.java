package kakehashi.basemap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Groups of islands that more than one state claims. The base map keeps each as a face of its own, outlined by nothing
 * but its shore, whichever state a source file gives it to; a viewpoint decides what it is called and how it is tinted.
 */
enum Disputed {
    NORTHERN_TERRITORIES(145.38, 43.38, 149.0, 45.6),
    PARACELS(110.8, 15.6, 113.2, 17.3),
    SENKAKU(123.3, 25.6, 124.7, 26.1),
    SPRATLYS(111.0, 6.5, 116.3, 12.0),
    TAKESHIMA(131.7, 37.1, 132.0, 37.4);

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

    /** The name of its face. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Disputed::code).toList();
    }

    /** The group that an island belongs to: its whole shore, longitudes and latitudes, lies within the group. */
    static Optional<Disputed> of(double[][] shore) {
        return Arrays.stream(values())
                .filter(group -> Arrays.stream(shore).allMatch(point -> group.holds(point[0], point[1])))
                .findFirst();
    }

    private boolean holds(double lon, double lat) {
        return lon > west && lon < east && lat > south && lat < north;
    }
}

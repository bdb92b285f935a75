package kakehashi.store.geopackage;

import java.util.List;

/** Where a feature is, in degrees of WGS 84, longitude first. */
public sealed interface Shape {

    /** What a layer holds one sort of. */
    enum Sort {
        POINT,
        LINESTRING,
        MULTIPOLYGON
    }

    /** The corners of a line or ring: longitudes and latitudes by turns. */
    record Path(double... corners) {}

    record Point(double lon, double lat) implements Shape {}

    record Line(Path path) implements Shape {}

    /** @param areas each an outer ring and the rings of its holes, every ring closed */
    record Areas(List<List<Path>> areas) implements Shape {}
}

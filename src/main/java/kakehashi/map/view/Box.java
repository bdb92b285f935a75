package kakehashi.map.view;

/** A part of the world in degrees, {@code west < east} and {@code south < north}. */
public record Box(double west, double south, double east, double north) {

    public Box {
        if (!(west < east) || !(south < north)) {
            throw new IllegalArgumentException("a box from " + west + "," + south + " to " + east + "," + north);
        }
    }

    public boolean meets(Box other) {
        return west < other.east && other.west < east && south < other.north && other.south < north;
    }

    public boolean holds(double lon, double lat) {
        return west <= lon && lon <= east && south <= lat && lat <= north;
    }

    public boolean holds(Box other) {
        return west <= other.west && other.east <= east && south <= other.south && other.north <= north;
    }
}

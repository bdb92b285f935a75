package kakehashi.model;

/**
 * Where a locality's government sits.
 *
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 */
public record Seat(double lat, double lon) {}

package kakehashi.store;

/**
 * A record that a searched text means.
 *
 * @param kind {@code locality tie network party source region}
 */
public record Found(String kind, String id) {}

package kakehashi.map;

import kakehashi.model.Seat;

/**
 * A locality to draw.
 *
 * @param id of the locality
 * @param label its bare name in the current language
 * @param topLevel whether it is a province, municipality or prefecture
 * @param ties how many of the drawn links end here
 * @param ended whether it has ended by the date of the map
 */
public record MapPlace(String id, String label, Seat seat, boolean topLevel, int ties, boolean ended) {}

package kakehashi.map.scene;

import kakehashi.model.value.Seat;

/**
 * A locality to draw.
 *
 * @param id of the locality
 * @param label its shortest name in the current language, which others may bear too, as it reads inside a line
 * @param name its name that no other locality bears
 * @param second its name in a second language, beneath the first; empty for none
 * @param province id of the province, municipality or prefecture that it is or lies in
 * @param ties how many of the drawn links end here; at a province that stands for its localities, in it
 * @param ended whether it has ended by the date of the map
 * @param city whether it is a city, town, district or village, not a province or prefecture
 * @param capital whether it is the capital of its country
 */
public record MapPlace(
        String id,
        String label,
        String name,
        String second,
        Seat seat,
        String province,
        int ties,
        boolean ended,
        boolean city,
        boolean capital) {

    /** Whether it is a province, municipality or prefecture. */
    public boolean topLevel() {
        return id.equals(province);
    }

    /** Whether it is a city that answers to the state itself. */
    boolean municipality() {
        return topLevel() && city;
    }

    /** The same locality under another name. */
    MapPlace called(String other) {
        return new MapPlace(id, other, other, second, seat, province, ties, ended, city, capital);
    }

    MapPlace named(String other) {
        return new MapPlace(
                id, label, name, other.equals(label) ? "" : other, seat, province, ties, ended, city, capital);
    }
}

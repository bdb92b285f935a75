package kakehashi.map.scene;

import kakehashi.model.Link;
import kakehashi.model.value.Seat;

/**
 * A link to draw.
 *
 * @param vietnam seat of the Vietnamese signatory, or of whoever answers for the tie, as the link names it
 * @param japan seat of the Japanese one
 * @param vietnamInherited whether the Vietnamese signatory has ended and another answers for the tie
 * @param japanInherited whether the Japanese signatory has
 * @param soft whether the beginning is unknown, approximate or uncertain
 * @param year of the beginning, 0 where it is not on record
 * @param events how many are recorded
 */
public record MapTie(
        Link link,
        Seat vietnam,
        Seat japan,
        boolean vietnamInherited,
        boolean japanInherited,
        boolean soft,
        int year,
        int events) {

    MapTie asOneEvent() {
        return new MapTie(link, vietnam, japan, vietnamInherited, japanInherited, soft, year, 1);
    }
}

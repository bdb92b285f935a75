package kakehashi.map;

import kakehashi.model.Link;
import kakehashi.model.Seat;

/**
 * A link to draw.
 *
 * @param vietnam seat of the Vietnamese signatory, also where another has since inherited the tie
 * @param japan seat of the Japanese signatory
 * @param inherited whether a signatory has ended and another answers for the tie
 * @param soft whether the beginning is unknown, approximate or uncertain
 * @param year of the beginning, 0 where it is not on record
 * @param events how many are recorded
 */
public record MapTie(Link link, Seat vietnam, Seat japan, boolean inherited, boolean soft, int year, int events) {

    MapTie asOneEvent() {
        return new MapTie(link, vietnam, japan, inherited, soft, year, 1);
    }
}

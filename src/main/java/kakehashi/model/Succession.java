package kakehashi.model;

/**
 * Who answers for a locality that ended.
 *
 * @param from id of the locality that ended
 * @param to id of the locality that took over its agreements
 * @param date first day of the new order
 */
public record Succession(
        String from, String to, PartialDate date, SuccessionKind kind, Trilingual note, String source) {}

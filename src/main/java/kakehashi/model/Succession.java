package kakehashi.model;

import kakehashi.model.value.PartialDate;
import kakehashi.model.value.SuccessionKind;
import kakehashi.model.value.Trilingual;

/**
 * Who answers for a locality that ended.
 *
 * @param from id of the locality that ended
 * @param to id of the locality that took over its agreements
 * @param date first day of the new order
 */
public record Succession(String from, String to, PartialDate date, SuccessionKind kind, Trilingual note, String source)
        implements AtlasRecord {

    @Override
    public RecordKey key() {
        return RecordKey.of(RecordKind.SUCCESSION, from, to, date);
    }
}

package kakehashi.query.edition;

import kakehashi.model.AtlasRecord;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.model.Succession;

/**
 * Names the place that a record takes among its kind, of which there is one at a time: its key; of a succession, which is known
 * by more than that, the locality that it begins with.
 */
final class Slot {

    private Slot() {}

    static RecordKey of(AtlasRecord record) {
        return record instanceof Succession succession
                ? new RecordKey(RecordKind.SUCCESSION, succession.from())
                : record.key();
    }

    static RecordKey of(RecordKey key) {
        int space = key.id().indexOf(' ');
        return key.kind() == RecordKind.SUCCESSION && space > 0
                ? new RecordKey(key.kind(), key.id().substring(0, space))
                : key;
    }
}

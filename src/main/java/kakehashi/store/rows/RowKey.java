package kakehashi.store.rows;

import kakehashi.model.RecordKey;

/** Names the row of one record of any kind, and with it the rows of its lists. */
public record RowKey(String kind, String id) {

    /** The row of a record. */
    public static RowKey of(RecordKey key) {
        return new RowKey(key.kind().code(), key.id());
    }
}

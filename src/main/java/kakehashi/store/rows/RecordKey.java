package kakehashi.store.rows;

/** Names one record of any kind. */
public record RecordKey(String kind, String id) {}

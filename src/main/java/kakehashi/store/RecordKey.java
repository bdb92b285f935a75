package kakehashi.store;

/** Names one record of any kind. */
record RecordKey(String kind, String id) {}

package kakehashi.store.rows;

/** Names the row of one record of any kind, and with it the rows of its lists. */
public record RowKey(String kind, String id) {}

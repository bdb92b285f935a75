package kakehashi.model.value;

/** What the record says of a tie's standing. It is a statement of the sources, not a computed value. */
public enum Status implements Coded {
    ACTIVE,
    PROPOSED,
    COMPLETED,
    LAPSED,
    UNKNOWN
}

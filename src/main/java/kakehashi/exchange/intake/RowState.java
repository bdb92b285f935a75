package kakehashi.exchange.intake;

import kakehashi.model.value.Coded;

/** What a row of a list would do to the records. */
public enum RowState implements Coded {
    /** It tells a tie that is not on record. */
    NEW,
    /** It tells something else of a tie that is on record, or more. */
    CHANGED,
    /** It tells nothing that is not on record. */
    SAME,
    /** It may be a tie on record or another one; a person has to say. */
    CONFLICTING,
    /** It cannot be taken. */
    REJECTED
}

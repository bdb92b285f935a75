package kakehashi.query;

import kakehashi.model.value.Coded;

/** What a date that is coming up is for. */
public enum Occasion implements Coded {
    /** The 5th, 10th, 15th … anniversary of "since", or of since when it is of its present type. */
    ANNIVERSARY,
    /** The end of the term, or of the project, that is on record. */
    EXPIRY,
    /** The end of a term on which it renews itself. */
    RENEWAL
}

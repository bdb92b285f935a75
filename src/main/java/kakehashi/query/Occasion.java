package kakehashi.query;

import kakehashi.model.value.Coded;

/** What a date that is coming up is for. */
public enum Occasion implements Coded {
    /** The 5th, 10th, 15th … anniversary of "since". */
    ANNIVERSARY,
    /** The expiry, or the end of the project, that is on record. */
    EXPIRY
}

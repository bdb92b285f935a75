package kakehashi.query.time;

import kakehashi.model.value.Coded;

/** What must lie in a window of time. Partial dates count from their first to their last day. */
public enum TimeMode implements Coded {
    /** The tie's "since". */
    SIGNED_WITHIN,
    /** At least one day on which the tie is in force. */
    IN_FORCE,
    /** At least one dated event. */
    ANY_EVENT
}

package kakehashi.session;

import kakehashi.model.value.Coded;

/** What the timeline draws of the ties that pass. */
public enum TimelineContent implements Coded {
    /** How many were signed in each month, quarter or year. */
    SIGNED,
    /** How many were in force. */
    IN_FORCE,
    /** Each tie from its beginning to its end. */
    EACH_TIE
}

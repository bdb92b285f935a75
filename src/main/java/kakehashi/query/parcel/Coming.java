package kakehashi.query.parcel;

import kakehashi.model.value.Coded;

/** What becomes of a record that another user changed. */
public enum Coming implements Coded {
    /** It is not on record here. */
    NEW,
    CHANGED,
    /** It is taken away. */
    GONE,
    /** It is on record as they have it. */
    SAME,
    /** Of something in it both say otherwise, and a person must choose. */
    CONFLICTING,
    /** It would break a rule. */
    REFUSED
}

package kakehashi.query.lens;

import kakehashi.model.value.Coded;

/** What a rule says of a tie. */
public enum LensAnswer implements Coded {
    COUNTS,
    /** What is on record does not decide it. */
    UNDECIDED,
    DOES_NOT
}

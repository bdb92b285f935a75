package kakehashi.query.ledger;

import kakehashi.model.value.Coded;

/** How far ties of a locality were searched for. */
public enum Extent implements Coded {
    SEARCHED,
    /** The search left something out, or left out a predecessor whose ties the locality inherited. */
    IN_PART,
    NOT_SEARCHED
}

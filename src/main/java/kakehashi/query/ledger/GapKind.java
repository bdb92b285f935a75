package kakehashi.query.ledger;

import kakehashi.model.value.Coded;

/** Why something ought to be looked for; what comes first is the more urgent. */
public enum GapKind implements Coded {
    /** A search found more than the atlas has. */
    MORE_FOUND,
    NOT_SEARCHED,
    IN_PART,
    /** The search is older than {@link Gap#FRESH}. */
    OLD
}

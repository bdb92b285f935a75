package kakehashi.query;

import kakehashi.model.Coded;

/** What ties can be narrowed by, one value or several of each. */
public enum Facet implements Coded {
    /** Codes of {@link kakehashi.model.Scheme}. */
    SCHEME,
    /** Codes of {@link kakehashi.model.TieType}; network links have none. */
    TYPE,
    /** Codes of {@link kakehashi.model.Field}; network links have none. */
    FIELD,
    /** Codes of {@link kakehashi.model.Status}; network links have none. */
    STATUS,
    /** Ids of parties. */
    PARTY,
    /** Ids of networks: those that both ends of a tie belong or belonged to. */
    NETWORK,
    /** Ids of localities. */
    LOCALITY,
    /** Ids of regions: where either end, or who answers for it on the as-of date, lies on that date. */
    REGION
}

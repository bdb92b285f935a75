package kakehashi.query;

import kakehashi.model.value.Coded;

/** How a link must meet the values chosen of a facet. */
public enum Match implements Coded {
    /** It has at least one of them. */
    ANY,
    /**
     * It has each of them. Of places in one country, where a link has a single end, it is a link between one of them and
     * a partner that each of them has.
     */
    ALL,
    /** It has none of them. */
    NONE
}

package kakehashi.exchange;

import kakehashi.model.value.Coded;

/** What a table of ties can show of each. */
public enum TieColumn implements Coded {
    VIETNAM,
    JAPAN,
    SCHEME,
    TYPE,
    STATUS,
    STANDING,
    SINCE,
    UNTIL,
    LAST_CONTACT,
    FIELDS,
    END,
    DOCUMENTS,
    SOURCES,
    AS_STATED,
    TITLE,
    PARTIES,
    NETWORKS,
    INHERITED_FROM,
    VIETNAM_REGION,
    JAPAN_REGION,
    ID;

    /** Whether it holds dates. */
    boolean isDate() {
        return this == SINCE || this == UNTIL || this == LAST_CONTACT || this == END;
    }
}

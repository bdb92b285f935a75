package kakehashi.model.value;

/** What happened to a tie. */
public enum EventKind implements Coded {
    SIGNED,
    RENEWED,
    UPGRADED,
    MEETING,
    VISIT,
    PROJECT_START,
    PROJECT_END,
    OFFICE_OPENED,
    FESTIVAL,
    PROPOSED,
    EXPIRED,
    MENTIONED
}

package kakehashi.model.value;

/**
 * What happened to a tie. Each kind answers here what it is, so that a new one does not compile until all is said of it,
 * and nothing else has to be changed.
 */
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
    MENTIONED;

    /** Whether the two sides had to do with each other at it, so that it may be their last documented contact. */
    public boolean isContact() {
        return switch (this) {
            case SIGNED, RENEWED, UPGRADED, MEETING, VISIT, OFFICE_OPENED, FESTIVAL -> true;
            case PROJECT_START, PROJECT_END, PROPOSED, EXPIRED, MENTIONED -> false;
        };
    }

    /** Whether a tie may be said to date from it. */
    public boolean isBeginning() {
        return switch (this) {
            case SIGNED, PROJECT_START -> true;
            case RENEWED,
                    UPGRADED,
                    MEETING,
                    VISIT,
                    PROJECT_END,
                    OFFICE_OPENED,
                    FESTIVAL,
                    PROPOSED,
                    EXPIRED,
                    MENTIONED -> false;
        };
    }

    /** Whether it opens or prolongs a term. Something is signed at it, though what was signed need not be on record. */
    public boolean opensTerm() {
        return switch (this) {
            case SIGNED, RENEWED, UPGRADED, PROJECT_START -> true;
            case MEETING, VISIT, PROJECT_END, OFFICE_OPENED, FESTIVAL, PROPOSED, EXPIRED, MENTIONED -> false;
        };
    }

    /** Whether it ends a tie, or a phase of it. */
    public boolean isEnd() {
        return switch (this) {
            case PROJECT_END, EXPIRED -> true;
            case SIGNED,
                    RENEWED,
                    UPGRADED,
                    MEETING,
                    VISIT,
                    PROJECT_START,
                    OFFICE_OPENED,
                    FESTIVAL,
                    PROPOSED,
                    MENTIONED -> false;
        };
    }

    /** Whether it is a legal act: it changes, or offers to change, what holds between the two sides. */
    public boolean isLegalAct() {
        return switch (this) {
            case SIGNED, RENEWED, UPGRADED, PROJECT_START, PROJECT_END, PROPOSED, EXPIRED -> true;
            case MEETING, VISIT, OFFICE_OPENED, FESTIVAL, MENTIONED -> false;
        };
    }

    /** Whether something is signed at it by its very kind, though what was signed need not be on record. */
    public boolean isSigning() {
        return switch (this) {
            case SIGNED, RENEWED, UPGRADED -> true;
            case MEETING, VISIT, PROJECT_START, PROJECT_END, OFFICE_OPENED, FESTIVAL, PROPOSED, EXPIRED, MENTIONED ->
                false;
        };
    }

    /** Whether it is told only once it has happened. Beginnings of projects, ends and plans may lie ahead. */
    public boolean isOfThePast() {
        return switch (this) {
            case SIGNED, RENEWED, UPGRADED, MEETING, VISIT, MENTIONED -> true;
            case PROJECT_START, PROJECT_END, OFFICE_OPENED, FESTIVAL, PROPOSED, EXPIRED -> false;
        };
    }
}

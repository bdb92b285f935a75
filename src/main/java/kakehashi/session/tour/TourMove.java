package kakehashi.session.tour;

import kakehashi.model.value.Coded;

/** The next thing to do within a step, or that there is none. Its name is what the user is told. */
public enum TourMove implements Coded {
    BEGIN(true),
    CHOOSE_HOME(false),
    SHOW_HOME(false),
    HOME_SHOWN(true),
    OPEN_TIE(false),
    OPEN_SOURCE(false),
    BACK_TO_TIE(false),
    TIE_READ(true),
    NARROW(false),
    WIDEN(false),
    NARROWED(true),
    SET_DAY(false),
    DAY_SET(true),
    OPEN_PAIR(false),
    OPEN_BRIEF(false),
    CHOOSE_JAPANESE(false),
    BRIEF_MADE(true),
    END(true);

    private final boolean reached;

    TourMove(boolean reached) {
        this.reached = reached;
    }

    /** Whether nothing is left to do in the step. */
    public boolean isReached() {
        return reached;
    }
}

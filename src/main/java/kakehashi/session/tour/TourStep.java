package kakehashi.session.tour;

import kakehashi.model.value.Coded;

/** A step of the tour, in the order in which they are taken; the first and the last only say what the tour is. */
public enum TourStep implements Coded {
    WELCOME,
    /** The user's own locality is shown. */
    HOME,
    /** A tie was read, and one of its sources. */
    TIE,
    /** Fewer ties are left. */
    NARROW,
    /** Everything is shown as of the last day of the 63 provinces. */
    DAY,
    /** A brief for a visit is made in Japanese. */
    PRINT,
    FAREWELL;

    /** Those in which something is done. */
    public static final int COUNT = FAREWELL.ordinal() - 1;

    /** Which of those that ask for something it is, from 1; 0 and {@link #COUNT} + 1 for the two that do not. */
    public int number() {
        return ordinal();
    }

    /** Whether it asks for something. */
    public boolean asks() {
        return this != WELCOME && this != FAREWELL;
    }
}

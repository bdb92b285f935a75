package kakehashi.session;

import kakehashi.model.value.Coded;

/** What the window does in the background and can fail at. Its name is the sentence that says so, with the reason. */
public enum Task implements Coded {
    SEARCH,
    /** Working out which ties pass. */
    ANSWER,
    /** Changing the data, or taking a change back. */
    CHANGE,
    /** Looking after the store's file. */
    STORE,
    /** Doing something with the store's file: putting back a backup, opening another. */
    KEEP,
    /** Keeping views by name, and what was typed for visits. */
    NOTES,
    MAP,
    /** Reading land and borders. */
    GROUND,
    TABLE,
    CHART,
    VIEW,
    /** Writing or reading a file that a person named. */
    FILE,
    SHEET,
    /** Drawing a page of a sheet on the screen. */
    PAGE,
    /** Working out what to look at before printing. */
    CHECK,
    /** Working out what a batch would hold. */
    BATCH,
    /** Anything that no other of these is. */
    WINDOW
}

package kakehashi.store.keep;

import kakehashi.model.value.Coded;

/** Why a backup was made. */
public enum Cause implements Coded {
    /** The first opening of a day, after something had changed. */
    DAY,
    /** Before the file was given the form of a newer program. */
    MIGRATION,
    /** Before a newer edition was taken over. */
    EDITION,
    /** Before a list was read in. */
    IMPORT,
    /** Before a backup was put in its place. */
    RESTORE,
    /** Before the oldest part of the log was forgotten. */
    FORGET,
    /** Somebody asked for it. */
    ASKED
}

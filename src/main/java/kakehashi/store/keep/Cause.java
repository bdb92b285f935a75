package kakehashi.store.keep;

import kakehashi.model.value.Coded;
import kakehashi.text.Told;
import kakehashi.text.Words;

/** Why a backup was made. */
public enum Cause implements Coded, Told {
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
    /** What a window held when its file was replaced. */
    REPLACED,
    /** Before the oldest part of the log was forgotten. */
    FORGET,
    /** Somebody asked for it. */
    ASKED;

    @Override
    public String in(Words words) {
        return switch (this) {
            case DAY -> words.say("keep.cause.day");
            case MIGRATION -> words.say("keep.cause.migration");
            case EDITION -> words.say("keep.cause.edition");
            case IMPORT -> words.say("keep.cause.import");
            case RESTORE -> words.say("keep.cause.restore");
            case REPLACED -> words.say("keep.cause.replaced");
            case FORGET -> words.say("keep.cause.forget");
            case ASKED -> words.say("keep.cause.asked");
        };
    }
}

package kakehashi.session.edit;

import java.util.Optional;
import kakehashi.query.edit.Meeting;
import kakehashi.store.StoreException;
import kakehashi.text.Told;
import kakehashi.text.Words;

/** A step was made on records that somebody else has changed since, and a person must decide between the two. Nothing was changed. */
public final class MetException extends Exception implements Told {

    private static final long serialVersionUID = 1L;

    private final transient Meeting meeting;
    private final StoreException refused;

    MetException(Meeting meeting, StoreException refused) {
        super("met " + meeting.records().keySet(), refused);
        this.meeting = meeting;
        this.refused = refused;
    }

    /** What is to be decided, where that is why something failed. */
    public static Optional<Meeting> in(Throwable problem) {
        for (Throwable at = problem; at != null; at = at.getCause()) {
            if (at instanceof MetException met) {
                return Optional.of(met.meeting);
            }
        }
        return Optional.empty();
    }

    /** What the store said. */
    StoreException refused() {
        return refused;
    }

    /** What is to be decided; written by {@link Editing#decide}. */
    public Meeting meeting() {
        return meeting;
    }

    @Override
    public String in(Words words) {
        return words.say("session.met");
    }
}

package kakehashi.session.edit;

import java.time.LocalDate;
import kakehashi.model.ChangeSet;
import kakehashi.query.edit.Done;
import kakehashi.text.Places;

/**
 * One thing that was done, for the list of what was done.
 *
 * @param number of the step; of two the later has the higher
 * @param set what it changed, when, by whom, why and from where
 * @param undone whether it was taken back and stands so
 */
public record Step(int number, ChangeSet set, boolean undone) {

    /** What was done, in words, with records by the names that they have now. */
    public String line(Places places, LocalDate asOf) {
        return new Done(places, asOf).line(set);
    }
}

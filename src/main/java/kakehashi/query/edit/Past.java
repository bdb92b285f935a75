package kakehashi.query.edit;

import java.util.List;
import java.util.Optional;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.RecordKey;

/**
 * One change in the history of a record: what it did to this record, as part of what step.
 *
 * @param number of the step; of two the later has the higher
 * @param set the whole step: when, by whom, why and from where
 */
public record Past(int number, ChangeSet set, Change change) {

    /** What a step did to a record; empty where it left it alone. */
    public static Optional<Past> of(int number, ChangeSet set, RecordKey record) {
        return set.changes().stream()
                .filter(change -> change.key().equals(record))
                .findFirst()
                .map(change -> new Past(number, set, change));
    }

    /** Member by member what was there before and after. */
    public List<Difference> differences() {
        return Differences.of(change);
    }
}

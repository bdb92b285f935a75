package kakehashi.query.edit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Label;
import kakehashi.model.ChangeSet.Origin;
import kakehashi.model.ChangeSet.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What makes changes a step of somebody's work.
 *
 * @param id no other step has it
 * @param by who changes the data, as that person is called; empty where that is not known
 * @param reason why, or null where nothing is said
 */
public record Stamp(UUID id, Instant at, String by, @Nullable Reason reason) {

    ChangeSet on(Label label, List<Change> changes) {
        return new ChangeSet(id, label, changes, at, by, reason, Origin.EDIT);
    }
}

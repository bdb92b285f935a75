package kakehashi.query.since;

import java.time.Instant;
import java.util.List;
import kakehashi.model.Change;
import org.jspecify.annotations.Nullable;

/**
 * Something that changed records at one moment: a step of somebody's work, or an edition that was taken over.
 *
 * @param by who did it; empty where that is not on record
 * @param edition which edition it brought; empty for somebody's work
 * @param source id of what the change rests on, where who made it named that; or null
 */
public record Step(Instant at, String by, String edition, @Nullable String source, List<Change> changes) {

    public Step {
        changes = List.copyOf(changes);
    }
}

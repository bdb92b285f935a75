package kakehashi.store;

import java.util.UUID;
import kakehashi.model.ChangeSet.Origin;

/**
 * One step in a store's journal without what it changed: enough to tell what can be taken back.
 *
 * @param serial of its {@link JournalEntry}
 * @param set id of its change set; a set that was made, taken back and brought again has it twice
 */
public record JournalStep(int serial, UUID set, Origin origin) {}

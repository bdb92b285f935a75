package kakehashi.query.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Disagreement.Choice;

/**
 * A change set that was made on records that others have changed since, brought together with what these are now.
 *
 * @param set as it was made
 * @param now what it meets
 * @param records each record that is no longer as the set has it before, in the order of the set
 */
public record Meeting(ChangeSet set, Atlas now, Map<RecordKey, Reconciled> records) {

    /** Brings a set together with the records as they are now. */
    public static Meeting of(ChangeSet set, Atlas now) {
        Map<RecordKey, Reconciled> records = new LinkedHashMap<>();
        for (Change change : set.changes()) {
            AtlasRecord found = now.find(change.key()).orElse(null);
            if (!Objects.equals(found, change.before())) {
                records.put(change.key(), Reconciled.of(change.before(), change.after(), found));
            }
        }
        return new Meeting(set, now, records);
    }

    /** Whether nothing is left to decide. */
    public boolean isAgreed() {
        return records.values().stream().allMatch(Reconciled::isAgreed);
    }

    /** The set as it can be made on what is there now, where nothing is left to decide; empty where all of it is there already. */
    public Optional<ChangeSet> agreed() {
        return decided(Map.of());
    }

    /**
     * The set as it can be made on what is there now; empty where all of it is there already.
     *
     * @param choices by record, as of {@link Reconciled#decided}
     */
    public Optional<ChangeSet> decided(Map<RecordKey, Map<Disagreement, Choice>> choices) {
        List<Change> changes = new ArrayList<>();
        for (Change change : set.changes()) {
            Reconciled met = records.get(change.key());
            if (met == null) {
                changes.add(change);
                continue;
            }
            AtlasRecord found = met.theirs().orElse(null);
            AtlasRecord next =
                    met.decided(choices.getOrDefault(change.key(), Map.of())).orElse(null);
            if (!Objects.equals(found, next)) {
                changes.add(new Change(found, next));
            }
        }
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ChangeSet(set.id(), set.label(), changes, set.at(), set.by(), set.reason(), set.origin()));
    }
}

package kakehashi.query.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.RecordKey;
import kakehashi.query.rule.References;

/** Some of the changes of a step, so that they can be made without the rest. */
public final class Picked {

    private Picked() {}

    /**
     * All but those left out. A record that would be added stays, left out or not, where one that stays names it.
     *
     * @param left the records whose changes are not wanted
     * @return in the same order
     */
    public static List<Change> of(List<Change> changes, Set<RecordKey> left) {
        Map<RecordKey, Change> added = new HashMap<>();
        Deque<Change> reached = new ArrayDeque<>();
        for (Change change : changes) {
            if (change.before() == null) {
                added.put(change.key(), change);
            }
            if (!left.contains(change.key())) {
                reached.add(change);
            }
        }
        Set<Change> picked = new HashSet<>();
        while (!reached.isEmpty()) {
            Change change = reached.remove();
            AtlasRecord after = change.after();
            if (picked.add(change) && after != null) {
                for (RecordKey named : References.of(after)) {
                    Change addition = added.get(named);
                    if (addition != null) {
                        reached.add(addition);
                    }
                }
            }
        }
        return changes.stream().filter(picked::contains).toList();
    }
}

package kakehashi.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kakehashi.model.value.Coded;

/**
 * The records that are not as the edition has them: the user's own.
 *
 * @param editions how the edition, or the last one that had it, has each of them; empty for one that none had, or of which
 *     that is not known any more
 * @param seen of those that an edition altered otherwise than the user, and where something of that is still to be decided: how
 *     the edition had each before; where something was decided, as the edition has it now; empty where none had it
 * @param withdrawn records that the edition no longer has, and that stay because they are the user's, or named by what stays
 */
public record Own(
        Map<RecordKey, Optional<AtlasRecord>> editions,
        Map<RecordKey, Optional<AtlasRecord>> seen,
        Set<RecordKey> withdrawn) {

    /** Of an atlas as an edition has it. */
    public static final Own NONE = new Own(Map.of(), Map.of(), Set.of());

    /** What the user did to a record. */
    public enum OwnKind implements Coded {
        ADDED,
        CHANGED
    }

    public Own {
        editions = Map.copyOf(editions);
        seen = Map.copyOf(seen);
        withdrawn = Set.copyOf(withdrawn);
    }

    /** Whether a record was added, altered or taken away by the user. */
    public boolean has(RecordKey record) {
        return editions.containsKey(record);
    }

    /** What the user did to a record; empty where it is as the edition has it. */
    public Optional<OwnKind> kind(RecordKey record) {
        return Optional.ofNullable(editions.get(record))
                .map(edition -> edition.isEmpty() ? OwnKind.ADDED : OwnKind.CHANGED);
    }

    /** How the edition has a record of the user's own; empty where it has none, and where that is not known any more. */
    public Optional<AtlasRecord> edition(RecordKey record) {
        return editions.getOrDefault(record, Optional.empty());
    }

    /** How the edition had a record of the user's own when that was decided last; as it has it now where all is decided. */
    public Optional<AtlasRecord> decidedOn(RecordKey record) {
        return seen.getOrDefault(record, edition(record));
    }

    /** Whether an event of a tie is not as the edition has it. */
    public boolean has(Tie tie, TieEvent event) {
        return has(tie.key())
                && edition(tie.key())
                        .filter(edition -> ((Tie) edition).events().contains(event))
                        .isEmpty();
    }

    /** What is the user's own after changes that the user makes: a record that is as the edition has it again is not. */
    Own with(List<Change> changes) {
        Map<RecordKey, Optional<AtlasRecord>> next = new HashMap<>(editions);
        for (Change change : changes) {
            Optional<AtlasRecord> edition = editions.getOrDefault(change.key(), Optional.ofNullable(change.before()));
            if (edition.equals(Optional.ofNullable(change.after()))) {
                next.remove(change.key());
            } else {
                next.put(change.key(), edition);
            }
        }
        return new Own(next, seen, withdrawn);
    }
}

package kakehashi.query.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.RecordKey;

/**
 * The records that are not as the edition has them: the user's own.
 *
 * @param editions how the edition, or the last one that had it, has each of them; empty for one that none had, or of which
 *     that is not known any more
 */
public record Own(Map<RecordKey, Optional<AtlasRecord>> editions) {

    /** Of a store as an edition filled it. */
    public static final Own NONE = new Own(Map.of());

    public Own {
        editions = Map.copyOf(editions);
    }

    /** Whether a record was added, altered or taken away by the user. */
    public boolean has(RecordKey record) {
        return editions.containsKey(record);
    }

    /** Whether no edition has it. */
    public boolean isAdded(RecordKey record) {
        return editions.containsKey(record)
                && editions.getOrDefault(record, Optional.empty()).isEmpty();
    }

    /** In which members a record differs from how the edition has it; none where no edition has it, for then all of it is own. */
    public List<Difference> differences(AtlasRecord now) {
        return editions.getOrDefault(now.key(), Optional.empty())
                .filter(edition -> !edition.equals(now))
                .map(edition -> Differences.of(new Change(edition, now)))
                .orElse(List.of());
    }

    /** Whether the user has changed a member of a record, or something in it; of one that was added, every member. */
    public boolean has(AtlasRecord now, String path) {
        return isAdded(now.key())
                || differences(now).stream()
                        .map(Difference::path)
                        .anyMatch(changed -> changed.equals(path)
                                || changed.startsWith(path + ".")
                                || changed.startsWith(path + "[")
                                || path.startsWith(changed + "."));
    }
}

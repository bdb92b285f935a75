package kakehashi.query.edition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Own;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.Disagreement;
import org.jspecify.annotations.Nullable;

/**
 * One record of the user's own beside how an edition has it.
 *
 * @param key of the record as the user has it, or had it before it was taken away
 * @param former how the edition before had it; empty where it had none, or that is not known
 * @param mine as the user has it; empty where it was taken away
 * @param theirs as the edition has it; empty where it has none
 * @param record what becomes of it, as long as nothing is decided; empty where it is gone
 * @param seen what {@link Own#seen} is to hold of it from now on; null where there is nothing to decide
 * @param open what is to be decided
 */
public record Merged(
        RecordKey key,
        Optional<AtlasRecord> former,
        Optional<AtlasRecord> mine,
        Optional<AtlasRecord> theirs,
        Optional<AtlasRecord> record,
        @Nullable Optional<AtlasRecord> seen,
        List<Disagreement> open) {

    static Merged of(Own own, RecordKey key, @Nullable AtlasRecord mine, @Nullable AtlasRecord theirs) {
        Optional<AtlasRecord> former = own.edition(key);
        AtlasRecord base = own.decidedOn(key).orElse(null);
        boolean isSettled = theirs == null
                && (former.isEmpty()
                        || own.withdrawn().contains(key) && !own.seen().containsKey(key));
        Beside made = new Beside(base, mine, isSettled ? base : theirs);
        List<Disagreement> open = made.open();
        return new Merged(
                key,
                former,
                Optional.ofNullable(mine),
                Optional.ofNullable(theirs),
                isSettled ? Optional.ofNullable(mine) : made.decided(Map.of()),
                open.isEmpty() ? null : seen(base, theirs, open),
                open);
    }

    /** The edition's record with what is to be decided as it was before: from it the same questions come again, and no others. */
    private static Optional<AtlasRecord> seen(
            @Nullable AtlasRecord base, @Nullable AtlasRecord theirs, List<Disagreement> open) {
        AtlasRecord seen = theirs;
        for (Disagreement one : open) {
            seen = with(seen, one.path(), one.base(), base);
        }
        return Optional.ofNullable(seen);
    }

    /** A record with another value at one place; {@code otherwise} where it has no such place. */
    static @Nullable AtlasRecord with(
            @Nullable AtlasRecord record, String path, @Nullable Object value, @Nullable AtlasRecord otherwise) {
        if (path.isEmpty() || record == null) {
            return otherwise;
        }
        try {
            return new Difference(path, null, value).in(record);
        } catch (IllegalArgumentException noSuchPlace) {
            return otherwise;
        }
    }

    /** The same, with nothing of the edition's taken over, to be asked again by the next one. */
    Merged left() {
        return new Merged(key, former, mine, theirs, mine, former, open);
    }

    /** Whether it is otherwise in this edition than in the one before. */
    boolean isMet() {
        return !theirs.equals(former);
    }

    /** Whether something of the edition's was taken over into what the user has. */
    boolean isMade() {
        return mine.isPresent() && record.isPresent() && !Objects.equals(record, mine) && !record.equals(theirs);
    }

    boolean wasInEdition() {
        return former.isPresent();
    }
}

package kakehashi.store.sqlite;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.store.change.RecordJson;
import kakehashi.store.rows.RowKey;
import org.jspecify.annotations.Nullable;

/**
 * What the store knows about a record besides its content.
 *
 * @param origin {@code seed} where an edition brought it, {@code user} where none did
 * @param edited whether it is not as the edition has it
 * @param withdrawn whether it stays although the edition no longer has it
 * @param removed whether the user removed it
 * @param edition of a record that was edited or removed: how the edition, or the last one that had it, has it; null where
 *     none had it, and of a record that an earlier form of the store knew as edited but not from what
 * @param seen of one that an edition altered too: how the edition had it when that was decided last; {@link #NOTHING} where it
 *     had none, null where nothing is to be decided
 */
record Mark(
        String kind,
        String id,
        String origin,
        boolean edited,
        boolean withdrawn,
        boolean removed,
        @Nullable String edition,
        @Nullable String seen) {

    /** What {@link #seen} holds where no edition had the record. */
    static final String NOTHING = "";

    /** The record that is marked; empty for what is none, as the edition. A succession is marked by who it succeeds. */
    Optional<RecordKey> record(Atlas atlas) {
        Optional<RecordKind> found = RecordKind.find(kind);
        if (found.equals(Optional.of(RecordKind.SUCCESSION))) {
            return Optional.<AtlasRecord>ofNullable(atlas.successionOf(id).orElse(null))
                    .or(() -> Optional.ofNullable(ofEdition()))
                    .map(AtlasRecord::key);
        }
        return found.map(of -> new RecordKey(of, id));
    }

    /** What {@link kakehashi.query.edition.Taking} knows the record by. */
    RecordKey slot() {
        return new RecordKey(RecordKind.valueOf(kind.toUpperCase(Locale.ROOT)), id);
    }

    RowKey key() {
        return new RowKey(kind, id);
    }

    /** Whether it is marked as the user's: edited, removed or added. */
    boolean isUsersOwn() {
        return edited || removed || isOfUser();
    }

    private boolean isOfUser() {
        return origin.equals("user");
    }

    /**
     * Whether the record is the user's, given what it is now: what is as the edition has it is not, even where it is marked
     * because an earlier version of the program took no mark back.
     */
    boolean isUsersOwn(@Nullable AtlasRecord now) {
        return isUsersOwn() && !isAsInEdition(now);
    }

    /** Whether a record is, or is gone, as the edition has it; of one of which that is not known it is not. */
    boolean isAsInEdition(@Nullable AtlasRecord now) {
        return now == null ? edition == null && isOfUser() : Objects.equals(now, ofEdition());
    }

    /** How the edition has it; null where it has none, and where that is not known or cannot be read any more. */
    @Nullable
    AtlasRecord ofEdition() {
        return read(edition);
    }

    /** What {@link kakehashi.model.Own#seen} holds of it; null where it holds nothing. */
    @Nullable
    Optional<AtlasRecord> decidedOn() {
        return seen == null ? null : Optional.ofNullable(seen.equals(NOTHING) ? null : read(seen));
    }

    private @Nullable AtlasRecord read(@Nullable String text) {
        try {
            return text == null ? null : RecordJson.read(RecordKind.valueOf(kind.toUpperCase(Locale.ROOT)), text);
        } catch (IllegalArgumentException damaged) {
            return null;
        }
    }
}

package kakehashi.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Own;
import kakehashi.model.RecordKey;
import kakehashi.query.edition.Taking;
import kakehashi.store.change.RecordJson;
import kakehashi.store.rows.RowChange;
import kakehashi.store.rows.RowKey;
import kakehashi.store.rows.RowWriter;
import kakehashi.store.rows.Rows;
import org.jspecify.annotations.Nullable;

/** What the store knows about records besides their content, and how edits and editions change it. */
final class Marks {

    private static final String MARKS =
            "SELECT kind, id, origin, edited, withdrawn, removed, edition, seen FROM record";

    private static final String SEED = "seed";

    private final Map<RowKey, Mark> marks = new HashMap<>();

    private Marks(List<Mark> marks) {
        marks.forEach(mark -> this.marks.put(mark.key(), mark));
    }

    static Marks of(Connection connection) throws SQLException {
        return new Marks(all(connection));
    }

    static List<Mark> all(Connection connection) throws SQLException {
        return Rows.read(connection, Mark.class, MARKS);
    }

    /** The records that are marked as the user's and are not as the edition has them, and what else is known of them. */
    static Own own(Connection connection, Atlas atlas) throws SQLException {
        Map<RecordKey, Optional<AtlasRecord>> own = new HashMap<>();
        Map<RecordKey, Optional<AtlasRecord>> seen = new HashMap<>();
        Set<RecordKey> withdrawn = new HashSet<>();
        String sql = MARKS + " WHERE edited = 1 OR removed = 1 OR origin = 'user' OR withdrawn = 1 OR seen IS NOT NULL";
        for (Mark mark : Rows.read(connection, Mark.class, sql)) {
            RecordKey key = mark.record(atlas).orElse(null);
            if (key == null) {
                continue;
            }
            if (mark.isUsersOwn(atlas.find(key).orElse(null))) {
                own.put(key, Optional.ofNullable(mark.ofEdition()));
            }
            Optional<AtlasRecord> decided = mark.decidedOn();
            if (decided != null) {
                seen.put(key, decided);
            }
            if (mark.withdrawn()) {
                withdrawn.add(key);
            }
        }
        return new Own(own, seen, withdrawn);
    }

    /**
     * Marks what an edit leaves: as the user's where it is not as the edition has it, and as the edition's where it is so
     * again. Of what was added and is gone again nothing stays known.
     */
    static void edited(RowWriter rows, RowChange<?> change) throws SQLException {
        List<Mark> known = rows.read(Mark.class, MARKS + " WHERE kind = ? AND id = ?", change.kind(), change.id());
        Mark mark = known.isEmpty() ? null : known.get(0);
        String origin = mark == null ? "user" : mark.origin();
        String edition = edition(mark, change);
        AtlasRecord after = (AtlasRecord) change.after();
        Mark next = new Mark(change.kind(), change.id(), origin, true, false, after == null, edition, null);
        if (!next.isAsInEdition(after)) {
            rows.execute(
                    "INSERT INTO record (kind, id, origin, edited, removed, edition) VALUES (?, ?, ?, 1, ?, ?)"
                            + " ON CONFLICT (kind, id) DO UPDATE SET edited = 1, removed = excluded.removed,"
                            + " edition = excluded.edition",
                    change.kind(),
                    change.id(),
                    origin,
                    next.removed() ? 1 : 0,
                    edition);
        } else if (after == null) {
            forget(rows, next.key());
        } else {
            rows.execute(
                    "UPDATE record SET edited = 0, removed = 0, edition = NULL WHERE kind = ? AND id = ?",
                    change.kind(),
                    change.id());
        }
    }

    private static @Nullable String edition(@Nullable Mark mark, RowChange<?> change) {
        if (mark == null) {
            return null;
        }
        Object before = change.before();
        return mark.isUsersOwn() || before == null ? mark.edition() : RecordJson.write(before);
    }

    /** Marks what an edition adds or takes away. */
    static void brought(RowWriter rows, RowChange<?> change) throws SQLException {
        if (change.after() == null) {
            forget(rows, new RowKey(change.kind(), change.id()));
        } else if (change.before() == null) {
            rows.execute(
                    "INSERT OR IGNORE INTO record (kind, id, origin) VALUES (?, ?, 'seed')",
                    change.kind(),
                    change.id());
        }
    }

    /** Brings up to an edition what is known of records that are marked as the user's, before the edition is written. */
    void settle(RowWriter rows, Taking taking) throws SQLException {
        for (Mark mark : marks.values()) {
            if (!mark.isUsersOwn()) {
                continue;
            }
            RecordKey slot = mark.slot();
            AtlasRecord now = taking.find(slot).orElse(null);
            AtlasRecord next = taking.edition(slot).orElse(null);
            boolean isOwn = taking.isUsersOwn(slot) && !Objects.equals(now, next);
            if (!isOwn && now == null) {
                forget(rows, mark.key());
            } else if (!isOwn) {
                rows.execute(
                        "UPDATE record SET origin = 'seed', edited = 0, removed = 0, edition = NULL, seen = NULL"
                                + " WHERE kind = ? AND id = ?",
                        mark.kind(),
                        mark.id());
            } else {
                Optional<AtlasRecord> seen = taking.seen(slot);
                rows.execute(
                        "UPDATE record SET origin = ?, removed = ?, edition = ?, seen = ? WHERE kind = ? AND id = ?",
                        next == null ? mark.origin() : SEED,
                        now == null ? 1 : 0,
                        next == null ? mark.edition() : RecordJson.write(next),
                        seen == null ? null : text(seen),
                        mark.kind(),
                        mark.id());
            }
        }
        rows.execute("UPDATE record SET seen = NULL WHERE edited = 0 AND removed = 0 AND origin = 'seed'");
    }

    /** Notes of a record what is decided. */
    static void decided(RowWriter rows, RecordKey record, @Nullable Optional<AtlasRecord> seen) throws SQLException {
        RecordKey slot = Taking.slot(record);
        rows.execute(
                "UPDATE record SET seen = ? WHERE kind = ? AND id = ?",
                seen == null ? null : text(seen),
                slot.kind().code(),
                slot.id());
    }

    private static String text(Optional<AtlasRecord> seen) {
        return seen.map(RecordJson::write).orElse(Mark.NOTHING);
    }

    private static void forget(RowWriter rows, RowKey key) throws SQLException {
        rows.execute("DELETE FROM record WHERE kind = ? AND id = ?", key.kind(), key.id());
    }
}

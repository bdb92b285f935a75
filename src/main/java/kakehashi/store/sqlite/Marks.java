package kakehashi.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Own;
import kakehashi.model.RecordKey;
import kakehashi.store.change.RecordJson;
import kakehashi.store.rows.RowChange;
import kakehashi.store.rows.RowKey;
import kakehashi.store.rows.RowWriter;
import kakehashi.store.rows.Rows;
import org.jspecify.annotations.Nullable;

/** What the store knows about records besides their content, and how edits and editions change it. */
final class Marks {

    private static final String MARKS = "SELECT kind, id, origin, edited, withdrawn, removed, edition FROM record";

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

    /** The records that are marked as the user's and are not as the edition has them. */
    static Own own(Connection connection, Atlas atlas) throws SQLException {
        Map<RecordKey, Optional<AtlasRecord>> own = new HashMap<>();
        String sql = MARKS + " WHERE edited = 1 OR removed = 1 OR origin = 'user'";
        for (Mark mark : Rows.read(connection, Mark.class, sql)) {
            Optional<RecordKey> key = mark.record(atlas);
            if (key.isPresent() && mark.isUsersOwn(atlas.find(key.get()).orElse(null))) {
                own.put(key.get(), Optional.ofNullable(mark.ofEdition()));
            }
        }
        return new Own(own);
    }

    @Nullable
    Mark find(RowKey key) {
        return marks.get(key);
    }

    /** Whether the record, as it is now, is the user's and no edition alters it. */
    boolean isUsersOwn(RowKey key, @Nullable AtlasRecord now) {
        Mark mark = marks.get(key);
        return mark != null && mark.isUsersOwn(now);
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
        Mark next = new Mark(change.kind(), change.id(), origin, true, false, after == null, edition);
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

    /**
     * Brings up to an edition what is known of records that are marked as the user's, before the edition is written.
     *
     * @param stored the records as they are
     * @param upstream the records of the edition
     */
    void settle(RowWriter rows, Map<RowKey, AtlasRecord> stored, Map<RowKey, AtlasRecord> upstream)
            throws SQLException {
        for (Mark mark : marks.values()) {
            AtlasRecord now = stored.get(mark.key());
            AtlasRecord next = upstream.get(mark.key());
            if (!mark.isUsersOwn()) {
                continue;
            }
            if (!mark.isUsersOwn(now) || (next != null && next.equals(now))) {
                if (now == null && next == null) {
                    forget(rows, mark.key());
                } else {
                    rows.execute(
                            "UPDATE record SET origin = 'seed', edited = 0, removed = 0, edition = NULL"
                                    + " WHERE kind = ? AND id = ?",
                            mark.kind(),
                            mark.id());
                }
            } else if (next != null) {
                rows.execute(
                        "UPDATE record SET origin = 'seed', edition = ? WHERE kind = ? AND id = ?",
                        RecordJson.write(next),
                        mark.kind(),
                        mark.id());
            }
        }
    }

    private static void forget(RowWriter rows, RowKey key) throws SQLException {
        rows.execute("DELETE FROM record WHERE kind = ? AND id = ?", key.kind(), key.id());
    }
}

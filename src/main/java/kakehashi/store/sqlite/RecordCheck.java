package kakehashi.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kakehashi.model.Atlas;
import kakehashi.model.Edition;
import kakehashi.store.file.StoreFile;
import kakehashi.store.rows.RecordSum;
import kakehashi.store.rows.RecordTable;
import kakehashi.store.rows.RowChange;
import kakehashi.store.rows.RowKey;
import kakehashi.store.rows.RowWriter;

/** Whether the records that were read are those that were written: keeps a sum of each, and compares. */
final class RecordCheck {

    private static final String EDITION = "edition";

    private static final int MOST_NAMED = 5;

    private RecordCheck() {}

    /**
     * The records that are not what they were when they were written, those that are missing, and those that nobody wrote.
     * A store that has no sums yet is taken as it is. The sums are read one by one only where their totals do not fit.
     */
    static List<RowKey> damaged(Connection connection, Atlas atlas) throws SQLException {
        return isWithout(connection) || fits(connection, atlas) ? List.of() : oneByOne(connection, atlas);
    }

    /** Whether the records of each kind add up to the total of their sums. */
    private static boolean fits(Connection connection, Atlas atlas) throws SQLException {
        Map<String, Long> totals = totals(connection);
        for (RecordTable<?> table : RecordTable.ALL) {
            if (totals.getOrDefault(table.kind(), 0L) != total(table, atlas.records())) {
                return false;
            }
        }
        return totals.getOrDefault(EDITION, 0L) == RecordSum.of(atlas.edition());
    }

    private static <R> long total(RecordTable<R> table, Atlas.Records records) throws SQLException {
        long total = 0;
        int position = 0;
        for (R record : table.of(records)) {
            total += RecordSum.of(table, position++, record);
        }
        return total;
    }

    /**
     * The total of the sums of each kind, without what runs over. SQLite adds them up, which costs a small part of handing
     * them over one by one; in halves, for it takes a whole number that runs over for a mistake.
     */
    private static Map<String, Long> totals(Connection connection) throws SQLException {
        Map<String, Long> totals = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT kind, sum(sum & 0xFFFFFFFF), sum(sum >> 32)"
                        + " FROM record WHERE removed = 0 GROUP BY kind")) {
            while (row.next()) {
                totals.put(row.getString(1), row.getLong(2) + (row.getLong(3) << 32));
            }
        }
        return totals;
    }

    /**
     * As {@link #damaged}, and what is known of a record must also stand under its own name: an update goes by that to
     * leave the user's records alone.
     */
    static List<RowKey> oneByOne(Connection connection, Atlas atlas) throws SQLException {
        if (isWithout(connection)) {
            return List.of();
        }
        List<RowKey> damaged = new ArrayList<>();
        for (RecordTable<?> table : RecordTable.ALL) {
            compare(connection, table, atlas.records(), damaged);
        }
        if (!Map.of("", RecordSum.of(atlas.edition())).equals(written(connection, EDITION))) {
            damaged.add(new RowKey(EDITION, ""));
        }
        return damaged;
    }

    private static <R> void compare(
            Connection connection, RecordTable<R> table, Atlas.Records records, List<RowKey> damaged)
            throws SQLException {
        Map<String, Long> written = written(connection, table.kind());
        int position = 0;
        for (R record : table.of(records)) {
            String id = table.id(record);
            Long sum = written.remove(id);
            if (sum == null || sum != RecordSum.of(table, position, record)) {
                damaged.add(new RowKey(table.kind(), id));
            }
            position++;
        }
        for (String missing : written.keySet()) {
            damaged.add(new RowKey(table.kind(), missing));
        }
    }

    /** The sums of one kind by id. A record without one gets a sum that no record has but by chance. */
    static Map<String, Long> written(Connection connection, String kind) throws SQLException {
        Map<String, Long> written = new HashMap<>();
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT id, sum FROM record WHERE kind = ? AND removed = 0")) {
            statement.setString(1, kind);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    written.put(row.getString(1), row.getLong(2));
                }
            }
        }
        return written;
    }

    /** Whether no record has a sum: the store had another form before. */
    static boolean isWithout(Connection connection) throws SQLException {
        return StoreFile.ask(connection, "SELECT 1 FROM record WHERE sum IS NOT NULL LIMIT 1")
                .isEmpty();
    }

    /** Writes the sum of what one change leaves. */
    static <R> void write(RowWriter rows, RowChange<R> change) throws SQLException {
        R after = change.after();
        if (after != null) {
            write(rows, change.kind(), change.id(), RecordSum.of(change.table(), change.position(), after));
        }
    }

    static void write(RowWriter rows, Edition edition) throws SQLException {
        rows.execute("INSERT OR IGNORE INTO record (kind, id, origin) VALUES (?, '', 'seed')", EDITION);
        write(rows, EDITION, "", RecordSum.of(edition));
    }

    /** Writes the sums of everything. */
    static void writeAll(RowWriter rows, Atlas atlas) throws SQLException {
        write(rows, atlas.edition());
        for (RowChange<?> record : RowChange.between(Atlas.Records.NONE, atlas.records())) {
            write(rows, record);
        }
    }

    private static void write(RowWriter rows, String kind, String id, long sum) throws SQLException {
        rows.execute("UPDATE record SET sum = ? WHERE kind = ? AND id = ?", sum, kind, id);
    }

    /** The ids of some records, for a sentence. */
    static String named(List<RowKey> keys) {
        String some = keys.stream()
                .limit(MOST_NAMED)
                .map(key -> key.id().isEmpty() ? key.kind() : key.id())
                .collect(Collectors.joining(", "));
        return keys.size() <= MOST_NAMED ? some : some + " … (" + keys.size() + ")";
    }
}

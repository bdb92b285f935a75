package kakehashi.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.Succession;
import kakehashi.store.change.ChangeSetJson;
import kakehashi.store.rows.RecordSum;
import kakehashi.store.rows.RecordTable;
import kakehashi.store.rows.RowKey;
import org.jspecify.annotations.Nullable;

/** What the rows that were left of a store tell of each record that is not the edition's: by its own rows, by its sum, by the log. */
final class LeftRecords {

    /** How sure it is that a record was as it is told here. */
    enum Trust {
        /** It is as it was written. */
        WHOLE,
        /** It is as it was once written, and may have been changed since. */
        OLDER,
        /** It is not as it was written. */
        DOUBTFUL,
        LOST
    }

    /** @param record null where it was taken away, or is lost */
    record Told(@Nullable AtlasRecord record, Trust trust) {}

    private final Atlas edition;
    private final Map<RowKey, AtlasRecord> read = new LinkedHashMap<>();
    private final Set<RowKey> whole = new LinkedHashSet<>();
    private final Map<RowKey, Mark> marks = new LinkedHashMap<>();
    /** What the last step that can be read left of a record, and which step that was. */
    private final Map<RowKey, Left> logged = new LinkedHashMap<>();

    private final Map<RowKey, Integer> lastStep = new HashMap<>();
    private final boolean sameEdition;

    private record Left(int serial, Optional<AtlasRecord> record) {}

    /** @param edition the records as the program carries them */
    LeftRecords(Connection copied, Atlas edition) throws SQLException {
        this.edition = edition;
        sameEdition = edition.edition().version().equals(version(copied));
        Marks.all(copied).forEach(mark -> marks.put(mark.key(), mark));
        for (RecordTable<?> table : RecordTable.ALL) {
            read(copied, table);
        }
        readLog(copied);
    }

    private static String version(Connection copied) throws SQLException {
        try (Statement statement = copied.createStatement();
                ResultSet row = statement.executeQuery("SELECT version FROM edition")) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private <R> void read(Connection copied, RecordTable<R> table) throws SQLException {
        Map<String, @Nullable Long> sums = sums(copied, table.kind());
        Map<String, Integer> positions = LeftRows.positions(copied, table.kind());
        for (R record : LeftRows.records(copied, table)) {
            String id = table.id(record);
            RowKey key = new RowKey(table.kind(), id);
            read.put(key, (AtlasRecord) record);
            Long sum = sums.get(id);
            // A store of an earlier form has none.
            boolean unsummed = sums.containsKey(id) && sum == null;
            if (unsummed || sum != null && sum == RecordSum.of(table, positions.getOrDefault(id, -1), record)) {
                whole.add(key);
            }
        }
    }

    private static Map<String, @Nullable Long> sums(Connection copied, String kind) throws SQLException {
        Map<String, @Nullable Long> sums = new HashMap<>();
        try (PreparedStatement ask = copied.prepareStatement("SELECT id, sum FROM record WHERE kind = ?")) {
            ask.setString(1, kind);
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    long sum = row.getLong(2);
                    sums.put(row.getString(1), row.wasNull() ? null : sum);
                }
            }
        }
        return sums;
    }

    private void readLog(Connection copied) throws SQLException {
        try (Statement statement = copied.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT serial, entry FROM journal WHERE entry <> '' ORDER BY serial")) {
            while (row.next()) {
                try {
                    ChangeSet set = ChangeSetJson.read(row.getString(2));
                    for (Change change : set.changes()) {
                        logged.put(row(change), new Left(row.getInt(1), Optional.ofNullable(change.after())));
                    }
                } catch (IllegalArgumentException unreadable) {
                    // Of what it changed the entry before may tell.
                }
            }
        }
        try (Statement statement = copied.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT kind, id, max(serial) FROM journal_record GROUP BY kind, id")) {
            while (row.next()) {
                lastStep.put(new RowKey(row.getString(1), row.getString(2)), row.getInt(3));
            }
        }
    }

    private static RowKey row(Change change) {
        AtlasRecord record = change.after() == null ? change.before() : change.after();
        return row(Objects.requireNonNull(record));
    }

    private static RowKey row(AtlasRecord record) {
        return record instanceof Succession succession
                ? new RowKey(RecordTable.SUCCESSIONS.kind(), RecordTable.SUCCESSIONS.id(succession))
                : RowKey.of(record.key());
    }

    /** The records that are, or may be, a person's. */
    Set<RowKey> own() {
        Map<RowKey, AtlasRecord> carried = byKey(edition.records());
        Set<RowKey> own = new LinkedHashSet<>();
        // In the order in which they stood, and then those that did not stand any more.
        read.forEach((key, record) -> {
            Mark mark = marks.get(key);
            AtlasRecord known = carried.get(key);
            if (mark == null ? known == null || sameEdition && !known.equals(record) : mark.isUsersOwn()) {
                own.add(key);
            }
        });
        marks.values().stream().filter(Mark::isUsersOwn).map(Mark::key).forEach(own::add);
        logged.keySet().stream().filter(key -> !marks.containsKey(key)).forEach(own::add);
        return own;
    }

    static Map<RowKey, AtlasRecord> byKey(Atlas.Records records) {
        Map<RowKey, AtlasRecord> byKey = new LinkedHashMap<>();
        RecordTable.ALL.forEach(table -> collect(table, records, byKey));
        return byKey;
    }

    private static <R> void collect(RecordTable<R> table, Atlas.Records records, Map<RowKey, AtlasRecord> byKey) {
        table.of(records)
                .forEach(record -> byKey.put(new RowKey(table.kind(), table.id(record)), (AtlasRecord) record));
    }

    /**
     * What is left of one of them.
     *
     * @param backup the records of the last backup that is sound
     */
    Told told(RowKey key, Map<RowKey, AtlasRecord> backup) {
        AtlasRecord rows = read.get(key);
        Mark mark = marks.get(key);
        if (rows != null && whole.contains(key)) {
            return new Told(rows, Trust.WHOLE);
        }
        if (mark != null && mark.removed()) {
            return new Told(null, Trust.WHOLE);
        }
        Left left = logged.get(key);
        if (left != null) {
            boolean isLast = left.serial() == lastStep.getOrDefault(key, Integer.MAX_VALUE);
            return new Told(left.record().orElse(null), isLast ? Trust.WHOLE : Trust.OLDER);
        }
        if (backup.containsKey(key)) {
            return new Told(backup.get(key), Trust.OLDER);
        }
        return rows == null ? new Told(null, Trust.LOST) : new Told(rows, Trust.DOUBTFUL);
    }

    /** What a record that is lost was called when it was last read; its id where nothing of it is left. */
    @Nullable
    AtlasRecord known(RowKey key) {
        AtlasRecord rows = read.get(key);
        Mark mark = marks.get(key);
        return rows != null || mark == null ? rows : mark.ofEdition();
    }
}

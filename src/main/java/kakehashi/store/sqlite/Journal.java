package kakehashi.store.sqlite;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.disk.Digest;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Label;
import kakehashi.model.ChangeSet.Origin;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.store.Forgetting;
import kakehashi.store.JournalEntry;
import kakehashi.store.JournalStep;
import kakehashi.store.LogHead;
import kakehashi.store.change.ChangeSetJson;
import kakehashi.store.change.RecordJson;
import kakehashi.store.rows.RowWriter;
import kakehashi.store.rows.Rows;
import org.jspecify.annotations.Nullable;

/**
 * The change sets that were written, one after the other. Each entry is kept with the hash of the one before, and its own
 * hash is made from that and from its text: so nobody alters, takes out or puts in one without a trace, but at the end.
 */
final class Journal {

    /** An entry is no longer what was written, or does not follow the one before. */
    static final class BrokenException extends Exception {

        private static final long serialVersionUID = 1L;

        private final int serial;

        private BrokenException(int serial, @Nullable Throwable cause) {
            super("entry " + serial, cause);
            this.serial = serial;
        }

        /** The first entry that does not fit. */
        int serial() {
            return serial;
        }
    }

    record Row(int serial, String previous, String entry, String hash) {}

    record StepRow(int serial, String changeSet, String origin) {}

    record RecordRow(String kind, String id, int serial) {}

    /** One line of the log that an earlier form of the store kept. */
    record Former(
            int number,
            String at,
            String label,
            String kind,
            String record,
            @Nullable String before,
            @Nullable String after) {}

    static final String COLUMNS = "SELECT serial, previous, entry, hash FROM journal ";

    private final Connection connection;

    Journal(Connection connection) {
        this.connection = connection;
    }

    /** Writes an entry behind the last one. */
    JournalEntry append(RowWriter rows, ChangeSet set) throws SQLException {
        LogHead last = head();
        int serial = last.serial() + 1;
        String previous = last.hash();
        String entry = ChangeSetJson.write(set);
        rows.insert("journal (serial, previous, entry, hash)", serial, previous, entry, hash(previous, entry));
        rows.insert(
                "journal_step (serial, change_set, origin)",
                serial,
                set.id().toString(),
                set.origin().code());
        for (Change change : set.changes()) {
            RecordKey key = change.key();
            rows.insert("journal_record (kind, id, serial)", key.kind().code(), key.id(), serial);
        }
        return new JournalEntry(serial, set);
    }

    LogHead head() throws SQLException {
        return Rows.read(connection, LogHead.class, "SELECT serial, hash FROM journal ORDER BY serial DESC LIMIT 1")
                .stream()
                .findFirst()
                .orElse(new LogHead(0, ""));
    }

    private static String hash(String previous, String entry) {
        return Digest.of(previous + '\n' + entry);
    }

    /** All entries, the oldest first, but those that were forgotten. */
    List<JournalEntry> entries() throws SQLException, BrokenException {
        List<JournalEntry> entries = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        List<Integer> without = new ArrayList<>();
        int forgotten = 0;
        String previous = "";
        for (Row row : rows()) {
            if (row.serial() != hashes.size() + 1 || !row.previous().equals(previous)) {
                throw new BrokenException(hashes.size() + 1, null);
            }
            if (Forgotten.is(row)) {
                without.add(row.serial());
            } else if (Forgotten.isSaidBy(row)) {
                Forgetting said = forgetting(row);
                if (said.upTo() > hashes.size()
                        || !said.hash().equals(Forgotten.hash(hashes.subList(0, said.upTo())))) {
                    throw new BrokenException(1, null);
                }
                forgotten = Math.max(forgotten, said.upTo());
            } else {
                entries.add(entry(row));
            }
            hashes.add(row.hash());
            previous = row.hash();
        }
        for (int serial : without) {
            if (serial > forgotten) {
                throw new BrokenException(serial, null);
            }
        }
        return entries;
    }

    private List<Row> rows() throws SQLException {
        return Rows.read(connection, Row.class, COLUMNS + "ORDER BY serial");
    }

    /**
     * Looks through all entries, and whether the tables that entries are found by say what the entries say.
     *
     * @return the serial of the entry with a hash noted earlier, or of the newest where none was
     */
    Optional<Integer> verify(String noted) throws SQLException, BrokenException {
        List<JournalEntry> entries = entries();
        List<JournalStep> steps = steps(0);
        Set<RecordRow> found =
                new HashSet<>(Rows.read(connection, RecordRow.class, "SELECT kind, id, serial FROM journal_record"));
        for (int i = 0; i < Math.max(entries.size(), steps.size()); i++) {
            if (i >= entries.size()) {
                throw new BrokenException(steps.get(i).serial(), null);
            }
            JournalEntry entry = entries.get(i);
            if (i >= steps.size() || !steps.get(i).equals(step(entry))) {
                throw new BrokenException(entry.serial(), null);
            }
            for (Change change : entry.set().changes()) {
                RecordRow row =
                        new RecordRow(change.key().kind().code(), change.key().id(), entry.serial());
                if (!found.remove(row)) {
                    throw new BrokenException(entry.serial(), null);
                }
            }
        }
        if (!found.isEmpty()) {
            throw new BrokenException(found.iterator().next().serial(), null);
        }
        if (noted.isEmpty()) {
            return Optional.of(head().serial());
        }
        return Rows.read(connection, Row.class, COLUMNS + "WHERE hash = ?", noted.toLowerCase(Locale.ROOT)).stream()
                .map(Row::serial)
                .findFirst();
    }

    // ---- forgetting

    /** What was forgotten of it, the oldest forgetting first. Cheap where nothing was. */
    List<Forgetting> forgettings() throws SQLException, BrokenException {
        List<Forgetting> all = new ArrayList<>();
        String sql = COLUMNS + "WHERE NOT EXISTS (SELECT 1 FROM journal_step WHERE serial = 1) AND " + Forgotten.SAYING
                + " ORDER BY serial";
        for (Row row : Rows.read(connection, Row.class, sql)) {
            all.add(forgetting(row));
        }
        return all;
    }

    /** The serials of the entries that are older than a moment, up to the first that is not. */
    List<Integer> olderThan(Instant before) throws SQLException, BrokenException {
        verify("");
        List<Integer> older = new ArrayList<>();
        for (Row row : rows()) {
            if (Forgotten.is(row) || Forgotten.isSaidBy(row)) {
                continue;
            }
            if (!entry(row).set().at().isBefore(before)) {
                break;
            }
            older.add(row.serial());
        }
        return older;
    }

    /** Takes the texts of all entries up to one away, and writes an entry that says so. */
    void forget(RowWriter rows, int upTo, Instant before, Instant at, String by) throws SQLException {
        List<String> hashes = rows().stream()
                .filter(row -> row.serial() <= upTo)
                .map(Row::hash)
                .toList();
        rows.execute("DELETE FROM journal_record WHERE serial <= ?", upTo);
        rows.execute("DELETE FROM journal_step WHERE serial <= ?", upTo);
        rows.execute("UPDATE journal SET entry = '' WHERE serial <= ? AND NOT " + Forgotten.SAYING, upTo);
        LogHead last = head();
        String entry = Forgotten.write(at, by, before, upTo, Forgotten.hash(hashes));
        rows.insert(
                "journal (serial, previous, entry, hash)",
                last.serial() + 1,
                last.hash(),
                entry,
                hash(last.hash(), entry));
    }

    private static Forgetting forgetting(Row row) throws BrokenException {
        requireOwnHash(row);
        try {
            return Forgotten.read(row);
        } catch (IllegalArgumentException unreadable) {
            throw new BrokenException(row.serial(), unreadable);
        }
    }

    private static void requireOwnHash(Row row) throws BrokenException {
        if (!row.hash().equals(hash(row.previous(), row.entry()))) {
            throw new BrokenException(row.serial(), null);
        }
    }

    // ---- single entries

    private static JournalStep step(JournalEntry entry) {
        return new JournalStep(entry.serial(), entry.set().id(), entry.set().origin());
    }

    /** The steps behind an entry, without what they changed. */
    List<JournalStep> steps(int behind) throws SQLException {
        String sql =
                "SELECT serial, change_set, origin FROM journal_step WHERE serial > CAST(? AS INTEGER) ORDER BY serial";
        return Rows.read(connection, StepRow.class, sql, Integer.toString(behind)).stream()
                .map(row -> new JournalStep(
                        row.serial(),
                        UUID.fromString(row.changeSet()),
                        Origin.valueOf(row.origin().toUpperCase(Locale.ROOT))))
                .toList();
    }

    JournalEntry entry(int serial) throws SQLException, BrokenException {
        String sql = COLUMNS + "WHERE serial = CAST(? AS INTEGER)";
        List<Row> found = Rows.read(connection, Row.class, sql, Integer.toString(serial));
        if (found.isEmpty()) {
            throw new BrokenException(serial, null);
        }
        return entry(found.get(0));
    }

    /** The entries that changed one record, the oldest first. */
    List<JournalEntry> of(RecordKey record) throws SQLException, BrokenException {
        List<JournalEntry> entries = new ArrayList<>();
        String sql = COLUMNS + "JOIN journal_record USING (serial) WHERE kind = ? AND id = ? ORDER BY serial";
        for (Row row : Rows.read(connection, Row.class, sql, record.kind().code(), record.id())) {
            entries.add(entry(row));
        }
        return entries;
    }

    private static JournalEntry entry(Row row) throws BrokenException {
        requireOwnHash(row);
        try {
            return new JournalEntry(row.serial(), ChangeSetJson.read(row.entry()));
        } catch (IllegalArgumentException unreadable) {
            throw new BrokenException(row.serial(), unreadable);
        }
    }

    /**
     * Takes over the log of an earlier form of the store. A line of it is one record, whose step cannot be told any more, so
     * each becomes an entry. A line that cannot be read any more stays where it is.
     */
    void takeOver(RowWriter rows) throws SQLException {
        boolean all = true;
        String lines = "SELECT number, at, label, kind, record, before, after FROM edit_log ORDER BY number";
        for (Former line : Rows.read(connection, Former.class, lines)) {
            try {
                append(rows, set(line));
                rows.execute("DELETE FROM edit_log WHERE number = ?", line.number());
            } catch (IllegalArgumentException unreadable) {
                all = false;
            }
        }
        if (all) {
            rows.execute("DROP TABLE edit_log");
        }
    }

    private static ChangeSet set(Former line) {
        RecordKind kind = RecordKind.valueOf(line.kind().toUpperCase(Locale.ROOT));
        AtlasRecord before = line.before() == null ? null : RecordJson.read(kind, line.before());
        AtlasRecord after = line.after() == null ? null : RecordJson.read(kind, line.after());
        boolean renamed = before != null && after != null && !before.key().equals(after.key());
        return new ChangeSet(
                UUID.nameUUIDFromBytes(line.toString().getBytes(StandardCharsets.UTF_8)),
                Label.of("store.journal.former", line.label()),
                renamed
                        ? List.of(new Change(before, null), new Change(null, after))
                        : List.of(new Change(before, after)),
                at(line),
                "",
                null,
                Origin.EDIT);
    }

    private static Instant at(Former line) {
        try {
            return Instant.parse(line.at());
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(line.at(), unreadable);
        }
    }
}

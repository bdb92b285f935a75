package kakehashi.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kakehashi.model.Almanac;
import kakehashi.model.Atlas;
import kakehashi.model.Edition;
import kakehashi.store.Progress;
import kakehashi.store.StoreException;
import kakehashi.store.file.HeldFile;
import kakehashi.store.file.StoreFile;
import kakehashi.store.rows.EditionRows;
import kakehashi.store.rows.RecordTable;
import kakehashi.store.rows.RowChange;
import kakehashi.store.rows.RowKey;
import kakehashi.store.rows.RowWriter;
import kakehashi.store.rows.Rows;
import org.jspecify.annotations.Nullable;

/** The records in one open store file: how they are read, and the three transactions that write them. */
final class RecordStore {

    /** One line of the edit log. */
    record LoggedEdit(
            String at, String label, String kind, String record, @Nullable String before, @Nullable String after) {}

    record EditionRow(String version, String date, String licence) {}

    record Attribution(String text) {}

    /**
     * What a file held at one moment.
     *
     * @param outdated whether there is a newer edition of it
     * @param damaged the records that are not as they were written
     */
    record Held(Atlas atlas, boolean outdated, List<RowKey> damaged) {}

    private final Connection connection;
    private final @Nullable HeldFile file;
    private final SearchIndex index;

    /** @param file null where nothing is written, or what is in memory alone */
    RecordStore(Connection connection, @Nullable HeldFile file) {
        this.connection = connection;
        this.file = file;
        index = new SearchIndex(connection);
    }

    SearchIndex index() {
        return index;
    }

    /** The edition that the store was last filled or updated from; none if it never was. */
    Optional<Edition> edition() throws SQLException {
        List<Attribution> attribution =
                Rows.read(connection, Attribution.class, "SELECT text FROM edition_attribution ORDER BY number");
        return Rows.read(connection, EditionRow.class, "SELECT version, date, licence FROM edition").stream()
                .findFirst()
                .map(row -> new Edition(
                        row.version(),
                        LocalDate.parse(row.date()),
                        row.licence(),
                        attribution.stream().map(Attribution::text).toList()));
    }

    /**
     * All records, and which of them are not as they were written. Both come from one state of the file: what another
     * window saves meanwhile is not half in it.
     *
     * @param isOutdated says of which edition there is a newer one: there each record is looked at under its own name
     * @return none if the file was never filled, or has an earlier form
     */
    Optional<Held> held(Predicate<Edition> isOutdated) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // The first question after this takes hold of a state of the file, and the end lets go of it.
            statement.execute("BEGIN DEFERRED");
            try {
                Optional<Edition> edition =
                        StoreFile.schemaVersion(connection) < Schema.VERSION ? Optional.empty() : edition();
                if (edition.isEmpty()) {
                    return Optional.empty();
                }
                Atlas atlas = load(edition.get());
                boolean outdated = isOutdated.test(edition.get());
                return Optional.of(new Held(atlas, outdated, outdated ? damagedOneByOne(atlas) : damaged(atlas)));
            } finally {
                StoreFile.rollBack(statement);
            }
        }
    }

    Atlas load(Edition edition) throws SQLException {
        return new Atlas(
                0,
                edition,
                new Atlas.Records(
                        RecordTable.LOCALITIES.load(connection),
                        RecordTable.REGIONS.load(connection),
                        RecordTable.SUCCESSIONS.load(connection),
                        RecordTable.NETWORKS.load(connection),
                        RecordTable.PARTIES.load(connection),
                        RecordTable.SOURCES.load(connection),
                        RecordTable.TIES.load(connection),
                        new Almanac(
                                RecordTable.ALIASES.load(connection),
                                RecordTable.PROFILES.load(connection),
                                RecordTable.LEDGER.load(connection),
                                RecordTable.TOTALS.load(connection))));
    }

    /** What the store knows about records besides their content. */
    List<EditionUpdate.Mark> marks() throws SQLException {
        return Rows.read(
                connection,
                EditionUpdate.Mark.class,
                "SELECT kind, id, origin, edited, withdrawn, removed FROM record");
    }

    List<LoggedEdit> edits() throws SQLException {
        return Rows.read(
                connection,
                LoggedEdit.class,
                "SELECT at, label, kind, record, before, after FROM edit_log ORDER BY number");
    }

    /** Lets the file grow no further, as if the disk were full. */
    void limitPages() throws SQLException {
        StoreFile.ask(connection, "PRAGMA max_page_count = " + StoreFile.ask(connection, "PRAGMA page_count"));
    }

    /** Writes an edition over what is there, all in one transaction: everything into an empty store. */
    Atlas bring(Atlas edition, Atlas.Records stored, Progress.Step step, Consumer<Progress> progress)
            throws SQLException, StoreException {
        EditionUpdate update = new EditionUpdate(stored, marks(), edition.records());
        Atlas merged = new Atlas(0, edition.edition(), update.merged());
        List<RowChange<?>> changes = RowChange.between(stored, merged.records());
        Set<RowKey> withdrawn = update.withdrawn();
        transact(rows -> {
            int done = 0;
            for (RowChange<?> change : changes) {
                change.write(rows);
                markFromEdition(rows, change);
                RecordCheck.write(rows, change);
                if (++done % 200 == 0) {
                    progress.accept(new Progress(step, done, changes.size()));
                }
            }
            rows.execute("UPDATE record SET withdrawn = 0 WHERE withdrawn = 1");
            for (RowKey key : withdrawn) {
                rows.execute("UPDATE record SET withdrawn = 1 WHERE kind = ? AND id = ?", key.kind(), key.id());
            }
            writeEdition(rows, merged.edition());
            RecordCheck.write(rows, merged.edition());
            progress.accept(new Progress(Progress.Step.INDEXING, 0, 0));
            index.update(rows, merged);
        });
        return merged;
    }

    /** The records that stay as the user edited them, although an edition has them otherwise than before the edit. */
    List<RowKey> keptAlthoughChanged(Atlas edition, Atlas stored) throws SQLException {
        Map<RowKey, String> unedited = new HashMap<>();
        for (LoggedEdit edit : edits()) {
            if (edit.before() != null) {
                unedited.putIfAbsent(new RowKey(edit.kind(), edit.record()), edit.before());
            }
        }
        return new EditionUpdate(stored.records(), marks(), edition.records()).keptAlthoughChanged(unedited);
    }

    /** The records that are not as they were written. */
    List<RowKey> damaged(Atlas atlas) throws SQLException {
        return RecordCheck.damaged(connection, atlas);
    }

    /** The records that are not as they were written, or of which is not known any more whose they are. */
    List<RowKey> damagedOneByOne(Atlas atlas) throws SQLException {
        return RecordCheck.oneByOne(connection, atlas);
    }

    /** Gives sums to the records of a store that had none. */
    void sumIfMissing(Atlas atlas) throws SQLException, StoreException {
        if (RecordCheck.isWithout(connection)) {
            transact(rows -> RecordCheck.writeAll(rows, atlas));
        }
    }

    /** Whether every one of these is the edition's own, so that the seeds can put it back. */
    boolean areSeeds(List<RowKey> keys) throws SQLException {
        Set<RowKey> own = marks().stream()
                .filter(mark -> mark.isUsersOwn() || mark.withdrawn())
                .map(EditionUpdate.Mark::key)
                .collect(Collectors.toSet());
        return keys.stream().noneMatch(own::contains);
    }

    /** Makes the search index anew, in one transaction, where a version of this program made it that folds otherwise. */
    void reindexIfOutdated(Atlas atlas, Consumer<Progress> progress) throws SQLException, StoreException {
        if (!index.isCurrent()) {
            progress.accept(new Progress(Progress.Step.INDEXING, 0, 0));
            transact(rows -> index.update(rows, atlas));
        }
    }

    private static void markFromEdition(RowWriter rows, RowChange<?> change) throws SQLException {
        if (change.after() == null) {
            rows.execute("DELETE FROM record WHERE kind = ? AND id = ?", change.kind(), change.id());
        } else if (change.before() == null) {
            rows.execute(
                    "INSERT OR IGNORE INTO record (kind, id, origin) VALUES (?, ?, 'seed')",
                    change.kind(),
                    change.id());
        }
    }

    private static void writeEdition(RowWriter rows, Edition edition) throws SQLException {
        rows.execute("DELETE FROM edition");
        rows.execute("DELETE FROM edition_attribution");
        EditionRows.insert(rows, edition);
    }

    /** Writes what the user changed, with a line of the edit log for each record, in one transaction. */
    void save(Atlas before, Atlas after, String label) throws SQLException, StoreException {
        List<RowChange<?>> changes = RowChange.between(before.records(), after.records());
        if (changes.isEmpty()) {
            return;
        }
        transact(rows -> {
            for (RowChange<?> change : changes) {
                change.write(rows);
                if (change.alters()) {
                    markFromUser(rows, change);
                    rows.execute(
                            "INSERT INTO edit_log (label, kind, record, before, after) VALUES (?, ?, ?, ?, ?)",
                            label,
                            change.kind(),
                            change.id(),
                            change.before() == null ? null : RecordJson.write(change.before()),
                            change.after() == null ? null : RecordJson.write(change.after()));
                }
                RecordCheck.write(rows, change);
            }
            index.update(rows, after);
        });
    }

    private static void markFromUser(RowWriter rows, RowChange<?> change) throws SQLException {
        rows.execute(
                "INSERT INTO record (kind, id, origin, edited, removed) VALUES (?, ?, 'user', 1, ?)"
                        + " ON CONFLICT (kind, id) DO UPDATE SET edited = 1, removed = excluded.removed",
                change.kind(),
                change.id(),
                change.after() == null ? 1 : 0);
    }

    List<SqliteNotes.Row> notes() throws SQLException {
        return Rows.read(connection, SqliteNotes.Row.class, "SELECT sort, about, text, at FROM note");
    }

    /** Writes what a person keeps, each in the place of an older one. */
    void note(List<SqliteNotes.Row> rows) throws SQLException, StoreException {
        transact(writer -> {
            for (SqliteNotes.Row row : rows) {
                writer.execute(
                        "INSERT INTO note (sort, about, text, at) VALUES (?, ?, ?, ?) ON CONFLICT (sort, about)"
                                + " DO UPDATE SET text = excluded.text, at = excluded.at WHERE excluded.at >= at",
                        row.sort(),
                        row.about(),
                        row.text(),
                        row.at());
            }
        });
    }

    void transact(HeldFile.Work work) throws SQLException, StoreException {
        if (file != null) {
            file.transact(connection, work);
            return;
        }
        try (RowWriter rows = new RowWriter(connection)) {
            work.run(rows);
        }
    }
}

package kakehashi.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kakehashi.model.Almanac;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.ChangeSet;
import kakehashi.model.Edition;
import kakehashi.model.Own;
import kakehashi.model.RecordKey;
import kakehashi.store.Progress;
import kakehashi.store.StoreException;
import kakehashi.store.file.HeldFile;
import kakehashi.store.file.StoreFile;
import kakehashi.store.rows.RecordTable;
import kakehashi.store.rows.RowChange;
import kakehashi.store.rows.RowKey;
import kakehashi.store.rows.RowWriter;
import kakehashi.store.rows.Rows;
import org.jspecify.annotations.Nullable;

/** The records in one open store file: how they are read, and the three transactions that write them. */
final class RecordStore {

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
    private final Journal journal;
    private final Others others;

    /** @param file null where nothing is written, or what is in memory alone */
    RecordStore(Connection connection, @Nullable HeldFile file) {
        this.connection = connection;
        this.file = file;
        index = new SearchIndex(connection);
        journal = new Journal(connection);
        others = new Others(connection, this);
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

    /** The same for who only reads, however slowly: what others write meanwhile does not wait for it. */
    Optional<Held> heldApart(Predicate<Edition> isOutdated) throws SQLException {
        try (Connection copy = StoreFile.copied(connection)) {
            return new RecordStore(copy, null).held(isOutdated);
        }
    }

    Atlas load(Edition edition) throws SQLException {
        return load(edition, 0);
    }

    Atlas load(Edition edition, long revision) throws SQLException {
        Atlas.Records records = new Atlas.Records(
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
                        RecordTable.TOTALS.load(connection)));
        return marked(new Atlas(revision, edition, records));
    }

    /** An atlas that knows which of its records are the user's own. */
    private Atlas marked(Atlas atlas) throws SQLException {
        Own own = Marks.own(connection, atlas);
        return own.equals(Own.NONE) ? atlas : new Atlas(atlas.revision(), atlas.edition(), atlas.records(), own);
    }

    /** What the store knows about records besides their content. */
    List<Mark> marks() throws SQLException {
        return Marks.all(connection);
    }

    Journal journal() {
        return journal;
    }

    /** Lets the file grow no further, as if the disk were full. */
    void limitPages() throws SQLException {
        StoreFile.ask(connection, "PRAGMA max_page_count = " + StoreFile.ask(connection, "PRAGMA page_count"));
    }

    /** Writes an edition over what is there, all in one transaction. */
    Atlas take(EditionWriting writing) throws SQLException, StoreException {
        transact(writing);
        return caughtUp(marked(writing.written()));
    }

    Marks knownMarks() throws SQLException {
        return Marks.of(connection);
    }

    Updates editions() {
        return new Updates(connection);
    }

    /**
     * Notes of a record what is decided.
     *
     * @param known what the file held when it was looked at last
     * @return what it holds now
     */
    Atlas decide(RecordKey record, @Nullable Optional<AtlasRecord> seen, Atlas known, Path store)
            throws SQLException, StoreException {
        List<Atlas> held = new ArrayList<>();
        transact(rows -> {
            held.add(now(known, store));
            Marks.decided(rows, record, seen);
        });
        return caughtUp(remarked(held.get(0)));
    }

    /** The same records with what the file knows of them besides. */
    Atlas remarked(Atlas atlas) throws SQLException {
        Own own = Marks.own(connection, atlas);
        return own.equals(atlas.own()) ? atlas : new Atlas(atlas.revision() + 1, atlas.edition(), atlas.records(), own);
    }

    private Atlas caughtUp(Atlas atlas) throws SQLException {
        if (file != null) {
            file.caughtUp();
        }
        know(atlas);
        return atlas;
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
                .map(Mark::key)
                .collect(Collectors.toSet());
        return keys.stream().noneMatch(own::contains);
    }

    /** Makes the search index anew, in one transaction, where a version of this program made it that folds otherwise. */
    void reindexIfOutdated(Atlas atlas, Consumer<Progress> progress) throws SQLException, StoreException {
        if (!index.isCurrent()) {
            progress.accept(new Progress(Progress.Step.INDEXING, 0, 0));
            transact(rows -> index.make(rows, atlas));
        }
    }

    /**
     * Makes the changes of a set, in one transaction with their entry in the journal.
     *
     * @param known what the file held when it was looked at last
     * @throws StoreException also where they do not fit what it holds now; then none is made
     */
    ChangeWriting.Written write(ChangeSet set, Atlas known, Path store, Consumer<Progress> told)
            throws SQLException, StoreException {
        ChangeWriting writing = new ChangeWriting(this, set, known, store, told);
        transact(writing);
        if (file != null) {
            file.caughtUp();
        }
        others.know(writing.written().atlas(), writing.written().head());
        return writing.written();
    }

    /** Says what the file holds: who writes it alone until now, or has just read it, knows. */
    void know(Atlas atlas) throws SQLException {
        others.know(atlas, journal.head());
    }

    /** What the file holds by now: what is known already, unless somebody else has written it since. Inside a transaction. */
    Atlas now(Atlas known, Path store) throws SQLException, StoreException {
        return file == null || !file.isMoved() ? known : others.read(known, store);
    }

    /** Which writing of the file by others is the latest: another word after each. Costs a look at its header. */
    String version() throws SQLException {
        return StoreFile.ask(connection, "PRAGMA data_version");
    }

    /**
     * The records as others have written them since, all from one state of the file; what is known where they are the same.
     *
     * @throws StoreException as of {@link Others#read}
     */
    Atlas anew(Atlas known, Path store) throws SQLException, StoreException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN DEFERRED");
            try {
                Atlas now = others.read(known, store);
                others.know(now, journal.head());
                if (file != null) {
                    file.caughtUpIn(connection);
                }
                return now;
            } finally {
                StoreFile.rollBack(statement);
            }
        }
    }

    /** That what was known to be written is still in the file. */
    void requireKnown(Path store) throws SQLException, StoreException {
        others.requireKnown(store);
    }

    void markEdited(RowWriter rows, RowChange<?> change) throws SQLException {
        Marks.edited(rows, change);
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

    /** Takes the oldest entries of the journal away; SQLite writes zeros where they stood. */
    void forget(int upTo, Instant before, Instant at, String by) throws SQLException, StoreException {
        StoreFile.ask(connection, "PRAGMA secure_delete = ON");
        transact(rows -> journal.forget(rows, upTo, before, at, by));
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

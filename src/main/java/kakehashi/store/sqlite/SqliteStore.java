package kakehashi.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet;
import kakehashi.model.RecordKey;
import kakehashi.query.name.Understood;
import kakehashi.store.Access;
import kakehashi.store.AtlasStore;
import kakehashi.store.Editions;
import kakehashi.store.Forgetting;
import kakehashi.store.Found;
import kakehashi.store.JournalEntry;
import kakehashi.store.JournalStep;
import kakehashi.store.LogHead;
import kakehashi.store.Notes;
import kakehashi.store.Notice;
import kakehashi.store.Progress;
import kakehashi.store.SearchOrder;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.store.edition.EditionKeys;
import kakehashi.store.file.Attendance;
import kakehashi.store.file.HeldFile;
import kakehashi.store.file.OpenedFile;
import kakehashi.store.file.StoreFile;
import kakehashi.store.file.WriterLock;
import kakehashi.store.keep.Backups;
import kakehashi.store.keep.Cause;
import kakehashi.store.keep.StoreCopy;
import org.jspecify.annotations.Nullable;

/**
 * An atlas in one SQLite file. The right to write is a lock of the operating system on a file beside it, which ends with
 * the process however that ends. Where the file or its folder cannot be written, a filled store is read.
 */
final class SqliteStore implements AtlasStore {

    private final StoreFile file;
    private final Access access;
    private final Opened opened;
    private final List<Notice> notices;
    private EditionKeys keys = EditionKeys.NONE;
    private Atlas atlas;
    /** Null where none are made. */
    private @Nullable Backups backups;
    /** The latest writing by others that {@link #atlas} holds; null where nobody else may write. */
    private @Nullable String version;
    /** Says that a window is here; null where none is. */
    private @Nullable Attendance attendance;

    SqliteStore(StoreFile file, Access access, Opened opened, Atlas atlas) {
        this.file = file;
        this.access = access;
        this.opened = opened;
        this.notices = List.copyOf(opened.noticed());
        this.atlas = atlas;
    }

    /** What an open store holds on to; the connection is let go of before its file, and the right to write last. */
    record Opened(
            Connection connection,
            RecordStore records,
            OpenedFile file,
            @Nullable WriterLock lock,
            List<Notice> noticed) {}

    /** Looks from now on for what others write, of which this is the latest that is known. */
    synchronized void follow(String known) {
        version = known;
    }

    /** Has it trust the editions that these keys signed. */
    SqliteStore trust(EditionKeys trusted) {
        keys = trusted;
        return this;
    }

    /** Has it backed up from now on where that is asked for. */
    synchronized void keepIn(@Nullable Backups place) {
        backups = place;
    }

    @Override
    public void backUpBeforeImport() throws StoreException {
        backUp(Cause.IMPORT);
    }

    synchronized void backUp(Cause cause) throws StoreException {
        if (backups != null) {
            backups.make(cause);
        }
    }

    @Override
    public synchronized boolean catchUp() throws StoreException {
        if (version == null) {
            return false;
        }
        try {
            String now = opened.records().version();
            if (now.equals(version)) {
                return false;
            }
            atlas = opened.records().anew(atlas, file.path());
            version = now;
            return true;
        } catch (SQLException | RuntimeException failed) {
            throw SqliteFailure.told(file.path(), failed);
        }
    }

    /** Lets others write too, as from now. */
    synchronized void share() throws StoreException {
        try {
            if (opened.file() instanceof HeldFile held) {
                opened.records().know(atlas);
                version = opened.records().version();
                held.share(opened.connection());
            }
        } catch (SQLException | IOException failed) {
            SqliteFailure.closeAfter(failed, this);
            throw SqliteFailure.told(file.path(), failed);
        }
    }

    /** Says from now on that a window has it open. */
    synchronized void attend() {
        attendance = Attendance.of(file.path());
    }

    @Override
    public synchronized Atlas load() {
        return atlas;
    }

    @Override
    public Access access() {
        return access;
    }

    @Override
    public List<Notice> notices() {
        return notices;
    }

    @Override
    public synchronized JournalEntry write(ChangeSet set, Consumer<Progress> told) throws StoreException {
        requireWriting();
        try {
            ChangeWriting.Written written = opened.records().write(set, atlas, file.path(), told);
            atlas = written.atlas();
            return written.entry();
        } catch (StoreException refused) {
            catchUp(refused);
            throw refused;
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (SQLException | RuntimeException failed) {
            throw SqliteFailure.toldOfChange(file.path(), failed);
        }
    }

    /** What others have written is shown to who was refused because of it. */
    private void catchUp(StoreException refused) {
        try {
            if (opened.file() instanceof HeldFile held && held.isMoved()) {
                atlas = opened.records().anew(atlas, file.path());
            }
        } catch (StoreException | SQLException | RuntimeException failed) {
            refused.addSuppressed(failed);
        }
    }

    @Override
    public synchronized List<JournalEntry> journal() throws StoreException {
        return read(Journal::entries);
    }

    @Override
    public synchronized LogHead head() throws StoreException {
        return read(Journal::head);
    }

    @Override
    public synchronized Optional<Integer> verify(String noted) throws StoreException {
        return read(journal -> journal.verify(noted));
    }

    @Override
    public synchronized List<Forgetting> forgettings() throws StoreException {
        return read(Journal::forgettings);
    }

    @Override
    public synchronized int olderThan(Instant before) throws StoreException {
        return read(journal -> journal.olderThan(before)).size();
    }

    @Override
    public synchronized void forget(Instant before, Instant at, String by) throws StoreException {
        requireWriting();
        List<Integer> older = read(journal -> journal.olderThan(before));
        if (older.isEmpty()) {
            return;
        }
        try {
            Attendance.requireNone(file.path());
            opened.records().forget(older.get(older.size() - 1), before, at, by);
        } catch (IOException unwritable) {
            throw new StoreException(StoreProblem.READ_ONLY, file.path(), unwritable);
        } catch (SQLException | RuntimeException failed) {
            throw SqliteFailure.toldOfChange(file.path(), failed);
        }
    }

    @Override
    public synchronized List<JournalStep> steps(int behind) throws StoreException {
        return read(journal -> journal.steps(behind));
    }

    @Override
    public synchronized JournalEntry entry(int serial) throws StoreException {
        return read(journal -> journal.entry(serial));
    }

    @Override
    public synchronized List<JournalEntry> history(RecordKey record) throws StoreException {
        return read(journal -> journal.of(record));
    }

    private void requireWriting() throws StoreException {
        if (access != Access.WRITING) {
            throw new StoreException(access.refusal(), file.path(), null);
        }
    }

    synchronized Atlas rewrite(SqliteEditions.Rewriting rewriting) throws StoreException {
        requireWriting();
        try {
            atlas = rewriting.of(opened.records(), atlas);
            return atlas;
        } catch (SQLException | RuntimeException failed) {
            throw SqliteFailure.toldOfChange(file.path(), failed);
        }
    }

    /** A question to what is kept beside the records. */
    interface Asking<T> {
        T of(RecordStore records) throws SQLException, StoreException;
    }

    synchronized <T> T ask(Asking<T> asking) throws StoreException {
        try {
            return asking.of(opened.records());
        } catch (SQLException | RuntimeException failed) {
            throw SqliteFailure.told(file.path(), failed);
        }
    }

    @Override
    public Editions editions() {
        return new SqliteEditions(this, keys);
    }

    /** A question to the journal. */
    private interface Reading<T> {
        T of(Journal journal) throws SQLException, Journal.BrokenException;
    }

    /** All from one state of the file: what others write between two questions would look like a journal that was altered. */
    private <T> T read(Reading<T> reading) throws StoreException {
        try (Statement statement = opened.connection().createStatement()) {
            statement.execute("BEGIN DEFERRED");
            try {
                return reading.of(opened.records().journal());
            } finally {
                StoreFile.rollBack(statement);
            }
        } catch (Journal.BrokenException broken) {
            throw new StoreException(StoreProblem.JOURNAL, file.path(), broken, String.valueOf(broken.serial()));
        } catch (SQLException | RuntimeException failed) {
            throw SqliteFailure.told(file.path(), failed);
        }
    }

    private <T> T found(Asking<T> asking) {
        try {
            return asking.of(opened.records());
        } catch (SQLException | StoreException failed) {
            throw new IllegalStateException(SqliteFailure.told(file.path(), failed));
        }
    }

    @Override
    public synchronized List<Found> search(String text, SearchOrder order) {
        return found(records -> records.index().search(text, atlas, order));
    }

    @Override
    public synchronized List<Found> near(String text) {
        return found(records -> records.index().near(text, atlas));
    }

    @Override
    public synchronized Set<String> matching(String text) {
        return found(records -> records.index().matching(text, atlas));
    }

    @Override
    public synchronized Understood places(String text) {
        return opened.records().index().places(text, atlas);
    }

    @Override
    public synchronized void requireStillThere() throws StoreException {
        try {
            opened.file().requireSame(opened.connection());
            if (version != null && !opened.records().version().equals(version)) {
                opened.records().requireKnown(file.path());
            }
        } catch (SQLException | RuntimeException failed) {
            StoreException told = SqliteFailure.told(file.path(), failed);
            if (told.problem() != StoreProblem.LOCKED) {
                throw told;
            }
        }
    }

    @Override
    public synchronized void copyTo(Path target) throws StoreException {
        StoreCopy.write(opened.connection(), file.path(), target);
        try (Connection copy = new StoreFile(target).connections(true).getConnection()) {
            Optional<RecordStore.Held> held = new RecordStore(copy, null).held(edition -> false);
            if (held.isPresent() && held.get().atlas().records().equals(atlas.records())) {
                return;
            }
        } catch (SQLException | RuntimeException failed) {
            StoreCopy.discard(target);
            throw SqliteFailure.told(target, failed);
        }
        StoreCopy.discard(target);
        throw new StoreException(StoreProblem.REPLACED, file.path(), null);
    }

    @Override
    public Notes notes() {
        return new SqliteNotes(this);
    }

    Path path() {
        return file.path();
    }

    synchronized List<SqliteNotes.Row> noted() throws StoreException {
        return ask(RecordStore::notes);
    }

    synchronized void note(List<SqliteNotes.Row> rows) throws StoreException {
        ask(records -> {
            records.note(rows);
            return rows;
        });
    }

    /** What else the file knows; for tests of this package. */
    RecordStore records() {
        return opened.records();
    }

    @Override
    public synchronized void close() {
        IllegalStateException failure = new IllegalStateException("closing " + file.path());
        SqliteFailure.closeAfter(failure, opened.connection());
        SqliteFailure.closeAfter(failure, opened.file());
        SqliteFailure.closeAfter(failure, opened.lock());
        SqliteFailure.closeAfter(failure, attendance);
        if (failure.getSuppressed().length > 0) {
            throw new IllegalStateException(new StoreException(StoreProblem.UNREADABLE, file.path(), failure));
        }
    }
}

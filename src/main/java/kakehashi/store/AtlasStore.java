package kakehashi.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kakehashi.model.Atlas;
import kakehashi.model.Edition;
import org.jspecify.annotations.Nullable;

/**
 * The user's own atlas in one SQLite file. One window writes it; others that open it meanwhile read it, and
 * {@link #access} says so. The right to write is a lock of the operating system on a file beside the store, which ends
 * with the process however that ends. Where the file or its folder cannot be written, a filled store is read.
 *
 * <p>Safe on any thread; one call at a time is served.
 */
public final class AtlasStore implements AutoCloseable {

    private static final int LOCK_TRIES = 4;
    private static final int LOCK_PAUSE_MILLIS = 50;
    private static final int FILLING_TRIES = 300;

    private final StoreFile file;
    private final Access access;
    private final @Nullable WriterLock lock;
    private final Connection connection;
    private final RecordStore records;
    private final List<Notice> notices;
    private Atlas atlas;

    private AtlasStore(StoreFile file, Access access, Opened opened, Atlas atlas) {
        this.file = file;
        this.access = access;
        this.lock = opened.lock();
        this.connection = opened.connection();
        this.records = opened.records();
        this.notices = List.copyOf(opened.noticed());
        this.atlas = atlas;
    }

    /** What is open while a store is being opened. */
    private record Opened(@Nullable WriterLock lock, Connection connection, RecordStore records, List<Notice> noticed) {

        static Opened of(@Nullable WriterLock lock, Connection connection) {
            return new Opened(lock, connection, new RecordStore(connection), new ArrayList<>());
        }
    }

    /**
     * Opens a store: makes and fills it from the seeds if it is not there, brings it up to a newer edition of the seeds,
     * and reads it. Where another window is writing it, it is opened for reading, once that one has filled it. Where it
     * cannot be written, it is opened for reading too, and nothing is written anywhere.
     *
     * @param progress told on this thread; not called on an ordinary start
     * @throws StoreException if it cannot be used; what it held is untouched
     */
    public static AtlasStore open(Path file, Seeds seeds, Consumer<Progress> progress) throws StoreException {
        StoreFile store = new StoreFile(file);
        boolean exists = store.examine();
        try {
            return open(store, exists, seeds, progress);
        } catch (StoreException refused) {
            if (!exists || refused.problem() != StoreProblem.READ_ONLY) {
                throw refused;
            }
            return openUnwritable(store, refused);
        }
    }

    private static AtlasStore open(StoreFile store, boolean filled, Seeds seeds, Consumer<Progress> progress)
            throws StoreException {
        boolean exists = filled;
        for (int tries = 1; ; tries++) {
            WriterLock lock = store.tryLock();
            if (lock != null) {
                return openForWriting(store, lock, seeds, progress);
            }
            exists = exists || store.examine();
            AtlasStore reading = tries < LOCK_TRIES || !exists ? null : openForReading(store, Access.ANOTHER_WRITES);
            if (reading != null) {
                return reading;
            }
            if (tries == FILLING_TRIES) {
                throw new StoreException(StoreProblem.LOCKED, store.path(), null);
            }
            progress.accept(new Progress(Progress.Step.WAITING, 0, 0));
            pause(store);
        }
    }

    private static void pause(StoreFile store) throws StoreException {
        try {
            Thread.sleep(LOCK_PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreException(StoreProblem.LOCKED, store.path(), interrupted);
        }
    }

    private static AtlasStore openForWriting(StoreFile store, WriterLock lock, Seeds seeds, Consumer<Progress> progress)
            throws StoreException {
        Connection connection = null;
        try {
            connection = store.openForWriting();
            migrate(connection, progress);
            Opened opened = Opened.of(lock, connection);
            return new AtlasStore(store, Access.WRITING, opened, bringUpToDate(opened.records(), seeds, progress));
        } catch (SQLException | RuntimeException | SeedException | StoreException failed) {
            closeAfter(failed, connection);
            closeAfter(failed, lock);
            throw failed instanceof SeedException
                    ? new StoreException(StoreProblem.BAD_SEEDS, store.path(), failed)
                    : StoreException.of(store.path(), failed);
        }
    }

    /** Gives the file the form that this program knows. */
    private static void migrate(Connection connection, Consumer<Progress> progress) throws SQLException {
        if (StoreFile.schemaVersion(connection) < Schema.VERSION) {
            progress.accept(new Progress(Progress.Step.PREPARING_FILE, 0, 0));
            Schema.migrate(connection);
        }
    }

    private static Atlas bringUpToDate(RecordStore records, Seeds seeds, Consumer<Progress> progress)
            throws SQLException, SeedException {
        Optional<Edition> stored = records.edition();
        if (stored.isEmpty()) {
            progress.accept(new Progress(Progress.Step.READING_SEEDS, 0, 0));
            return records.bring(seeds.read(), Atlas.Records.NONE, Progress.Step.FILLING, progress);
        }
        Atlas atlas = records.load(stored.get());
        if (!isNewer(seeds.version(), stored.get())) {
            records.reindexIfOutdated(atlas, progress);
            return atlas;
        }
        progress.accept(new Progress(Progress.Step.READING_SEEDS, 0, 0));
        return records.bring(seeds.read(), atlas.records(), Progress.Step.UPDATING, progress);
    }

    private static boolean isNewer(String version, Edition stored) {
        return !version.equals(stored.version())
                && new Edition(version, stored.date(), "", List.of()).compareTo(stored) > 0;
    }

    /** @param refused thrown again where there is nothing to read yet, or reading alone does not do */
    private static AtlasStore openUnwritable(StoreFile store, StoreException refused) throws StoreException {
        AtlasStore reading = openForReading(store, Access.NOT_WRITABLE);
        if (reading == null) {
            throw refused;
        }
        return reading;
    }

    /** The store for reading; null while it is not filled, or has the form of an earlier version. */
    private static @Nullable AtlasStore openForReading(StoreFile store, Access access) throws StoreException {
        Connection connection = null;
        try {
            connection = access == Access.NOT_WRITABLE
                    ? store.openUnwritable()
                    : store.connections(true).getConnection();
            int version = StoreFile.schemaVersion(connection);
            if (version > Schema.VERSION) {
                throw new StoreException(StoreProblem.NEWER, store.path(), null);
            }
            Opened opened = version < Schema.VERSION ? null : Opened.of(null, connection);
            Optional<Edition> edition =
                    opened == null ? Optional.empty() : opened.records().edition();
            if (opened == null || edition.isEmpty()) {
                connection.close();
                return null;
            }
            Atlas atlas = opened.records().load(edition.get());
            if (!connection.isReadOnly()) {
                opened.records().reindexIfOutdated(atlas, unseen -> {});
            }
            return new AtlasStore(store, access, opened, atlas);
        } catch (SQLException | RuntimeException | StoreException failed) {
            closeAfter(failed, connection);
            throw StoreException.of(store.path(), failed);
        }
    }

    private static void closeAfter(Exception failure, @Nullable AutoCloseable open) {
        try {
            if (open != null) {
                open.close();
            }
        } catch (Exception second) {
            failure.addSuppressed(second);
        }
    }

    /** The atlas as it was opened or last saved. Costs nothing. */
    public synchronized Atlas load() {
        return atlas;
    }

    /** Whether {@link #save} is possible, and if not, why. It stays so until the store is closed. */
    public Access access() {
        return access;
    }

    /** What was noticed as it was opened, in the order of what happened; nearly always nothing. */
    public List<Notice> notices() {
        return notices;
    }

    /** {@link #save(Atlas, String)} without a label. */
    public void save(Atlas next) throws StoreException {
        save(next, "");
    }

    /**
     * Writes what differs from the atlas last loaded or saved, in one transaction, with a line of the edit log for each
     * record. When it returns, the change is on the disk; if it throws, nothing of it is.
     *
     * @param label what the user did, for the edit log
     */
    public synchronized void save(Atlas next, String label) throws StoreException {
        if (access != Access.WRITING) {
            StoreProblem problem = access == Access.NOT_WRITABLE ? StoreProblem.READ_ONLY : StoreProblem.NOT_WRITER;
            throw new StoreException(problem, file.path(), null);
        }
        try {
            records.save(atlas, next, label);
            atlas = next;
        } catch (SQLException | RuntimeException failed) {
            throw StoreException.of(file.path(), failed);
        }
    }

    /**
     * The records that hold every word of a text, as words or beginnings of words, in any of the three languages, with
     * or without marks and spaces. Best first: the user's own locality; what is named exactly so, localities with ties
     * before the rest; what is named beginning so; ties of both sides named; the rest, last the gazetteer. Where nothing is
     * named so, long vowels are tried as the atlas writes them: kyouto for Kyoto. Of ties at most 200 are given.
     *
     * @throws IllegalStateException if the file can no longer be read
     */
    public synchronized List<Found> search(String text, SearchOrder order) {
        try {
            return records.index().search(text, atlas, order);
        } catch (SQLException failed) {
            throw new IllegalStateException(StoreException.of(file.path(), failed));
        }
    }

    /**
     * Ids of the ties and network links that hold every word of a text, in their own texts or in the names of their
     * localities, parties, networks and sources. None for a blank text.
     *
     * @throws IllegalStateException if the file can no longer be read
     */
    public synchronized Set<String> matching(String text) {
        try {
            return records.index().matching(text);
        } catch (SQLException failed) {
            throw new IllegalStateException(StoreException.of(file.path(), failed));
        }
    }

    /** What else the file knows; for tests of this package. */
    RecordStore records() {
        return records;
    }

    /** Closes the file and gives up the right to write. What was saved is safe already. */
    @Override
    public synchronized void close() {
        IllegalStateException failure = new IllegalStateException("closing " + file.path());
        closeAfter(failure, connection);
        closeAfter(failure, lock);
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }
}

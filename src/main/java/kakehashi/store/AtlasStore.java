package kakehashi.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kakehashi.model.Atlas;
import org.jspecify.annotations.Nullable;

/**
 * The user's own atlas in one SQLite file. One window writes it; others that open it meanwhile read it, and
 * {@link #access} says so. The right to write is a lock of the operating system on a file beside the store, which ends
 * with the process however that ends. Where the file or its folder cannot be written, a filled store is read.
 *
 * <p>Safe on any thread; one call at a time is served.
 */
public final class AtlasStore implements AutoCloseable {

    private final StoreFile file;
    private final Access access;
    private final Opened opened;
    private final List<Notice> notices;
    private Atlas atlas;

    AtlasStore(StoreFile file, Access access, Opened opened, Atlas atlas) {
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

    /**
     * Opens a store: makes and fills it from the seeds if it is not there, brings it up to a newer edition of the seeds,
     * and reads it. Where another window is writing it, it is opened for reading, once that one has filled it. Where it
     * cannot be written, it is opened for reading too, and nothing is written anywhere.
     *
     * @param progress told on this thread; not called on an ordinary start
     * @throws StoreException if it cannot be used; what it held is untouched
     */
    public static AtlasStore open(Path file, Seeds seeds, Consumer<Progress> progress) throws StoreException {
        return new StoreOpening(file, seeds, progress).open();
    }

    /**
     * Opens a store for reading, whoever writes it meanwhile. Only where it must be made, filled or brought up to date is
     * it opened for writing before, and let go again at once.
     *
     * @throws StoreException if it cannot be used; what it held is untouched
     */
    public static AtlasStore read(Path file, Seeds seeds) throws StoreException {
        return new StoreOpening(file, seeds, progress -> {}).read();
    }

    static void closeAfter(Exception failure, @Nullable AutoCloseable open) {
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
            throw new StoreException(access.refusal(), file.path(), null);
        }
        try {
            opened.records().save(atlas, next, label);
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
     * @throws IllegalStateException with a {@link StoreException} as its cause if the file can no longer be read
     */
    public synchronized List<Found> search(String text, SearchOrder order) {
        try {
            return opened.records().index().search(text, atlas, order);
        } catch (SQLException failed) {
            throw new IllegalStateException(StoreException.of(file.path(), failed));
        }
    }

    /**
     * Ids of the ties and network links that hold every word of a text, in their own texts or in the names of their
     * localities, parties, networks and sources. None for a blank text.
     *
     * @throws IllegalStateException with a {@link StoreException} as its cause if the file can no longer be read
     */
    public synchronized Set<String> matching(String text) {
        try {
            return opened.records().index().matching(text);
        } catch (SQLException failed) {
            throw new IllegalStateException(StoreException.of(file.path(), failed));
        }
    }

    /**
     * Looks whether the file is still the one that was opened: cheap, and nothing is written. A file that another program
     * has locked for the moment passes.
     *
     * @throws StoreException if it was moved, deleted or replaced since, or can no longer be read; what was loaded stays
     */
    public synchronized void requireStillThere() throws StoreException {
        try {
            opened.file().requireSame(opened.connection());
        } catch (SQLException | RuntimeException failed) {
            StoreException told = StoreException.of(file.path(), failed);
            if (told.problem() != StoreProblem.LOCKED) {
                throw told;
            }
        }
    }

    /** What a person keeps in it beside the records. */
    public Notes notes() {
        return new Notes(this);
    }

    Path path() {
        return file.path();
    }

    synchronized List<Notes.Row> noted() throws StoreException {
        try {
            return opened.records().notes();
        } catch (SQLException | RuntimeException failed) {
            throw StoreException.of(file.path(), failed);
        }
    }

    synchronized void note(List<Notes.Row> rows) throws StoreException {
        try {
            opened.records().note(rows);
        } catch (SQLException | RuntimeException failed) {
            throw StoreException.of(file.path(), failed);
        }
    }

    /** What else the file knows; for tests of this package. */
    RecordStore records() {
        return opened.records();
    }

    /** Closes the file and gives up the right to write. What was saved is safe already. */
    @Override
    public synchronized void close() {
        IllegalStateException failure = new IllegalStateException("closing " + file.path());
        closeAfter(failure, opened.connection());
        closeAfter(failure, opened.file());
        closeAfter(failure, opened.lock());
        if (failure.getSuppressed().length > 0) {
            throw new IllegalStateException(new StoreException(StoreProblem.UNREADABLE, file.path(), failure));
        }
    }
}

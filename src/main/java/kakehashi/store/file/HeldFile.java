package kakehashi.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.store.rows.RowWriter;
import org.jspecify.annotations.Nullable;

/**
 * A store's file while it is open for writing. People copy, restore and synchronise files, and a program that goes on
 * writing does not see it: so before each change this looks whether the file is still the one that was opened and as it was
 * left, and marks what a log that a kill may leave will belong to.
 */
public final class HeldFile implements OpenedFile {

    /** One change of a file, inside a transaction. */
    @FunctionalInterface
    public interface Work {
        void run(RowWriter rows) throws SQLException, StoreException;
    }

    /** What tells whether anybody touched a file. */
    private record Stamp(long size, FileTime modified, long counter) {}

    /** Times that a turn is asked for, and the pause between. */
    private static final int PATIENCE = 400;

    private static final int SHORTEST_PAUSE_MILLIS = 8;
    private static final int LONGEST_PAUSE_MILLIS = 22;

    /** So long who has written leaves the turn to others: who waits looks often enough to come in between. */
    private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(30);

    private final Path path;
    private final WriterLock lock;

    /** Closed last: on some systems closing a file gives up every lock that the process holds on it. */
    private final FileChannel bytes;

    private final @Nullable Object key;
    private Stamp left;
    private @Nullable Identity identity;
    private boolean counted;
    private boolean shared;
    private boolean moved;
    private long wrote = System.nanoTime() - REST_NANOS;

    private HeldFile(Path path, WriterLock lock, FileChannel bytes, BasicFileAttributes attributes) throws IOException {
        this.path = path;
        this.lock = lock;
        this.bytes = bytes;
        this.key = attributes.fileKey();
        this.left = stamp(attributes);
    }

    /** Holds a file that is there, empty or not. */
    public static HeldFile open(Path path, WriterLock lock) throws IOException {
        FileChannel bytes = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return new HeldFile(path, lock, bytes, attributes(path));
        } catch (IOException failed) {
            bytes.close();
            throw failed;
        }
    }

    /**
     * Lets others write too: the right to write is given up, and asked for again for each change. What the file holds has
     * been read through this connection, or written.
     */
    public void share(Connection connection) throws SQLException, IOException {
        identity = Identity.read(connection);
        shared = true;
        lock.close();
    }

    /**
     * Runs one change in one transaction. When it returns, the change is in the file of this name and on the disk.
     *
     * @throws StoreException if the file is another one now, or somebody else changed it who may not, or is writing it now;
     *     then nothing was written
     */
    public void transact(Connection connection, Work work) throws SQLException, StoreException {
        if (!shared) {
            transactAlone(connection, work);
            return;
        }
        try (WriterLock turn = turn()) {
            // What somebody left who was killed belongs to the file, or nobody knows what the file is.
            if (!turn.isHeld() || !new StoreFile(path).settleLogs().isEmpty()) {
                throw new StoreException(StoreProblem.REPLACED, path, null);
            }
            transactAlone(connection, work);
        } catch (IOException unwritable) {
            throw new StoreException(StoreProblem.READ_ONLY, path, unwritable);
        } finally {
            wrote = System.nanoTime();
        }
    }

    /** The right to write, waited for while others that share the file have it. */
    private WriterLock turn() throws IOException, StoreException {
        long rest = wrote + REST_NANOS - System.nanoTime();
        if (rest > 0) {
            pause(1 + TimeUnit.NANOSECONDS.toMillis(rest));
        }
        for (int i = 0; i < PATIENCE; i++) {
            WriterLock turn = WriterLock.tryAcquire(path);
            if (turn != null) {
                return turn;
            }
            pause(ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS));
        }
        throw new StoreException(StoreProblem.NOT_WRITER, path, null);
    }

    private void pause(long millis) throws StoreException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreException(StoreProblem.LOCKED, path, interrupted);
        }
    }

    private void transactAlone(Connection connection, Work work) throws SQLException, StoreException {
        try (Statement statement = connection.createStatement()) {
            requireSameFile();
            statement.execute("BEGIN IMMEDIATE");
            boolean done = false;
            try (RowWriter rows = new RowWriter(connection)) {
                Identity before = requireUntouched(connection);
                Identity next = before.next(counted ? before.opening() : before.opening() + 1);
                mark(before, next);
                work.run(rows);
                next.write(rows);
                statement.execute("COMMIT");
                done = true;
                identity = next;
                counted = true;
            } finally {
                if (!done) {
                    StoreFile.rollBack(statement);
                }
                leave();
            }
        }
        requireSameFile();
    }

    /** Whether somebody else has written since {@link #caughtUp}: what was read before need not be what it holds. */
    public boolean isMoved() {
        return moved;
    }

    /** Says that what the file holds has been read, or written, as the last transaction left it. */
    public void caughtUp() {
        moved = false;
    }

    /** Says, inside a transaction that reads, that what the file holds has been read through this connection. */
    public void caughtUpIn(Connection connection) throws SQLException {
        identity = Identity.read(connection);
        leave();
        moved = false;
    }

    private void leave() {
        try {
            left = stamp(attributes(path));
        } catch (IOException gone) {
            // The next look at the file says so.
        }
    }

    @Override
    public void requireSame(Connection connection) throws SQLException, StoreException {
        try {
            BasicFileAttributes now = attributes(path);
            requireKey(now);
            if (stamp(now).equals(left)) {
                return;
            }
        } catch (NoSuchFileException gone) {
            throw new StoreException(StoreProblem.GONE, path, gone);
        } catch (IOException unreadable) {
            throw new StoreException(StoreProblem.UNREADABLE, path, unreadable);
        }
        requireUntouched(connection);
    }

    private void requireKey(BasicFileAttributes now) throws StoreException {
        if (!Objects.equals(now.fileKey(), key)) {
            throw new StoreException(StoreProblem.REPLACED, path, null);
        }
    }

    private void requireSameFile() throws StoreException {
        try {
            requireKey(attributes(path));
            if (!shared && !lock.isHeld()) {
                throw new StoreException(StoreProblem.NOT_WRITER, path, null);
            }
        } catch (NoSuchFileException gone) {
            throw new StoreException(StoreProblem.GONE, path, gone);
        } catch (IOException unreadable) {
            throw new StoreException(StoreProblem.UNREADABLE, path, unreadable);
        }
    }

    /** That somebody touched the file is no harm; that it holds another state is. */
    private Identity requireUntouched(Connection connection) throws SQLException, StoreException {
        Stamp now;
        try {
            now = stamp(attributes(path));
        } catch (IOException gone) {
            throw new StoreException(StoreProblem.GONE, path, gone);
        }
        Identity known = identity == null ? Identity.read(connection) : identity;
        boolean same = now.equals(left)
                || now.counter() == left.counter() && now.size() == left.size() && known.equals(freshly());
        Identity found = Identity.read(connection);
        if (same && found.equals(known)) {
            return known;
        }
        // Who shares the file may have written it. That what this connection sees is what is there, a fresh one tells.
        if (!shared || !found.follows(known) || !found.equals(freshly())) {
            throw new StoreException(StoreProblem.REPLACED, path, null);
        }
        moved = true;
        left = now;
        return found;
    }

    /** What the file says now to somebody who remembers nothing of it. */
    private Identity freshly() throws SQLException {
        try (Connection fresh = new StoreFile(path).connections(true).getConnection()) {
            return Identity.read(fresh);
        }
    }

    private void mark(Identity before, Identity next) throws StoreException {
        try {
            long size = bytes.size();
            Identity marked = new Identity(next.id(), before.opening(), before.state());
            new StoreMark(marked, next.state(), left.counter(), size, FileBytes.sum(bytes), String.valueOf(key))
                    .write(path);
        } catch (IOException unwritable) {
            throw new StoreException(
                    StoreFile.isFull(path) ? StoreProblem.DISK_FULL : StoreProblem.READ_ONLY, path, unwritable);
        }
    }

    private Stamp stamp(BasicFileAttributes attributes) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(FileBytes.HEADER);
        int read = bytes.read(header, 0);
        return new Stamp(
                attributes.size(),
                attributes.lastModifiedTime(),
                read < FileBytes.HEADER ? 0 : FileBytes.counter(header.array()));
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}

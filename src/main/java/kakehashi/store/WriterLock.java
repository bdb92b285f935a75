package kakehashi.store;

import java.io.IOException;
import java.nio.file.Path;
import kakehashi.disk.LockFile;
import org.jspecify.annotations.Nullable;

/**
 * The right to write a store, held by one window at a time: a lock on {@code <store>.lock} beside it. SQLite's own locks do not
 * serve here: they last for a transaction, not for a session, and a window must know at its start whether it may edit.
 */
final class WriterLock implements AutoCloseable {

    private final LockFile file;

    private WriterLock(LockFile file) {
        this.file = file;
    }

    /** The lock, or null if another window has it. */
    static @Nullable WriterLock tryAcquire(Path store) throws IOException {
        LockFile taken = LockFile.tryTake(store.resolveSibling(store.getFileName() + ".lock"));
        return taken == null ? null : new WriterLock(taken);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

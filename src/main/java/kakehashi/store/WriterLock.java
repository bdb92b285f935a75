package kakehashi.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The right to write a store, held by one window at a time: an operating-system lock on an empty file beside the store,
 * {@code <store>.lock}. The system lets go of it when the process ends, however it ends, so a crash leaves no stale
 * lock; the empty file may stay and means nothing. SQLite's own locks do not serve here: they last for a transaction,
 * not for a session, and a window must know at its start whether it may edit.
 */
final class WriterLock implements AutoCloseable {

    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock, or null if another window has it. */
    static @Nullable WriterLock tryAcquire(Path store) throws IOException {
        FileChannel channel = FileChannel.open(
                store.resolveSibling(store.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        boolean held = false;
        try {
            FileLock lock = channel.tryLock();
            held = lock != null;
            return held ? new WriterLock(channel) : null;
        } catch (OverlappingFileLockException otherWindowOfThisProcess) {
            return null;
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

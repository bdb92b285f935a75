package kakehashi.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A right that one holder has at a time: an operating-system lock on an empty file. The system lets go of it when the process
 * ends, however it ends, so a crash leaves no stale lock; the empty file may stay and means nothing. It is not opened
 * through a link.
 */
public final class LockFile implements AutoCloseable {

    private static final int PAUSE_MILLIS = 10;

    private final FileChannel channel;

    private LockFile(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * The lock, or null if another process or another part of this one has it.
     *
     * @throws IOException if the file cannot be made or opened for writing, or is a link
     */
    public static @Nullable LockFile tryTake(Path file) throws IOException {
        return tryTake(file, 0, Long.MAX_VALUE);
    }

    /**
     * A right to a part of a file, which need not be as long: two that have no byte in common are held at once. Else as {@link
     * #tryTake(Path)}.
     */
    public static @Nullable LockFile tryTake(Path file, long from, long length) throws IOException {
        FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
                Privacy.attributes(file, Privacy.OWNER_ONLY));
        boolean held = false;
        try {
            FileLock lock = channel.tryLock(from, length, false);
            held = lock != null;
            return held ? new LockFile(channel) : null;
        } catch (OverlappingFileLockException heldHere) {
            return null;
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    /**
     * The lock, waited for while others have it.
     *
     * @param tries a hundredth of a second each
     * @throws IOException if it is not given up in time, or as for {@link #tryTake}
     */
    public static LockFile take(Path file, int tries) throws IOException {
        for (int i = 1; ; i++) {
            LockFile lock = tryTake(file);
            if (lock != null) {
                return lock;
            }
            if (i >= tries) {
                throw new IOException("locked: " + file);
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted: " + file, stopped);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

package kakehashi.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import kakehashi.disk.LockFile;
import org.jspecify.annotations.Nullable;

/**
 * The right to write a store, held by one window at a time: a lock on {@code <store>.lock} beside it. SQLite's own locks do not
 * serve here: they last for a transaction, not for a session, and a window must know at its start whether it may edit.
 */
public final class WriterLock implements AutoCloseable {

    private final Path path;
    private LockFile file;
    private @Nullable Object key;

    private WriterLock(Path path, LockFile file) throws IOException {
        this.path = path;
        this.file = file;
        this.key = keyOf(path);
    }

    /** The lock, or null if another window has it. */
    public static @Nullable WriterLock tryAcquire(Path store) throws IOException {
        Path path = store.resolveSibling(store.getFileName() + ".lock");
        LockFile taken = LockFile.tryTake(path);
        return taken == null ? null : new WriterLock(path, taken);
    }

    /**
     * Whether the right is still this window's. Whoever tidies a folder may take the empty file away, and the next window
     * would lock another one: so a file that is gone or replaced is locked anew, unless that window came first.
     */
    boolean isHeld() throws IOException {
        if (Files.exists(path) && Objects.equals(keyOf(path), key)) {
            return true;
        }
        LockFile again = LockFile.tryTake(path);
        if (again == null) {
            return false;
        }
        file.close();
        file = again;
        key = keyOf(path);
        return true;
    }

    private static @Nullable Object keyOf(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (NoSuchFileException gone) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

package kakehashi.store.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import kakehashi.disk.LockFile;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import org.jspecify.annotations.Nullable;

/**
 * A sign that a window has a store open, whether or not it is writing: each locks a place of its own in {@code <store>.open}
 * beside it, and who must be alone asks for all of them. It ends with the process, however that ends.
 */
public final class Attendance implements AutoCloseable {

    private final LockFile lock;

    private Attendance(LockFile lock) {
        this.lock = lock;
    }

    /**
     * Says that a window is there.
     *
     * @return null where that cannot be said, or somebody is alone with the store now
     */
    public static @Nullable Attendance of(Path store) {
        try {
            return lock(store, ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE - 1), 1);
        } catch (IOException unwritable) {
            return null;
        }
    }

    /** Keeps windows away until it is closed. @return null while one has the store open */
    public static @Nullable Attendance alone(Path store) throws IOException {
        return lock(store, 0, Long.MAX_VALUE);
    }

    /**
     * Makes sure that no window has the store open now.
     *
     * @throws StoreException of {@link StoreProblem#LOCKED} if one has
     */
    public static void requireNone(Path store) throws StoreException, IOException {
        try (Attendance alone = alone(store)) {
            if (alone == null) {
                throw isOpen(store);
            }
        }
    }

    /** What is told where something can be done only while nobody has the store open, and somebody has. */
    public static StoreException isOpen(Path store) {
        return new StoreException(
                StoreProblem.LOCKED, store, null, words -> words.say("store.problem.open-elsewhere", store.toString()));
    }

    private static @Nullable Attendance lock(Path store, long from, long length) throws IOException {
        LockFile taken = LockFile.tryTake(store.resolveSibling(store.getFileName() + ".open"), from, length);
        return taken == null ? null : new Attendance(taken);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}

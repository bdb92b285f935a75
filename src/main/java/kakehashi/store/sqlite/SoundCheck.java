package kakehashi.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.store.file.StoreFile;

/**
 * SQLite's quick look at a whole file, on a thread of its own while the records are read: it finds damage where no record lies, as
 * in the log or in what a person noted.
 */
final class SoundCheck {

    private final Path store;
    private final FutureTask<Boolean> look;

    private SoundCheck(StoreFile store) {
        this.store = store.path();
        look = new FutureTask<>(() -> isSound(store));
    }

    static SoundCheck begin(StoreFile store) {
        SoundCheck check = new SoundCheck(store);
        Thread thread = new Thread(check.look, "kakehashi check");
        thread.setDaemon(true);
        thread.start();
        return check;
    }

    private static boolean isSound(StoreFile store) {
        try (Connection connection = store.connections(true).getConnection()) {
            return StoreFile.ask(connection, "PRAGMA quick_check(1)").equals("ok");
        } catch (SQLException failed) {
            // What another writes just now is no damage.
            return SqliteFailure.told(store.path(), failed).problem() != StoreProblem.CORRUPT;
        }
    }

    /** Waits for the end of it. */
    void require() throws StoreException {
        try {
            if (!look.get()) {
                throw new StoreException(StoreProblem.CORRUPT, store, null);
            }
        } catch (ExecutionException failed) {
            throw SqliteFailure.told(store, Objects.requireNonNullElse(failed.getCause(), failed));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreException(StoreProblem.LOCKED, store, interrupted);
        }
    }
}

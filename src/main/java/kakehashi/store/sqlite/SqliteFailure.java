package kakehashi.store.sqlite;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** What a person is told of what SQLite says. */
final class SqliteFailure {

    private SqliteFailure() {}

    /** What went wrong, as far as SQLite's result code tells; other causes mean that the content makes no sense. */
    static StoreException told(Path file, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreException known) {
                return known;
            }
            if (cause instanceof SQLException failure) {
                return new StoreException(problemOf(failure), file, thrown);
            }
        }
        if (thrown instanceof UncheckedIOException) {
            return new StoreException(StoreProblem.UNREADABLE, file, thrown);
        }
        if (thrown instanceof RuntimeException mistake
                && !(thrown instanceof IllegalArgumentException || thrown instanceof DateTimeException)) {
            throw mistake;
        }
        return new StoreException(StoreProblem.CORRUPT, file, thrown);
    }

    /** As {@link #told}, while a change is made: what the store cannot hold then is the change's fault and not the store's. */
    static StoreException toldOfChange(Path file, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failure && codeOf(failure) == SQLiteErrorCode.SQLITE_CONSTRAINT) {
                return new StoreException(
                        StoreProblem.UNFIT, file, thrown, words -> words.say("store.unfit.otherwise"));
            }
        }
        return told(file, thrown);
    }

    private static SQLiteErrorCode codeOf(SQLException failure) {
        // The low byte is the primary code; the extended ones only refine it.
        return SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xff);
    }

    private static StoreProblem problemOf(SQLException failure) {
        return switch (codeOf(failure)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> StoreProblem.LOCKED;
            case SQLITE_NOTADB -> StoreProblem.NOT_A_DATABASE;
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> StoreProblem.READ_ONLY;
            case SQLITE_FULL -> StoreProblem.DISK_FULL;
            case SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_PROTOCOL -> StoreProblem.UNREADABLE;
            default -> StoreProblem.CORRUPT;
        };
    }

    /** Closes what was opened before something failed; what fails then too is told with it. */
    static void closeAfter(Exception failure, @Nullable AutoCloseable open) {
        try {
            if (open != null) {
                open.close();
            }
        } catch (Exception second) {
            failure.addSuppressed(second);
        }
    }
}

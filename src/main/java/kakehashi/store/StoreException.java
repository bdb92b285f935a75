package kakehashi.store;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** A store could not be opened or written. Nothing was overwritten: what it held before is still there. */
public final class StoreException extends Exception {

    private static final long serialVersionUID = 1L;

    private final StoreProblem problem;
    private final transient Path file;

    StoreException(StoreProblem problem, Path file, @Nullable Throwable cause) {
        super(problem + ": " + file, cause);
        this.problem = problem;
        this.file = file;
    }

    /** What went wrong, as far as SQLite's result code tells; other causes mean that the content makes no sense. */
    static StoreException of(Path file, Throwable thrown) {
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
        if (thrown instanceof RuntimeException mistake && !(thrown instanceof IllegalArgumentException)) {
            throw mistake;
        }
        return new StoreException(StoreProblem.CORRUPT, file, thrown);
    }

    private static StoreProblem problemOf(SQLException failure) {
        // The low byte is the primary code; the extended ones only refine it.
        return switch (SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xff)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> StoreProblem.LOCKED;
            case SQLITE_NOTADB -> StoreProblem.NOT_A_DATABASE;
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> StoreProblem.READ_ONLY;
            case SQLITE_FULL -> StoreProblem.DISK_FULL;
            case SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_PROTOCOL -> StoreProblem.UNREADABLE;
            default -> StoreProblem.CORRUPT;
        };
    }

    public StoreProblem problem() {
        return problem;
    }

    public Path file() {
        return file;
    }
}

package kakehashi.store;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import kakehashi.text.Told;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** A store could not be opened or written. Nothing was overwritten: what it held before is still there. */
public final class StoreException extends Exception implements Told {

    private static final long serialVersionUID = 1L;

    private final StoreProblem problem;
    private final transient Path file;
    private final String details;

    StoreException(StoreProblem problem, Path file, @Nullable Throwable cause) {
        this(problem, file, cause, "");
    }

    /** @param details what the sentence names besides the file */
    StoreException(StoreProblem problem, Path file, @Nullable Throwable cause, String details) {
        super(problem + ": " + file + " " + details, cause);
        this.details = details;
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
        if (thrown instanceof RuntimeException mistake
                && !(thrown instanceof IllegalArgumentException || thrown instanceof DateTimeException)) {
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

    /** What happened, what is safe, and what to do. */
    @Override
    public String in(Words words) {
        return switch (problem) {
            case LOCKED -> words.say("store.problem.locked", file.toString());
            case CORRUPT -> words.say("store.problem.corrupt", file.toString());
            case ALTERED -> words.say("store.problem.altered", file.toString(), details);
            case NOT_A_DATABASE -> words.say("store.problem.not-a-database", file.toString());
            case NOT_OURS -> words.say("store.problem.not-ours", file.toString());
            case NEWER -> words.say("store.problem.newer", file.toString());
            case READ_ONLY -> words.say("store.problem.read-only", file.toString());
            case DISK_FULL -> words.say("store.problem.disk-full", file.toString());
            case IS_FOLDER -> words.say("store.problem.is-folder", file.toString());
            case NOT_A_FILE -> words.say("store.problem.not-a-file", file.toString());
            case PATH_TOO_LONG -> words.say("store.problem.path-too-long", file.toString());
            case UNREADABLE -> words.say("store.problem.unreadable", file.toString());
            case BAD_SEEDS -> words.say("store.problem.bad-seeds", file.toString(), firstBreach(words));
            case NO_LIBRARY -> words.say("store.problem.no-library", NativeLibrary.temporary());
            case GONE -> words.say("store.problem.gone", file.toString());
            case REPLACED -> words.say("store.problem.replaced", file.toString());
            case NOT_WRITER -> words.say("store.problem.not-writer", file.toString());
        };
    }

    private String firstBreach(Words words) {
        return getCause() instanceof SeedException seeds
                ? seeds.breaches().get(0).in(words)
                : "";
    }

    public StoreProblem problem() {
        return problem;
    }

    public Path file() {
        return file;
    }
}

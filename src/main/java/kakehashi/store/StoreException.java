package kakehashi.store;

import java.nio.file.Path;
import kakehashi.text.Told;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** A store could not be opened or written. Nothing was overwritten: what it held before is still there. */
public final class StoreException extends Exception implements Told {

    private static final long serialVersionUID = 1L;

    private final StoreProblem problem;
    private final transient Path file;
    private final transient Told details;

    public StoreException(StoreProblem problem, Path file, @Nullable Throwable cause) {
        this(problem, file, cause, "");
    }

    /** @param details what the sentence names besides the file */
    public StoreException(StoreProblem problem, Path file, @Nullable Throwable cause, String details) {
        this(problem, file, cause, words -> details, " " + details);
    }

    /** @param details what the sentence says besides the file, in words; of what is locked or damaged, the whole sentence */
    public StoreException(StoreProblem problem, Path file, @Nullable Throwable cause, Told details) {
        this(problem, file, cause, details, "");
    }

    private StoreException(StoreProblem problem, Path file, @Nullable Throwable cause, Told details, String logged) {
        super(problem + ": " + file + logged, cause);
        this.details = details;
        this.problem = problem;
        this.file = file;
    }

    /** What happened, what is safe, and what to do. */
    @Override
    public String in(Words words) {
        return switch (problem) {
            case LOCKED -> toldOrElse("store.problem.locked", words);
            case CORRUPT -> toldOrElse("store.problem.corrupt", words);
            case ALTERED -> words.say("store.problem.altered", file.toString(), details.in(words));
            case NOT_A_DATABASE -> words.say("store.problem.not-a-database", file.toString());
            case NOT_OURS -> words.say("store.problem.not-ours", file.toString());
            case NEWER -> words.say("store.problem.newer", file.toString());
            case READ_ONLY -> words.say("store.problem.read-only", file.toString());
            case DISK_FULL -> words.say("store.problem.disk-full", file.toString());
            case IS_FOLDER -> words.say("store.problem.is-folder", file.toString());
            case NOT_A_FILE -> words.say("store.problem.not-a-file", file.toString());
            case PATH_TOO_LONG -> words.say("store.problem.path-too-long", file.toString());
            case UNREADABLE -> words.say("store.problem.unreadable", file.toString());
            case BAD_SEEDS -> words.say("store.problem.bad-seeds", file.toString(), details(words));
            case NO_LIBRARY -> words.say("store.problem.no-library", details.in(words));
            case GONE -> words.say("store.problem.gone", file.toString());
            case REPLACED -> words.say("store.problem.replaced", file.toString());
            case NOT_WRITER -> words.say("store.problem.not-writer", file.toString());
            case STALE -> words.say("store.problem.stale", file.toString(), details.in(words));
            case UNFIT -> words.say("store.problem.unfit", file.toString(), details.in(words));
            case JOURNAL -> words.say("store.problem.journal", file.toString(), details.in(words));
        };
    }

    private String toldOrElse(String key, Words words) {
        String told = details.in(words);
        return told.isEmpty() ? words.say(key, file.toString()) : told;
    }

    private String details(Words words) {
        return getCause() instanceof Told told ? told.in(words) : details.in(words);
    }

    public StoreProblem problem() {
        return problem;
    }

    public Path file() {
        return file;
    }
}

package kakehashi.store.geopackage;

import java.io.IOException;
import java.nio.file.Path;
import kakehashi.text.Told;
import kakehashi.text.Words;

/** Layers were not written into a file, which is as it was. */
public final class GeoPackageException extends IOException implements Told {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    enum Problem {
        FOREIGN("store.geopackage.foreign"),
        LOCKED("store.geopackage.locked"),
        UNWRITTEN("store.geopackage.unwritten");

        private final String key;

        Problem(String key) {
            this.key = key;
        }
    }

    private final Problem problem;
    private final transient Path file;

    GeoPackageException(Problem problem, Path file) {
        super(problem + ": " + file);
        this.problem = problem;
        this.file = file;
    }

    @Override
    public String in(Words words) {
        return words.say(problem.key, file.toString());
    }
}

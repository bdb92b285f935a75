package kakehashi;

import java.nio.file.Path;
import kakehashi.model.Atlas;
import kakehashi.store.seeds.SeedException;
import kakehashi.store.seeds.Seeds;

/**
 * The seeds that the program carries, read once. Over them stand only rules that hold for every edition and what is known
 * to be right of a real tie; whatever counts or names records stands on {@link Frozen}.
 */
public final class LiveSeeds {

    private LiveSeeds() {}

    private static final class Once {

        static final Atlas ATLAS = read();

        private static Atlas read() {
            try {
                return Seeds.bundled().read();
            } catch (SeedException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    /** Filled once, when first asked for. */
    private static final class Filled {

        static final byte[] STORE = Frozen.filled(Seeds.bundled());
    }

    /**
     * Puts a store filled with them where there is none yet, for programs of which the filling is not the matter.
     *
     * @return the file
     */
    public static Path store(Path file) {
        return Frozen.put(Filled.STORE, file);
    }

    public static Atlas atlas() {
        return Once.ATLAS;
    }
}

package kakehashi;

import kakehashi.model.Atlas;
import kakehashi.store.SeedException;
import kakehashi.store.Seeds;

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

    public static Atlas atlas() {
        return Once.ATLAS;
    }
}

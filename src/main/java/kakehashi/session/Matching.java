package kakehashi.session;

import java.util.Set;
import java.util.function.Function;
import kakehashi.model.Atlas;
import org.jspecify.annotations.Nullable;

/**
 * Which links hold the words of a filter. The store is asked once while words and records are the same, however often
 * something else is chosen beside them or a playback goes on. Any thread.
 */
final class Matching {

    private record Found(Atlas atlas, String text, Set<String> ids) {}

    private final Function<String, Set<String>> store;
    private @Nullable Found last;

    /** @param store gives the ids of the links that match a text */
    Matching(Function<String, Set<String>> store) {
        this.store = store;
    }

    synchronized Set<String> in(Atlas atlas, String text) {
        Found known = last;
        if (known == null || known.atlas() != atlas || !known.text().equals(text)) {
            known = new Found(atlas, text, store.apply(text));
            last = known;
        }
        return known.ids();
    }
}

package kakehashi.query.line;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import kakehashi.query.Facet;
import kakehashi.query.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * Words of a line that narrow as what they are.
 *
 * @param words as they were typed
 * @param facet null where they are a time
 * @param values of the facet, any of which is meant, in the order of the vocabulary; empty where they are a time
 * @param time null where they are values
 */
public record Said(String words, @Nullable Facet facet, Set<String> values, @Nullable TimeWindow time) {

    public Said {
        values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    static Said of(String words, Vocabulary.Value value) {
        return new Said(words, value.facet(), value.values(), null);
    }

    static Said of(String words, TimeWindow time) {
        return new Said(words, null, Set.of(), time);
    }
}

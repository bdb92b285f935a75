package kakehashi.query;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is chosen of a facet: codes or ids, and how they must be met. */
public record Choice(Set<String> values, Match match) {

    public Choice {
        values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    public static Choice any(Set<String> values) {
        return new Choice(values, Match.ANY);
    }
}

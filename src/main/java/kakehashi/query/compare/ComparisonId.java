package kakehashi.query.compare;

import java.util.Optional;
import kakehashi.model.Atlas;

/** Names two localities that are set beside each other as one record; the first stands at the left. */
public record ComparisonId(String one, String other) {

    private static final String BETWEEN = "--";
    private static final String ENDING = "--compare";

    /** The comparison that an id names; empty where it names none, or one of localities that the atlas does not know. */
    public static Optional<ComparisonId> of(Atlas atlas, String id) {
        int between = id.indexOf(BETWEEN);
        if (!id.endsWith(ENDING) || between + BETWEEN.length() > id.length() - ENDING.length()) {
            return Optional.empty();
        }
        ComparisonId named = new ComparisonId(
                id.substring(0, between), id.substring(between + BETWEEN.length(), id.length() - ENDING.length()));
        return !named.one.equals(named.other)
                        && atlas.findLocality(named.one).isPresent()
                        && atlas.findLocality(named.other).isPresent()
                ? Optional.of(named)
                : Optional.empty();
    }

    /** The id of the record, in the form of those of pairs: {@code vn-…--vn-…--compare}. */
    public String id() {
        return one + BETWEEN + other + ENDING;
    }
}

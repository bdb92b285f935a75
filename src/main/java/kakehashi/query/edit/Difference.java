package kakehashi.query.edit;

import java.util.List;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import org.jspecify.annotations.Nullable;

/**
 * One member in which two states of a record differ.
 *
 * @param path such as {@code note.vi}, {@code events[e3].date}, or {@code events[e3]} where the whole event is only in one of
 *     the two; empty where the whole record is
 * @param before what stands there in the first state; null for nothing
 * @param after what stands there in the second; null for nothing
 */
public record Difference(String path, @Nullable Object before, @Nullable Object after) {

    /** What a change does to its record, member by member. */
    public static List<Difference> of(Change change) {
        return Differences.of(change);
    }

    /**
     * A record with what is said here as the second state in its place.
     *
     * @throws IllegalArgumentException if it has no such place, or the whole record is meant
     */
    public AtlasRecord in(AtlasRecord record) {
        return Differences.with(record, path, after);
    }
}

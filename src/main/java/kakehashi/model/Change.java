package kakehashi.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one record: it is added, altered or taken away. A value: who keeps it can tell later what was there, take
 * it back, or see that it no longer fits.
 *
 * @param before the whole record as it is now; null where it is added
 * @param after the whole record as it is to be; null where it is taken away
 */
public record Change(@Nullable AtlasRecord before, @Nullable AtlasRecord after) {

    /**
     * @throws IllegalArgumentException if it changes nothing, or if the two are not one record: one that gets another key
     *     is taken away and added
     */
    public Change {
        if (Objects.equals(before, after)) {
            throw new IllegalArgumentException("changes nothing: " + before);
        }
        if (before != null && after != null && !before.key().equals(after.key())) {
            throw new IllegalArgumentException("two records: " + before.key() + ", " + after.key());
        }
    }

    /** Of which record. */
    public RecordKey key() {
        return Objects.requireNonNull(before == null ? after : before).key();
    }

    /** The change that takes this one back. */
    public Change inverted() {
        return new Change(after, before);
    }
}

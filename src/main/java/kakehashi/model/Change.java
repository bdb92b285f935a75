package kakehashi.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one record: it is added, altered or taken away. A value: who keeps it can tell later what was there, take
 * it back, or see that it no longer fits.
 *
 * @param before the whole record as it is now; null where it is added
 * @param after the whole record as it is to be; null where it is taken away
 * @param place where it stands among its kind: of what is taken away, before it is; of what is added, after all changes of
 *     its set are made. {@link #LAST} where that is not known. It is no part of what the change is: two that differ in it
 *     alone are equal
 */
public record Change(@Nullable AtlasRecord before, @Nullable AtlasRecord after, int place) {

    /** Behind all others of its kind. */
    public static final int LAST = -1;

    /** A change that says nothing of a place. */
    public Change(@Nullable AtlasRecord before, @Nullable AtlasRecord after) {
        this(before, after, LAST);
    }

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
        return new Change(after, before, place);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Change change
                && Objects.equals(before, change.before)
                && Objects.equals(after, change.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after);
    }
}

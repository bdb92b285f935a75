package kakehashi.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What was selected before and after the present selection, for going back and forward. */
final class Trail {

    private final Deque<String> behind = new ArrayDeque<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    void leave(@Nullable String left) {
        if (left != null) {
            behind.push(left);
        }
        ahead.clear();
    }

    /**
     * The selection to go back to, or null at the beginning of the trail.
     *
     * @param known whether there is such a record; what is gone is passed over and forgotten
     */
    @Nullable
    String back(@Nullable String now, Predicate<String> known) {
        return step(behind, ahead, now, known);
    }

    /** The selection to go forward to, or null at the end of the trail; else as {@link #back}. */
    @Nullable
    String forward(@Nullable String now, Predicate<String> known) {
        return step(ahead, behind, now, known);
    }

    private static @Nullable String step(
            Deque<String> from, Deque<String> to, @Nullable String now, Predicate<String> known) {
        from.removeIf(known.negate());
        String next = from.poll();
        if (next != null && now != null) {
            to.push(now);
        }
        return next;
    }
}

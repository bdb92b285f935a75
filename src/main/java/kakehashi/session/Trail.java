package kakehashi.session;

import java.util.ArrayDeque;
import java.util.Deque;
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

    /** The selection to go back to, or null at the beginning of the trail. */
    @Nullable
    String back(@Nullable String now) {
        return step(behind, ahead, now);
    }

    /** The selection to go forward to, or null at the end of the trail. */
    @Nullable
    String forward(@Nullable String now) {
        return step(ahead, behind, now);
    }

    private static @Nullable String step(Deque<String> from, Deque<String> to, @Nullable String now) {
        String next = from.poll();
        if (next != null && now != null) {
            to.push(now);
        }
        return next;
    }
}

package kakehashi.ui.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The places that were read, so that one can go back to them and forward again. */
final class Trail {

    private final Deque<String> before = new ArrayDeque<>();
    private final Deque<String> after = new ArrayDeque<>();
    private @Nullable String now;

    /** Goes on to another place; what was forward of here is then no more. */
    void go(String place) {
        if (!place.equals(now)) {
            if (now != null) {
                before.push(now);
            }
            now = place;
            after.clear();
        }
    }

    /** The place now read; empty before the first. */
    Optional<String> now() {
        return Optional.ofNullable(now);
    }

    boolean hasBack() {
        return !before.isEmpty();
    }

    boolean hasForward() {
        return !after.isEmpty();
    }

    /** Goes back one place, if there is one. */
    Optional<String> back() {
        return step(before, after);
    }

    /** Goes forward one place, if there is one. */
    Optional<String> forward() {
        return step(after, before);
    }

    private Optional<String> step(Deque<String> from, Deque<String> to) {
        String next = from.poll();
        if (next == null) {
            return Optional.empty();
        }
        if (now != null) {
            to.push(now);
        }
        now = next;
        return Optional.of(next);
    }
}

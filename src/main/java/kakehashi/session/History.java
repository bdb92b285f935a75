package kakehashi.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import kakehashi.model.Atlas;

/** The edits that can be undone and done again, each with the atlas before and after it. */
final class History {

    /** One edit. */
    record Edit(String label, Atlas before, Atlas after) {}

    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();

    void did(Edit edit) {
        done.push(edit);
        undone.clear();
    }

    Optional<Edit> lastDone() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Edit> lastUndone() {
        return Optional.ofNullable(undone.peek());
    }

    void undid() {
        undone.push(done.pop());
    }

    void redid() {
        done.push(undone.pop());
    }
}

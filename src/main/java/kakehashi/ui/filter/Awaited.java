package kakehashi.ui.filter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the suggestions for what stands in the search line are, and which key waits for them. Suggestions for another line
 * than the one that is there now are not wanted.
 */
final class Awaited {

    /** A key that was pressed before the suggestions were there. */
    enum Key {
        DOWN,
        ENTER
    }

    private enum Step {
        /** None are wanted: nothing is typed, the window wrote the line itself, or they were put away. */
        NOTHING,
        /** A line was typed and is not asked for yet. */
        TYPED,
        ASKED,
        /** They have come, or it has come out that there are none. */
        THERE
    }

    private Step step = Step.NOTHING;
    private String line = "";
    private @Nullable Key key;

    void nothing() {
        step = Step.NOTHING;
        key = null;
    }

    void typed(String next) {
        step = next.isBlank() ? Step.NOTHING : Step.TYPED;
        line = next;
        key = null;
    }

    /** Whether suggestions for the line are to be asked for now; from then on they are. */
    boolean asks() {
        boolean now = step == Step.TYPED;
        if (now) {
            step = Step.ASKED;
        }
        return now;
    }

    /** Whether a key must wait for the suggestions that were not there as it was pressed; from then on it does. */
    boolean waits(Key pressed) {
        boolean waits = step == Step.TYPED || step == Step.ASKED;
        if (waits) {
            key = pressed;
        }
        return waits;
    }

    /** Takes that the suggestions for a line are there, none where the search failed; whether they are still wanted. */
    boolean come(String asked) {
        boolean wanted = step == Step.ASKED && asked.equals(line);
        if (wanted) {
            step = Step.THERE;
        }
        return wanted;
    }

    /** The key that waited, once. */
    Optional<Key> key() {
        Optional<Key> waited = Optional.ofNullable(key);
        key = null;
        return waited;
    }

    /** The line that the suggestions are for. */
    String line() {
        return line;
    }
}

package kakehashi.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** What is selected, and what was before and after it, for going back and forward. Ui thread only. */
final class Trail {

    private final Predicate<String> known;
    private final ReadOnlyStringWrapper selection = new ReadOnlyStringWrapper();
    private final Deque<String> behind = new ArrayDeque<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    /** @param known whether there is a record with an id; what is gone is passed over and forgotten */
    Trail(Predicate<String> known) {
        this.known = known;
    }

    ReadOnlyStringProperty selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** @param id what is not known, or null, selects nothing */
    void select(@Nullable String id) {
        String next = id != null && known.test(id) ? id : null;
        String now = selection.get();
        if (next == null ? now != null : !next.equals(now)) {
            if (now != null) {
                behind.push(now);
            }
            ahead.clear();
            selection.set(next);
        }
    }

    /** Selects what was selected before; nothing happens at the beginning. */
    void back() {
        step(behind, ahead);
    }

    /** Selects what was left by {@link #back()}; nothing happens at the end. */
    void forward() {
        step(ahead, behind);
    }

    /** What is gone can no longer be selected. */
    void forgetUnknown() {
        if (selection.get() != null && !known.test(selection.get())) {
            selection.set(null);
        }
    }

    private void step(Deque<String> from, Deque<String> to) {
        from.removeIf(known.negate());
        Optional.ofNullable(from.poll()).ifPresent(next -> {
            if (selection.get() != null) {
                to.push(selection.get());
            }
            selection.set(next);
        });
    }
}

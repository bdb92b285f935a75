package kakehashi.session.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Origin;
import kakehashi.store.JournalStep;

/**
 * What was done and what of it was taken back, as the steps of a journal tell it: whatever takes a step back, or makes it
 * again, is found by the id that follows from that of the step. So it is the same after a restart, and in another window.
 */
final class StepStack {

    /** One thing that was done. */
    static final class Held {
        private final int first;
        private final boolean own;
        private int current;
        private boolean done = true;

        private Held(int serial, boolean own) {
            first = serial;
            this.own = own;
            current = serial;
        }

        /** Serial of the entry that did it first. */
        int first() {
            return first;
        }

        /** Serial of the entry that did it, took it back or did it again last. */
        int current() {
            return current;
        }

        boolean isDone() {
            return done;
        }
    }

    private final List<Held> all = new ArrayList<>();
    private final Map<UUID, Held> byInverse = new HashMap<>();
    /** Those that are done, in the order in which they were done last. */
    private final List<Held> done = new ArrayList<>();
    /** Those that were taken back here and can be made again, in that order: a new step made here forgets them. */
    private final List<Held> undone = new ArrayList<>();

    private int seen;

    /** Serial of the last step that was added. */
    int seen() {
        return seen;
    }

    /** @param own whether it was made here, and not by another who writes the same store meanwhile */
    void add(JournalStep step, boolean own) {
        seen = step.serial();
        Held turned = step.origin() == Origin.UNDO ? byInverse.remove(step.set()) : null;
        if (turned == null) {
            Held made = new Held(step.serial(), own);
            all.add(made);
            done.add(made);
            if (own) {
                undone.clear();
            }
            byInverse.put(ChangeSet.idOfInverse(step.set()), made);
            return;
        }
        turned.current = step.serial();
        turned.done = !turned.done;
        remove(turned.done ? undone : done, turned);
        if (turned.done) {
            done.add(turned);
        } else if (own) {
            undone.add(turned);
        }
        byInverse.put(ChangeSet.idOfInverse(step.set()), turned);
    }

    /** Looks from the end, where it nearly always is. */
    private static void remove(List<Held> from, Held step) {
        int place = from.lastIndexOf(step);
        if (place >= 0) {
            from.remove(place);
        }
    }

    /** What was done last and is not taken back. */
    Optional<Held> lastDone() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.get(done.size() - 1));
    }

    /** What was done last here and is not taken back. */
    Optional<Held> lastOwnDone() {
        for (int i = done.size() - 1; i >= 0; i--) {
            if (done.get(i).own) {
                return Optional.of(done.get(i));
            }
        }
        return Optional.empty();
    }

    /** What was taken back last here, while nothing new was done since. */
    Optional<Held> lastUndone() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.get(undone.size() - 1));
    }

    /** What was done by the entry of this serial first, done by now or taken back. */
    Optional<Held> find(int first) {
        return all.stream().filter(step -> step.first() == first).findFirst();
    }

    /** Whether what the entry of this serial did is done and stands. */
    Optional<Held> doneBy(int serial) {
        return done.stream().filter(step -> step.current() == serial).findFirst();
    }

    /** The newest things that were done, the newest first. */
    List<Held> newest(int most) {
        List<Held> newest = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0 && newest.size() < most; i--) {
            newest.add(all.get(i));
        }
        return newest;
    }
}

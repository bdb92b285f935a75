package kakehashi.session;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet;
import kakehashi.store.AtlasStore;
import kakehashi.store.JournalEntry;

/**
 * Changes of the data, written one after the other, and which of them can be taken back or made again: those of this session.
 * What is taken back is written as the inverse of its entry in the store's journal, so it is refused like any other change
 * where somebody has changed the same records since. Ui thread only.
 */
final class Edits {

    private final AtlasStore store;
    private final Threads threads;
    private final Clock clock;
    private final Messages messages;
    private final Function<Atlas, CompletableFuture<Void>> show;
    private final Deque<JournalEntry> done = new ArrayDeque<>();
    private final Deque<JournalEntry> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private CompletableFuture<?> writes = CompletableFuture.completedFuture(null);

    /**
     * @param show is given what the store holds after each change, also after one that was refused, and is done once that is
     *     shown
     */
    Edits(
            AtlasStore store,
            Threads threads,
            Clock clock,
            Messages messages,
            Function<Atlas, CompletableFuture<Void>> show) {
        this.store = store;
        this.threads = threads;
        this.clock = clock;
        this.messages = messages;
        this.show = show;
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    CompletableFuture<Void> change(ChangeSet set) {
        return inTurn(() -> write(set, entry -> {
            done.push(entry);
            undone.clear();
        }));
    }

    CompletableFuture<Void> undo() {
        return inTurn(() -> takeBack(done, undone));
    }

    CompletableFuture<Void> redo() {
        return inTurn(() -> takeBack(undone, done));
    }

    /** Takes the last entry of one list back; the entry that does so goes to the other. */
    private CompletableFuture<CompletableFuture<Void>> takeBack(Deque<JournalEntry> from, Deque<JournalEntry> to) {
        JournalEntry last = from.peek();
        if (last == null) {
            return CompletableFuture.completedFuture(CompletableFuture.completedFuture(null));
        }
        ChangeSet set = last.set();
        return write(set.inverted().signed(clock.instant(), set.by(), null), entry -> {
            from.pop();
            to.push(entry);
        });
    }

    /** Begins a write when those asked for before have ended: what is the last edit can only be said then. */
    private CompletableFuture<Void> inTurn(Supplier<CompletableFuture<CompletableFuture<Void>>> write) {
        CompletableFuture<CompletableFuture<Void>> written =
                writes.handle((ended, problem) -> write.get()).thenCompose(Function.identity());
        writes = written;
        return written.thenCompose(Function.identity());
    }

    /** Done when it is written or refused, with what is done when that is shown: the next write need not wait so long. */
    private CompletableFuture<CompletableFuture<Void>> write(ChangeSet set, Consumer<JournalEntry> then) {
        return threads.inBackground(() -> store.write(set)).thenAccept(then).handle((written, problem) -> {
            messages.ended(Task.CHANGE, problem);
            canUndo.set(!done.isEmpty());
            canRedo.set(!undone.isEmpty());
            CompletableFuture<Void> shown = show.apply(store.load());
            return problem == null ? shown : CompletableFuture.failedFuture(problem);
        });
    }
}

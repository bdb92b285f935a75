package kakehashi.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kakehashi.model.Atlas;
import kakehashi.query.Meanings;
import kakehashi.query.line.Meant;

/**
 * Works out in the background what was asked of the records, and publishes it as one. Of what is asked in quick succession
 * only the latest is shown. Ui thread only.
 */
final class Showing {

    private final Matching matching;
    private final LatestTask answers;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Asked> asked;
    private final ReadOnlyObjectWrapper<Shown> shown;
    private final ReadOnlyBooleanWrapper pending = new ReadOnlyBooleanWrapper();
    /** The records as they were last loaded or written. */
    private Atlas atlas;
    /** Those who wait for what was asked to be shown. */
    private List<CompletableFuture<Void>> waiting = new ArrayList<>();

    Showing(Shown first, Matching.Texts texts, LatestTask answers, Messages messages) {
        this.matching = new Matching(texts);
        this.answers = answers;
        this.messages = messages;
        atlas = first.atlas();
        asked = new ReadOnlyObjectWrapper<>(new Asked(first.filter(), first.asOf(), first.language()));
        shown = new ReadOnlyObjectWrapper<>(first);
    }

    ReadOnlyObjectProperty<Asked> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether something else is shown than what was asked of the records as they were last written. */
    ReadOnlyBooleanProperty pendingProperty() {
        return pending.getReadOnlyProperty();
    }

    /** What the words of a line mean. Any thread. */
    Meant meaning(Meanings meanings, String line) {
        return matching.read(meanings, line);
    }

    /** Shows what is asked. */
    void ask(Asked next) {
        if (!next.equals(asked.get())) {
            // It is worked out while those are told who listen to what is asked.
            derive(next);
            asked.set(next);
            look();
        }
    }

    /**
     * Shows other records.
     *
     * @return done once they, or later ones, are shown; failed with what kept them from being shown
     */
    CompletableFuture<Void> show(Atlas next) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        if (next == atlas && !pending.get()) {
            done.complete(null);
            return done;
        }
        atlas = next;
        waiting.add(done);
        look();
        derive(asked.get());
        return done;
    }

    private void derive(Asked wanted) {
        Shown last = shown.get();
        Atlas now = atlas;
        answers.run(turn -> last.next(now, wanted, matching), this::publish, this::fail);
    }

    private void publish(Shown next) {
        List<CompletableFuture<Void>> waited = waited();
        shown.set(next);
        look();
        messages.worked(Task.ANSWER);
        waited.forEach(done -> done.complete(null));
    }

    private void fail(Throwable problem) {
        messages.failed(Task.ANSWER, problem);
        waited().forEach(done -> done.completeExceptionally(problem));
    }

    /** All who waited: only the latest is shown, and that is what they were waiting for. */
    private List<CompletableFuture<Void>> waited() {
        List<CompletableFuture<Void>> waited = waiting;
        waiting = new ArrayList<>();
        return waited;
    }

    private void look() {
        pending.set(!shown.get().isOf(atlas, asked.get()));
    }
}

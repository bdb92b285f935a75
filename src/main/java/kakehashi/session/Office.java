package kakehashi.session;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import kakehashi.model.Atlas;
import kakehashi.session.edit.OvertakenException;
import kakehashi.session.edit.Workshop;
import kakehashi.store.StoreProblem;
import org.jspecify.annotations.Nullable;

/** What the session lends to editing: its threads, its messages, and what shows the records. */
record Office(
        Threads threads,
        Preferences preferences,
        Messages messages,
        Notebook notebook,
        Function<Atlas, CompletableFuture<Void>> showing)
        implements Workshop {

    @Override
    public <T> CompletableFuture<T> inBackground(Callable<T> work) {
        return threads.inBackground(work);
    }

    @Override
    public CompletableFuture<Void> show(Atlas next) {
        return showing.apply(next);
    }

    @Override
    public void ended(@Nullable Throwable problem) {
        // What is to be decided is shown where it was entered, and what was given up is no failure either.
        boolean isNone = problem == null
                || OvertakenException.isIn(problem)
                || new Reason(problem).has(CancellationException.class);
        messages.ended(Task.CHANGE, isNone ? null : problem);
    }

    @Override
    public void othersWrote() {
        notebook.refresh();
    }

    @Override
    public void followed(@Nullable Throwable problem) {
        if (problem != null && new Reason(problem).is(StoreProblem.REPLACED)) {
            messages.failed(Task.STORE, problem);
        }
    }

    @Override
    public String author() {
        return preferences.authorProperty().get();
    }
}

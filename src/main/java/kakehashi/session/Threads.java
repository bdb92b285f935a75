package kakehashi.session;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * Where work that takes longer than a frame is done, and where its outcome is handed over.
 *
 * @param background runs reading, searching and writing
 * @param ui runs whatever changes a property
 */
record Threads(Executor background, Executor ui) {

    LatestTask latest() {
        return new LatestTask(background, ui);
    }

    /** @return done on the ui thread with the result, or failed with what {@code work} threw */
    <T> CompletableFuture<T> inBackground(Callable<T> work) {
        return CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return work.call();
                            } catch (Exception problem) {
                                throw new CompletionException(problem);
                            }
                        },
                        background)
                .handleAsync(
                        (result, problem) -> {
                            if (problem != null) {
                                throw problem instanceof CompletionException known
                                        ? known
                                        : new CompletionException(problem);
                            }
                            return result;
                        },
                        ui);
    }
}

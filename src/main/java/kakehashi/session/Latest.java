package kakehashi.session;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work of which only the latest result counts: a revision number drops whatever comes late, and work that is already
 * outdated when its turn comes is not begun.
 */
final class Latest {

    private final Executor background;
    private final Executor ui;
    private final AtomicLong revision = new AtomicLong();

    Latest(Executor background, Executor ui) {
        this.background = background;
        this.ui = ui;
    }

    /** Does {@code work} in the background, then {@code show} or {@code failed} on the ui thread if still the latest. */
    <T> void run(Supplier<T> work, Consumer<? super T> show, Consumer<Throwable> failed) {
        long mine = revision.incrementAndGet();
        background.execute(() -> {
            if (mine == revision.get()) {
                Runnable outcome = outcome(work, show, failed);
                ui.execute(() -> {
                    if (mine == revision.get()) {
                        outcome.run();
                    }
                });
            }
        });
    }

    private static <T> Runnable outcome(Supplier<T> work, Consumer<? super T> show, Consumer<Throwable> failed) {
        try {
            T result = work.get();
            return () -> show.accept(result);
        } catch (Throwable problem) {
            return () -> failed.accept(problem);
        }
    }
}

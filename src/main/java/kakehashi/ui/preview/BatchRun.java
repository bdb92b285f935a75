package kakehashi.ui.preview;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import kakehashi.sheet.Batch;

/** A batch on its way: counts what is done, and can be stopped. */
final class BatchRun implements Batch.Watch {

    private final IntConsumer told;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicBoolean telling = new AtomicBoolean();
    private volatile boolean cancelled;

    /** @param told is told how many sheets are done, on the FX thread and no oftener than it can follow */
    BatchRun(IntConsumer told) {
        this.told = told;
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public void done(Batch.Outcome outcome) {
        done.incrementAndGet();
        if (telling.compareAndSet(false, true)) {
            Platform.runLater(() -> {
                telling.set(false);
                told.accept(done.get());
            });
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }
}

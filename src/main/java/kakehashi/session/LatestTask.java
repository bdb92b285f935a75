package kakehashi.session;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Background work of which only the latest counts, one piece at a time. What is asked for takes the place of all that was
 * asked for before: what is at work is told that nobody waits for it any more, what waits is forgotten, and what comes late
 * is dropped. Ui thread only, but for what a {@link Turn} says.
 */
public final class LatestTask {

    /** What is done in the background. */
    @FunctionalInterface
    public interface Work<T> {

        /** @param turn to be asked now and then whether to go on */
        T done(Turn turn) throws Exception;
    }

    /** One piece of work, as it sees itself. Any thread. */
    public interface Turn {

        /** @throws CancellationException if nobody waits for this work any more */
        void check();

        /**
         * Tells which share of the work is done.
         *
         * @throws CancellationException if nobody waits for this work any more
         */
        void progress(double share);
    }

    private final Executor background;
    private final Executor ui;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private @Nullable Order<?> atWork;
    private @Nullable Order<?> next;

    LatestTask(Executor background, Executor ui) {
        this.background = background;
        this.ui = ui;
    }

    /** Does {@code work} in the background, then {@code show} or {@code failed} if it is still the latest. */
    public <T> void run(Work<T> work, Consumer<? super T> show, Consumer<Throwable> failed) {
        run(work, show, failed, () -> {});
    }

    /** @param stopped told that the work was {@link #cancel}led, once it has come to its end; else as above */
    public <T> void run(Work<T> work, Consumer<? super T> show, Consumer<Throwable> failed, Runnable stopped) {
        Order<T> order = new Order<>(work, show, failed, stopped);
        if (atWork == null) {
            begin(order);
        } else {
            atWork.become(State.OUTDATED);
            next = order;
        }
    }

    /** Gives up what is at work or waits for it. */
    public void cancel() {
        Order<?> forgotten = next;
        next = null;
        if (atWork != null) {
            atWork.become(State.CANCELLED);
        }
        if (forgotten != null) {
            forgotten.stopped.run();
        }
    }

    /** Whether nothing is at work, wanted or not. */
    public boolean isIdle() {
        return atWork == null;
    }

    /** The share that is done of what is at work, as far as it tells. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    private void begin(Order<?> order) {
        atWork = order;
        progress.set(0);
        background.execute(() -> {
            Runnable outcome = order.outcome();
            ui.execute(() -> end(order, outcome));
        });
    }

    private void end(Order<?> order, Runnable outcome) {
        Order<?> waiting = next;
        next = null;
        atWork = null;
        if (waiting != null) {
            begin(waiting);
        }
        switch (order.state) {
            case WANTED -> outcome.run();
            case CANCELLED -> order.stopped.run();
            case OUTDATED -> {
                // Its place is taken; nobody asks what became of it.
            }
        }
    }

    private enum State {
        WANTED,
        OUTDATED,
        CANCELLED
    }

    private final class Order<T> implements Turn {

        private final Work<T> work;
        private final Consumer<? super T> show;
        private final Consumer<Throwable> failed;
        private final Runnable stopped;
        private final AtomicBoolean telling = new AtomicBoolean();
        private volatile State state = State.WANTED;

        Order(Work<T> work, Consumer<? super T> show, Consumer<Throwable> failed, Runnable stopped) {
            this.work = work;
            this.show = show;
            this.failed = failed;
            this.stopped = stopped;
        }

        void become(State last) {
            if (state == State.WANTED) {
                state = last;
            }
        }

        /** Does the work, unless nobody waits for it any more; what is returned hands over what came of it. */
        Runnable outcome() {
            try {
                check();
                T result = work.done(this);
                return () -> show.accept(result);
            } catch (Throwable problem) {
                return () -> failed.accept(problem);
            }
        }

        @Override
        public void check() {
            if (state != State.WANTED) {
                throw new CancellationException();
            }
        }

        /** Only one step at a time is on its way to the ui thread. */
        @Override
        public void progress(double share) {
            check();
            if (telling.compareAndSet(false, true)) {
                ui.execute(() -> {
                    telling.set(false);
                    if (atWork == this) {
                        progress.set(share);
                    }
                });
            }
        }
    }
}

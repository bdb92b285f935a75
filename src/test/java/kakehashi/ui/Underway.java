package kakehashi.ui;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;

/**
 * What a window has given to do, in the background and on the FX thread, and is not done yet. Work that asks for more is
 * counted until it has done so; on the FX thread, none therefore means that nothing follows any more.
 */
final class Underway extends ThreadPoolExecutor {

    private static final int THREADS = 4;

    private final AtomicInteger tasks = new AtomicInteger();

    private final Semaphore going = new Semaphore(1);

    Underway() {
        super(THREADS, THREADS, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    }

    /** Begins nothing more; what is begun already comes to its end. */
    void hold() {
        going.acquireUninterruptibly();
    }

    void release() {
        going.release();
    }

    @Override
    protected void beforeExecute(Thread thread, Runnable task) {
        going.acquireUninterruptibly();
        going.release();
    }

    /** Does something in the background. */
    @Override
    public void execute(Runnable task) {
        super.execute(counted(task));
    }

    /** Does something on the FX thread. */
    void onFx(Runnable task) {
        Platform.runLater(counted(task));
    }

    private Runnable counted(Runnable task) {
        tasks.incrementAndGet();
        return () -> {
            try {
                task.run();
            } finally {
                tasks.decrementAndGet();
            }
        };
    }

    boolean isNone() {
        return tasks.get() == 0;
    }
}

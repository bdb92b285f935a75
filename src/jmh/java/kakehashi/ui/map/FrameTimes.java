package kakehashi.ui.map;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * The times between frames of one thing that is done again and again in short stretches, and what of the processor the
 * thread of the window and the one that renders took for a frame, which other programs disturb less than the clock.
 */
final class FrameTimes {

    private static final int WARM_UP = 20;

    private final String name;
    private final List<Double> times = new ArrayList<>();
    /** A second, for each stretch. */
    private final List<Double> rates = new ArrayList<>();
    /** Milliseconds of the processor for a frame, for each stretch. */
    private final List<Double> fx = new ArrayList<>();

    private final List<Double> render = new ArrayList<>();

    FrameTimes(String name) {
        this.name = name;
    }

    /**
     * Does something at every frame for some seconds.
     *
     * @param counts false to warm up
     */
    void run(Stage stage, Scene scene, boolean counts, int seconds, IntConsumer each) throws Exception {
        MeasuredWindow.onFx(() -> {
            stage.setScene(scene);
            return scene;
        });
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] ids = {thread(threads, "JavaFX Application"), thread(threads, "QuantumRenderer")};
        long[] before = new long[2];
        List<Double> stretch = new ArrayList<>();
        CompletableFuture<Void> done = new CompletableFuture<>();
        MeasuredWindow.onFx(() -> {
            new AnimationTimer() {
                private int frame = -WARM_UP;
                private long last;
                private long began;

                @Override
                public void handle(long now) {
                    long at = System.nanoTime();
                    if (frame == 0) {
                        began = at;
                        before[0] = threads.getThreadCpuTime(ids[0]);
                        before[1] = threads.getThreadCpuTime(ids[1]);
                    } else if (frame > 0) {
                        stretch.add((at - last) / 1e6);
                    }
                    last = at;
                    each.accept(Math.max(0, frame++));
                    if (frame > 1 && at - began > seconds * 1e9) {
                        stop();
                        done.complete(null);
                    }
                }
            }.start();
            return scene;
        });
        done.join();
        if (counts) {
            times.addAll(stretch);
            rates.add(1000
                    * stretch.size()
                    / stretch.stream().mapToDouble(Double::doubleValue).sum());
            fx.add((threads.getThreadCpuTime(ids[0]) - before[0]) / 1e6 / stretch.size());
            render.add((threads.getThreadCpuTime(ids[1]) - before[1]) / 1e6 / stretch.size());
        }
        Thread.sleep(300);
    }

    private static long thread(ThreadMXBean threads, String name) {
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(info -> info != null && info.getThreadName().startsWith(name))
                .findFirst()
                .orElseThrow()
                .getThreadId();
    }

    private static double share(List<Double> values, double share) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) (share * (sorted.length - 1))];
    }

    void report() {
        System.out.printf(
                Locale.ROOT,
                "%-14s %.1f a second, median %.1f ms, p99 %.1f ms; of the processor %.2f ms in the window's thread, %.2f ms rendering%n",
                name,
                share(rates, 0.5),
                share(times, 0.5),
                share(times, 0.99),
                share(fx, 0.5),
                share(render, 0.5));
    }

    /** Says it in shares of another that took turns with it: medians of the stretches that followed each other. */
    void compare(FrameTimes other) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            ratios.add(rates.get(i) / other.rates.get(i));
        }
        System.out.printf(
                Locale.ROOT,
                "%s beside %s: %.3f of its frames (%.3f to %.3f), p99 %.2f of its%n",
                name,
                other.name,
                share(ratios, 0.5),
                share(ratios, 0),
                share(ratios, 1),
                share(times, 0.99) / share(other.times, 0.99));
    }
}

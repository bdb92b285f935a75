package kakehashi.ui.map;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import kakehashi.map.scene.ArcScene;
import kakehashi.query.TieFilter;
import kakehashi.query.time.PlaybackWay;
import kakehashi.session.Playback;
import kakehashi.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * Measures by hand, with the whole program in a real window of 1,600 × 1,000 on the real data, how steady a playback of
 * ten steps a second is: the times between steps of the filter, between the pictures of the map that show them, and
 * between frames, and the work of the FX thread. An argument gives the seconds of each run.
 */
public final class PlaybackMeasurement {

    private static final int SECONDS = 20;
    private static final double NANOS = 1e9;

    private PlaybackMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : SECONDS;
        MeasuredWindow.startToolkit();
        MeasuredWindow window = MeasuredWindow.open(MeasuredWindow.store(0));
        System.out.println(window.session().answer().ties() + " ties");
        run(window, PlaybackWay.SLIDE, 5, "");
        for (PlaybackWay way : PlaybackWay.values()) {
            run(window, way, seconds, way.code());
        }
        System.exit(0);
    }

    private static void run(MeasuredWindow window, PlaybackWay way, int seconds, String name) throws Exception {
        List<Long> steps = new ArrayList<>();
        List<Long> pictures = new ArrayList<>();
        List<Long> frames = new ArrayList<>();
        CompletableFuture<Void> done = new CompletableFuture<>();
        Session session = window.session();
        Playback playback = session.timeline().playback();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long fx = MeasuredWindow.onFx(() -> Thread.currentThread().getId());
        long before = threads.getThreadCpuTime(fx);
        MeasuredWindow.onFx(() -> {
            session.narrow(TieFilter.ALL);
            playback.wayProperty().set(way);
            playback.speedProperty().set(10);
            playback.loopProperty().set(true);
            MapPicture map = window.find(MapPicture.class);
            session.askedFilterProperty().addListener(changed -> steps.add(System.nanoTime()));
            playback.play();
            new AnimationTimer() {
                private @Nullable ArcScene last;

                @Override
                public void handle(long now) {
                    frames.add(System.nanoTime());
                    MapPainting.Painted painted = map.painted();
                    if (painted != null && painted.scene() != last) {
                        last = painted.scene();
                        pictures.add(System.nanoTime());
                    }
                    if (frames.get(frames.size() - 1) - frames.get(0) > seconds * NANOS) {
                        stop();
                        playback.pause();
                        done.complete(null);
                    }
                }
            }.start();
            return playback;
        });
        done.join();
        if (!name.isEmpty()) {
            MeasuredWindow.report(name + ", steps", between(steps));
            MeasuredWindow.report(name + ", pictures", between(pictures));
            MeasuredWindow.report(name + ", frames", between(frames));
            System.out.printf(
                    Locale.ROOT,
                    "%s, FX thread: %.1f ms of processor time for a step%n",
                    name,
                    (threads.getThreadCpuTime(fx) - before) / 1e6 / steps.size());
        }
        Thread.sleep(500);
    }

    private static double[] between(List<Long> moments) {
        double[] times = new double[moments.size() - 1];
        for (int i = 0; i < times.length; i++) {
            times[i] = (moments.get(i + 1) - moments.get(i)) / 1e6;
        }
        return times;
    }
}

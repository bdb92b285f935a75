package kakehashi.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import kakehashi.map.ArcScene;
import kakehashi.model.Language;
import kakehashi.query.PlaybackWay;
import kakehashi.query.TieFilter;
import kakehashi.session.Opening;
import kakehashi.session.Playback;
import kakehashi.session.Preferences;
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
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.join();
        Path store = Files.createTempDirectory("kakehashi-playback").resolve("atlas.kakehashi");
        ExecutorService background = Executors.newFixedThreadPool(4);
        Preferences preferences = new Preferences(Map.of(), values -> {}, Language.EN);
        preferences.rememberHomeAsked();
        Opening opening = new Opening(store, preferences, Clock.systemDefaultZone(), background, Platform::runLater);
        Stage stage = onFx(() -> {
            Stage shown = new Stage();
            opening.begin();
            new AtlasApplication(opening, background, null, null).start(shown);
            shown.setWidth(1600);
            shown.setHeight(1000);
            return shown;
        });
        while (onFx(() -> picture(stage)) == null) {
            Thread.sleep(200);
        }
        Session session =
                Objects.requireNonNull(onFx(() -> opening.sessionProperty().get()));
        System.out.println(session.answer().ties() + " ties");
        run(session, stage, PlaybackWay.SLIDE, 5, "");
        for (PlaybackWay way : PlaybackWay.values()) {
            run(session, stage, way, seconds, way.code());
        }
        System.exit(0);
    }

    private static <T> T onFx(java.util.concurrent.Callable<T> work) {
        return CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return work.call();
                            } catch (Exception problem) {
                                throw new IllegalStateException(problem);
                            }
                        },
                        Platform::runLater)
                .join();
    }

    /** What the map shows; null before its first picture. */
    private static @Nullable ArcScene picture(Stage stage) {
        return stage.getScene().getRoot().lookupAll("*").stream()
                .filter(MapPicture.class::isInstance)
                .map(node -> ((MapPicture) node).painted())
                .filter(Objects::nonNull)
                .map(MapPainting.Painted::scene)
                .findFirst()
                .orElse(null);
    }

    private static void run(Session session, Stage stage, PlaybackWay way, int seconds, String name) throws Exception {
        List<Long> steps = new ArrayList<>();
        List<Long> pictures = new ArrayList<>();
        List<Long> frames = new ArrayList<>();
        CompletableFuture<Void> done = new CompletableFuture<>();
        Playback playback = session.timeline().playback();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long fx = onFx(() -> Thread.currentThread().getId());
        long before = threads.getThreadCpuTime(fx);
        onFx(() -> {
            session.narrow(TieFilter.ALL);
            playback.wayProperty().set(way);
            playback.speedProperty().set(10);
            playback.loopProperty().set(true);
            MapPicture map = stage.getScene().getRoot().lookupAll("*").stream()
                    .filter(MapPicture.class::isInstance)
                    .map(MapPicture.class::cast)
                    .findFirst()
                    .orElseThrow();
            session.filterProperty().addListener(changed -> steps.add(System.nanoTime()));
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
            report(name + ", steps", steps);
            report(name + ", pictures", pictures);
            report(name + ", frames", frames);
            System.out.printf(
                    Locale.ROOT,
                    "%s, FX thread: %.1f ms of processor time for a step%n",
                    name,
                    (threads.getThreadCpuTime(fx) - before) / 1e6 / steps.size());
        }
        Thread.sleep(500);
    }

    private static void report(String what, List<Long> moments) {
        double[] times = new double[moments.size() - 1];
        for (int i = 0; i < times.length; i++) {
            times[i] = (moments.get(i + 1) - moments.get(i)) / 1e6;
        }
        double mean = Arrays.stream(times).average().orElse(0);
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-16s median %.1f ms, p99 %.1f ms, longest %.1f ms, %.1f a second%n",
                what,
                times[times.length / 2],
                times[times.length * 99 / 100],
                times[times.length - 1],
                1000 / mean);
    }
}

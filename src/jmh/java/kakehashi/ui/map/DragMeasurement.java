package kakehashi.ui.map;

import com.gluonhq.maps.MapView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import kakehashi.map.ground.BaseMap;
import kakehashi.session.Session;
import kakehashi.store.AtlasStore;
import kakehashi.store.seeds.Seeds;
import kakehashi.store.sqlite.SqliteStores;

/**
 * Measures by hand, in a real window of 1,600 × 1,000, how even the frames are while the map is dragged and zoomed, and
 * whether memory grows. The first argument is the number of ties; without it the real data are used. An empty window with
 * one moving square is measured before and after, for what the machine itself allows at that time.
 */
public final class DragMeasurement {

    private static final int FRAMES = 600;
    private static final int MOVES = 10_000;
    private static final int PER_FRAME = 4;
    private static final int WARM_UP = 90;

    private DragMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        MeasuredWindow.startToolkit();
        ExecutorService background = Executors.newFixedThreadPool(4);
        AtlasStore store = new SqliteStores(Seeds.bundled())
                .open(MeasuredWindow.store(MeasuredWindow.ties(arguments)), step -> {});
        Session session = new Session(
                store, MeasuredWindow.preferences(), Clock.systemDefaultZone(), background, Platform::runLater);
        System.out.println(session.answer().rows().size() + " ties");

        Rectangle square = new Rectangle(40, 40);
        StackPane empty = new StackPane(square);
        MeasuredWindow.report("empty window", run(empty, FRAMES, frame -> square.setTranslateX(frame % 300)));

        MapPane pane =
                MeasuredWindow.onFx(() -> new MapPane(session, CompletableFuture.completedFuture(BaseMap.load())));
        Node map = pane.lookupAll("*").stream()
                .filter(MapView.class::isInstance)
                .findFirst()
                .orElseThrow();
        MeasuredWindow.report("drag", run(pane, FRAMES, frame -> drag(map, frame)));
        MeasuredWindow.report("drag and wheel", run(pane, FRAMES, frame -> {
            drag(map, frame);
            if (frame % 6 == 0) {
                wheel(map, frame % 120 < 60 ? VerticalDirection.UP : VerticalDirection.DOWN);
            }
        }));
        MeasuredWindow.report("empty window", run(empty, FRAMES, frame -> square.setTranslateX(frame % 300)));
        memory(pane, map);
        System.exit(0);
    }

    /** Memory after a tenth of the moves and after all of them. */
    private static void memory(MapPane pane, Node map) throws Exception {
        int[] moves = {0};
        run(pane, MOVES / PER_FRAME, frame -> {
            for (int i = 0; i < PER_FRAME; i++) {
                drag(map, moves[0]++);
            }
            wheel(map, frame % 40 < 20 ? VerticalDirection.UP : VerticalDirection.DOWN);
            if (frame == MOVES / PER_FRAME / 10) {
                memory(moves[0]);
            }
        });
        memory(moves[0]);
    }

    /** Says what lives on the heap and, where the system tells, what the whole process holds. */
    private static void memory(int moves) {
        System.gc();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                Locale.ROOT, "after %,d moves: heap %d MB, whole process %s%n", moves, heap >> 20, wholeProcess());
    }

    private static String wholeProcess() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                    .findFirst()
                    .orElse("not known");
        } catch (IOException | UncheckedIOException e) {
            return "not known";
        }
    }

    /** Shows a node and does something at every frame; the times between frames in milliseconds. */
    private static double[] run(Parent shown, int frames, IntConsumer each) throws Exception {
        double[] times = new double[frames];
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            if (shown.getScene() == null) {
                Stage stage = new Stage();
                stage.setScene(new Scene(shown, MeasuredWindow.WIDTH, MeasuredWindow.HEIGHT));
                stage.show();
            }
            new AnimationTimer() {
                private int frame = -WARM_UP;
                private long last;

                @Override
                public void handle(long now) {
                    if (frame >= 0) {
                        times[frame] = (now - last) / 1e6;
                    }
                    last = now;
                    each.accept(Math.max(0, frame));
                    if (++frame == frames) {
                        stop();
                        done.complete(null);
                    }
                }
            }.start();
        });
        done.join();
        Thread.sleep(500);
        return times;
    }

    private static void drag(Node map, int frame) {
        double x = 800 + 250 * Math.cos(frame / 25.0);
        double y = 500 + 150 * Math.sin(frame / 25.0);
        if (frame == 0) {
            Event.fireEvent(map, mouse(map, MouseEvent.MOUSE_PRESSED, x, y));
        }
        Event.fireEvent(map, mouse(map, MouseEvent.MOUSE_DRAGGED, x, y));
    }

    private static MouseEvent mouse(Node on, EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(
                on,
                on,
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                new PickResult(on, x, y));
    }

    private static void wheel(Node map, VerticalDirection direction) {
        double delta = direction == VerticalDirection.UP ? 20 : -20;
        Event.fireEvent(
                map,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        800,
                        500,
                        800,
                        500,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        0,
                        delta,
                        0,
                        delta,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(map, 800, 500)));
    }
}

package kakehashi.ui.map;

import com.gluonhq.maps.MapView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import kakehashi.map.ground.BaseMap;
import kakehashi.session.Session;
import kakehashi.store.AtlasStore;
import kakehashi.store.seeds.Seeds;
import kakehashi.store.sqlite.SqliteStores;

/**
 * Measures by hand, in a real window of 1,600 × 1,000, how even the frames are while the map is dragged and zoomed, and
 * whether memory grows. Stretches of a few seconds take turns with those of an empty window with a Gluon map and one moving
 * square, and of one picture alone that is scaled, for what the machine itself allows at that time. Arguments: the number of
 * ties, zero for the real data; how often the stretches are repeated, not at all for memory alone; their seconds.
 */
public final class DragMeasurement {

    private static final int ROUNDS = 7;
    private static final int SECONDS = 4;
    private static final int MOVES = 10_000;
    private static final int PER_FRAME = 4;

    private final Stage stage = new Stage();
    private final Scene empty;
    private final Scene alone;
    private final Scene atlas;
    private final Rectangle square = new Rectangle(40, 40);
    private final Scale scale = new Scale(1, 1, MeasuredWindow.WIDTH / 2, MeasuredWindow.HEIGHT / 2);
    private final Node map;

    private DragMeasurement(MapPane pane) {
        atlas = scene(pane);
        map = pane.lookupAll("*").stream()
                .filter(MapView.class::isInstance)
                .findFirst()
                .orElseThrow();
        square.setManaged(false);
        empty = scene(new StackPane(new MapView(), square));
        ImageView picture = new ImageView(noise());
        picture.getTransforms().add(scale);
        picture.setManaged(false);
        alone = scene(new StackPane(picture));
        stage.setScene(atlas);
        stage.show();
    }

    private static Scene scene(Parent shown) {
        return new Scene(shown, MeasuredWindow.WIDTH, MeasuredWindow.HEIGHT);
    }

    private static WritableImage noise() {
        WritableImage image = new WritableImage((int) MeasuredWindow.WIDTH, (int) MeasuredWindow.HEIGHT);
        Random random = new Random(1);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.getPixelWriter().setArgb(x, y, 0xFF000000 | random.nextInt());
            }
        }
        return image;
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : SECONDS;
        MeasuredWindow.startToolkit();
        ExecutorService background = Executors.newFixedThreadPool(4);
        AtlasStore store = new SqliteStores(Seeds.bundled())
                .open(MeasuredWindow.store(MeasuredWindow.ties(arguments)), step -> {});
        Session session = new Session(
                store, MeasuredWindow.preferences(), Clock.systemDefaultZone(), background, Platform::runLater);
        System.out.println(session.answer().rows().size() + " ties");
        DragMeasurement measured = MeasuredWindow.onFx(
                () -> new DragMeasurement(new MapPane(session, CompletableFuture.completedFuture(BaseMap.load()))));
        if (rounds > 0) {
            measured.rates(rounds, seconds);
        }
        measured.memory();
        System.exit(0);
    }

    private void rates(int rounds, int seconds) throws Exception {
        FrameTimes nothing = new FrameTimes("empty window");
        FrameTimes dragging = new FrameTimes("drag");
        FrameTimes scaling = new FrameTimes("picture alone");
        FrameTimes zooming = new FrameTimes("zoom");
        for (int round = -1; round < rounds; round++) {
            boolean counts = round >= 0;
            nothing.run(stage, empty, counts, seconds, frame -> square.setTranslateX(frame % 300));
            dragging.run(stage, atlas, counts, seconds, frame -> drag(map, frame));
            scaling.run(stage, alone, counts, seconds, frame -> {
                scale.setX(1 + 0.5 * Math.sin(frame / 60.0));
                scale.setY(scale.getX());
            });
            zooming.run(stage, atlas, counts, seconds, frame -> wheel(map, frame % 120 < 60 ? 4 : -4));
        }
        for (FrameTimes each : List.of(nothing, dragging, scaling, zooming)) {
            each.report();
        }
        dragging.compare(nothing);
        zooming.compare(scaling);
        System.out.printf(
                Locale.ROOT,
                "load %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** Memory after a tenth of the moves and after all of them. */
    private void memory() throws Exception {
        memory(MOVES / 10);
        memory(MOVES - MOVES / 10);
        System.gc();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(Locale.ROOT, "on the heap lives %d MB%n", heap >> 20);
    }

    /** Says what the whole process holds, where the system tells. */
    private void memory(int moves) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        MeasuredWindow.onFx(() -> {
            stage.setScene(atlas);
            new AnimationTimer() {
                private int moved;

                @Override
                public void handle(long now) {
                    for (int i = 0; i < PER_FRAME; i++) {
                        drag(map, moved++);
                    }
                    wheel(map, moved % 160 < 80 ? 20 : -20);
                    if (moved >= moves) {
                        stop();
                        done.complete(null);
                    }
                }
            }.start();
            return stage;
        });
        done.join();
        System.out.printf(Locale.ROOT, "after %,d moves more: whole process %s%n", moves, wholeProcess());
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

    private static void wheel(Node map, double delta) {
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

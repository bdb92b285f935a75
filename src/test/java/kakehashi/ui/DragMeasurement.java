package kakehashi.ui;

import com.gluonhq.maps.MapView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import kakehashi.map.BaseMap;
import kakehashi.model.Atlas;
import kakehashi.model.Country;
import kakehashi.model.EventKind;
import kakehashi.model.Field;
import kakehashi.model.Language;
import kakehashi.model.Locality;
import kakehashi.model.PartialDate;
import kakehashi.model.Scheme;
import kakehashi.model.Status;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.TieType;
import kakehashi.model.Trilingual;
import kakehashi.session.Preferences;
import kakehashi.session.Session;
import kakehashi.store.AtlasStore;
import kakehashi.store.Seeds;

/**
 * Measures by hand, in a real window of 1,600 × 1,000, how even the frames are while the map is dragged and zoomed, and
 * whether memory grows. The first argument is the number of ties; without it the real data are used. An empty window with
 * one moving square is measured before, for what the machine itself allows.
 */
public final class DragMeasurement {

    private static final int FRAMES = 600;
    private static final int MOVES = 10_000;
    private static final int PER_FRAME = 4;
    private static final int WARM_UP = 90;

    private DragMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.join();
        Path folder = Files.createTempDirectory("kakehashi-drag");
        ExecutorService background = Executors.newFixedThreadPool(4);
        AtlasStore store = AtlasStore.open(folder.resolve("atlas.kakehashi"), Seeds.bundled(), step -> {});
        if (arguments.length > 0) {
            store.save(synthetic(store.load(), Integer.parseInt(arguments[0])));
        }
        Session session = new Session(
                store,
                new Preferences(Map.of(), values -> {}, Language.EN),
                Clock.systemDefaultZone(),
                background,
                Platform::runLater);
        System.out.println(session.answer().rows().size() + " ties");

        Rectangle square = new Rectangle(40, 40);
        StackPane empty = new StackPane(square);
        report("empty window", run(empty, FRAMES, frame -> square.setTranslateX(frame % 300)));

        MapPane pane = onFx(() -> new MapPane(session, CompletableFuture.completedFuture(BaseMap.load())));
        Node map = pane.lookupAll("*").stream()
                .filter(MapView.class::isInstance)
                .findFirst()
                .orElseThrow();
        report("drag", run(pane, FRAMES, frame -> drag(map, frame)));
        report("drag and wheel", run(pane, FRAMES, frame -> {
            drag(map, frame);
            if (frame % 6 == 0) {
                wheel(map, frame % 120 < 60 ? VerticalDirection.UP : VerticalDirection.DOWN);
            }
        }));
        int[] moves = {0};
        long[] memory = new long[2];
        run(pane, MOVES / PER_FRAME, frame -> {
            for (int i = 0; i < PER_FRAME; i++) {
                drag(map, moves[0]++);
            }
            wheel(map, frame % 40 < 20 ? VerticalDirection.UP : VerticalDirection.DOWN);
            if (frame == MOVES / PER_FRAME / 10) {
                memory[0] = used();
            }
        });
        memory[1] = used();
        System.out.printf(
                Locale.ROOT,
                "heap after %d moves %d MB, after %d moves %d MB%n",
                MOVES / 10,
                memory[0] >> 20,
                MOVES,
                memory[1] >> 20);
        System.exit(0);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static <T> T onFx(java.util.function.Supplier<T> make) {
        return CompletableFuture.supplyAsync(make, Platform::runLater).join();
    }

    /** Shows a node and does something at every frame; the times between frames in milliseconds. */
    private static double[] run(javafx.scene.Parent shown, int frames, IntConsumer each) throws Exception {
        double[] times = new double[frames];
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            if (shown.getScene() == null) {
                Stage stage = new Stage();
                stage.setScene(new Scene(shown, 1600, 1000));
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

    private static void report(String what, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        double mean = Arrays.stream(times).average().orElse(0);
        System.out.printf(
                Locale.ROOT,
                "%-16s median %.1f ms, p99 %.1f ms, longest %.1f ms, %.1f frames a second%n",
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length * 99 / 100],
                sorted[sorted.length - 1],
                1000 / mean);
    }

    private static void drag(Node map, int frame) {
        double x = 800 + 250 * Math.cos(frame / 25.0);
        double y = 500 + 150 * Math.sin(frame / 25.0);
        if (frame == 0) {
            Event.fireEvent(map, mouse(map, MouseEvent.MOUSE_PRESSED, x, y));
        }
        Event.fireEvent(map, mouse(map, MouseEvent.MOUSE_DRAGGED, x, y));
    }

    private static MouseEvent mouse(Node on, javafx.event.EventType<MouseEvent> type, double x, double y) {
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

    /** As many ties in all as wanted, between localities drawn by lot; always the same ones. */
    private static Atlas synthetic(Atlas real, int wanted) {
        List<Locality> localities = real.records().localities();
        List<String> vietnam = ids(localities, Country.VN);
        List<String> japan = ids(localities, Country.JP);
        String source = real.records().sources().get(0).id();
        Random lot = new Random(20_573);
        List<Tie> ties = new ArrayList<>(real.ties());
        while (ties.size() < wanted) {
            String vn = vietnam.get(lot.nextInt(vietnam.size()));
            String jp = japan.get(lot.nextInt(japan.size()));
            TieEvent signed = new TieEvent(
                    "e1",
                    PartialDate.parse(Integer.toString(1990 + lot.nextInt(36))),
                    EventKind.SIGNED,
                    new Trilingual("Signed.", "Ký.", "締結。"),
                    List.of(source),
                    List.of());
            ties.add(new Tie(
                    vn + "--" + jp + "--" + (1000 + ties.size()),
                    vn,
                    jp,
                    lot.nextInt(4) == 0 ? Scheme.THIRD_PARTY : Scheme.OFFICIAL,
                    TieType.MOU,
                    "MoU",
                    null,
                    EnumSet.of(Field.CULTURE),
                    Status.ACTIVE,
                    List.of(),
                    List.of(signed),
                    null));
        }
        Atlas.Records records = real.records();
        return new Atlas(
                real.revision() + 1,
                real.edition(),
                new Atlas.Records(
                        records.localities(),
                        records.regions(),
                        records.successions(),
                        records.networks(),
                        records.parties(),
                        records.sources(),
                        ties));
    }

    private static List<String> ids(List<Locality> localities, Country country) {
        return localities.stream()
                .filter(locality -> locality.country() == country)
                .map(Locality::id)
                .toList();
    }
}

package kakehashi.ui.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Stage;
import kakehashi.bench.SyntheticAtlas;
import kakehashi.model.value.Language;
import kakehashi.session.Opening;
import kakehashi.session.Preferences;
import kakehashi.session.Session;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.store.seeds.Seeds;
import kakehashi.store.sqlite.SqliteStores;
import kakehashi.ui.AtlasApplication;
import kakehashi.ui.page.DetailPanel;

/** The whole program in a real window of 1,600 × 1,000 on a store of its own, for measurements by hand. Needs a display. */
record MeasuredWindow(Session session, Node root) {

    static final double WIDTH = 1600;
    static final double HEIGHT = 1000;

    /** A new store: the real data for zero ties, else so many invented ones. */
    static Path store(int ties) throws IOException, StoreException {
        Path file = Files.createTempDirectory("kakehashi-measured").resolve("atlas.kakehashi");
        try (AtlasStore store = new SqliteStores(Seeds.bundled()).open(file, step -> {})) {
            if (ties > 0) {
                SyntheticAtlas.fill(store, ties);
            }
        }
        return file;
    }

    /** The number of ties that the first argument asks for; zero without one. */
    static int ties(String[] arguments) {
        return arguments.length > 0 ? Integer.parseInt(arguments[0]) : 0;
    }

    /** Starts the toolkit. Call it once, before anything else of it. */
    static void startToolkit() {
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.join();
    }

    static Preferences preferences() {
        Preferences preferences = new Preferences(Map.of(), values -> {}, Language.EN);
        preferences.rememberHomeAsked();
        return preferences;
    }

    /** Opens the program on a store and waits until its map and its panels are there. */
    static MeasuredWindow open(Path store) throws InterruptedException {
        ExecutorService background = Executors.newFixedThreadPool(4);
        Opening opening = new Opening(
                told -> new SqliteStores(Seeds.bundled()).open(store, told),
                preferences(),
                Clock.systemDefaultZone(),
                background,
                Platform::runLater);
        Stage stage = onFx(() -> {
            Stage shown = new Stage();
            opening.begin();
            new AtlasApplication(opening, background, null, null).start(shown);
            shown.setWidth(WIDTH);
            shown.setHeight(HEIGHT);
            return shown;
        });
        while (!onFx(() -> isReady(stage.getScene().getRoot()))) {
            Thread.sleep(200);
        }
        return onFx(() -> new MeasuredWindow(
                Objects.requireNonNull(opening.sessionProperty().get()),
                stage.getScene().getRoot()));
    }

    private static boolean isReady(Node root) {
        return root.lookupAll("*").stream().anyMatch(node -> node instanceof MapPicture map && map.painted() != null)
                && root.lookupAll("*").stream().anyMatch(DetailPanel.class::isInstance);
    }

    /** The first node of a kind. JavaFX thread. */
    <T extends Node> T find(Class<T> type) {
        return root.lookupAll("*").stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    static <T> T onFx(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }

    /** Prints median, percentiles and mean rate of times in milliseconds. */
    static void report(String what, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-16s median %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms, %.1f a second%n",
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length * 99 / 100],
                sorted[sorted.length - 1],
                1000 / Arrays.stream(times).average().orElse(0));
    }
}

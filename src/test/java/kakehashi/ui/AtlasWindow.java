package kakehashi.ui;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import kakehashi.Frozen;
import kakehashi.model.value.Language;
import kakehashi.query.TieFilter;
import kakehashi.session.Asked;
import kakehashi.session.Opening;
import kakehashi.session.Preferences;
import kakehashi.session.Session;
import kakehashi.session.Theme;
import kakehashi.session.keep.Keeper;
import kakehashi.ui.map.MapPane;
import kakehashi.ui.result.ChartsPane;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program in a window without a screen, on a store of its own filled from the frozen edition. */
public final class AtlasWindow implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;
    private static final int PATIENCE = 120;
    private static final int TURNS = 4;

    private final Underway underway = new Underway();
    private final Hands hands = new Hands(this::settle);
    private final Stage stage;
    private final Opening opening;

    private AtlasWindow(Path store, Map<String, String> remembered) throws TimeoutException {
        if (!Files.exists(store)) {
            Frozen.store(store);
        }
        FxToolkit.registerPrimaryStage();
        // One of its own: what listens to the first stage would hold every window there ever was.
        stage = FxToolkit.registerStage(Stage::new);
        run(() -> {
            // A window that another test left open would keep the keys.
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
        });
        Clock clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Preferences preferences = new Preferences(remembered, values -> {}, Language.EN);
        preferences.rememberHomeAsked();
        Keeper keeper = new Keeper(store, Frozen.stores(), clock);
        opening = new Opening(keeper, preferences, clock, underway, underway::onFx);
        opening.begin();
        run(() -> new AtlasApplication(opening, underway, null, null).start(stage));
        run(() -> {
            stage.toFront();
            stage.requestFocus();
        });
        await(() -> opening.sessionProperty().get() != null);
        // What comes last of all that is put in its place frame by frame.
        until(() -> isThere(ChartsPane.class)
                && !hands.lookup("#map-coordinates").queryAll().isEmpty());
    }

    /** @param remembered what an earlier window left in the settings */
    public static AtlasWindow open(Path store, Map<String, String> remembered) throws TimeoutException {
        return new AtlasWindow(store, remembered);
    }

    public Session session() {
        return requireNonNull(opening.sessionProperty().get());
    }

    /** How many ties there are, whatever the filter. */
    public int ties() {
        return session().atlas().ties().size();
    }

    public Opening opening() {
        return opening;
    }

    public Stage stage() {
        return stage;
    }

    public Hands robot() {
        return hands;
    }

    /** The one node of a type. */
    public <T extends Node> T the(Class<T> type) {
        return type.cast(hands.lookup(type::isInstance).query());
    }

    private boolean isThere(Class<? extends Node> type) {
        return !hands.lookup(type::isInstance).queryAll().isEmpty();
    }

    /** Waits for a condition, and until the window has settled after it. */
    public void until(Callable<Boolean> condition) throws TimeoutException {
        await(condition);
        settle();
    }

    /** Waits for a condition alone. It may take long: where it comes, patience costs nothing. */
    public void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> onFx(condition));
    }

    private static <T> T onFx(Callable<T> task) throws Exception {
        return WaitForAsyncUtils.asyncFx(task).get(PATIENCE, TimeUnit.SECONDS);
    }

    /** From now on nothing is done in the background, until it is {@link #release}d; meanwhile nothing settles. */
    public void hold() {
        underway.hold();
    }

    /** Lets the background go on. */
    public void release() {
        underway.release();
    }

    /** Does something on the FX thread and waits until the window has settled. */
    public void act(Runnable action) {
        run(action);
        settle();
    }

    /** Does something on the FX thread, without waiting for what follows from it: for tests that await just that. */
    public void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE), action);
    }

    /**
     * Waits until nothing more follows from what was done: all events are handled, all work is done and shown, every node
     * has its place, and the map is painted. While a playback runs nothing settles, and only events are waited for.
     */
    void settle() {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> {
                CompletableFuture<Boolean> settled = new CompletableFuture<>();
                Platform.runLater(() -> turn(1, settled));
                return settled.get(PATIENCE, TimeUnit.SECONDS);
            });
        } catch (TimeoutException e) {
            throw new AssertionError("The window does not settle", e);
        }
    }

    /** An event may be passed on some times before it is handled, and a frame may ask for more; each stands in the line. */
    private void turn(int number, CompletableFuture<Boolean> settled) {
        if (number == TURNS) {
            nextFrame(() -> turn(number + 1, settled));
        } else if (number < 2 * TURNS) {
            Platform.runLater(() -> turn(number + 1, settled));
        } else {
            settled.complete(isSettled());
        }
    }

    /** Does something once every node has its style and its place. */
    private void nextFrame(Runnable then) {
        Scene scene = stage.getScene();
        if (!stage.isShowing() || scene == null) {
            then.run();
            return;
        }
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(then);
            }
        });
        Platform.requestNextPulse();
    }

    private boolean isSettled() {
        Session session = opening.sessionProperty().get();
        return session == null
                || session.timeline().playback().isPlaying()
                || underway.isNone()
                        && hands.lookup(MapPane.class::isInstance).<MapPane>queryAll().stream()
                                .allMatch(MapPane::isPainted);
    }

    /** Types a line into the search box and takes what is offered first. */
    public void search(String line) throws TimeoutException {
        hands.push(KeyCode.CONTROL, KeyCode.K);
        hands.write(line);
        until(() -> hands.lookup("#suggestions").tryQuery().isPresent()
                && !hands.lookup("#suggestions").queryListView().getItems().isEmpty());
        hands.type(KeyCode.ENTER);
    }

    /** Back to how the window opened. */
    public void reset() {
        act(() -> {
            Session session = session();
            session.select(null);
            session.ask(new Asked(TieFilter.ALL, TODAY, Language.EN));
            session.themeProperty().set(Theme.LIGHT);
        });
    }

    @Override
    public void close() {
        act(() -> {
            stage.setOnHidden(event -> {});
            stage.titleProperty().unbind();
            stage.hide();
            // Fields take what was typed as they lose the focus; that must happen while the session still works.
            stage.setScene(new Scene(new Pane()));
        });
        session().close();
        underway.shutdown();
    }
}

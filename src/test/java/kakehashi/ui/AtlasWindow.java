package kakehashi.ui;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import kakehashi.model.Language;
import kakehashi.query.TieFilter;
import kakehashi.session.Opening;
import kakehashi.session.Preferences;
import kakehashi.session.Session;
import kakehashi.session.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program in a window without a screen, on a store of its own filled from the real seeds. */
final class AtlasWindow implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int PATIENCE = 30;

    private final ExecutorService background = Executors.newFixedThreadPool(4);
    private final FxRobot robot = new FxRobot();
    private final Stage stage;
    private final Opening opening;
    private final Session session;

    private AtlasWindow(Path store, Map<String, String> remembered) throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        Clock clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Preferences preferences = new Preferences(remembered, values -> {}, Language.EN);
        preferences.rememberHomeAsked();
        opening = new Opening(store, preferences, clock, background, Platform::runLater);
        opening.begin();
        FxToolkit.setupApplication(() -> new AtlasApplication(opening, background, null, null));
        until(() -> opening.sessionProperty().get() != null);
        session = requireNonNull(opening.sessionProperty().get());
        until(() -> !robot.lookup(node -> node instanceof ChartsPane).queryAll().isEmpty());
    }

    /** @param remembered what an earlier window left in the settings */
    static AtlasWindow open(Path store, Map<String, String> remembered) throws TimeoutException {
        return new AtlasWindow(store, remembered);
    }

    Session session() {
        return session;
    }

    Opening opening() {
        return opening;
    }

    Stage stage() {
        return stage;
    }

    FxRobot robot() {
        return robot;
    }

    /** The one node of a type. */
    <T extends Node> T the(Class<T> type) {
        return type.cast(robot.lookup(type::isInstance).query());
    }

    /** Waits for a condition, and for what the FX thread has been given to do by then. */
    void until(Callable<Boolean> condition) throws TimeoutException {
        await(condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits for a condition alone. */
    void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition)
                .get());
    }

    /** Does something on the FX thread and waits for it. */
    void act(Runnable action) {
        robot.interact(action);
    }

    /** Does something on the FX thread, without waiting for what follows from it: for tests that await just that. */
    void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE), action);
    }

    /** Back to how the window opened. */
    void reset() {
        act(() -> {
            session.select(null);
            session.narrow(TieFilter.ALL);
            session.languageProperty().set(Language.EN);
            session.themeProperty().set(Theme.LIGHT);
            session.asOfProperty().set(TODAY);
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
        session.close();
        background.shutdown();
    }
}

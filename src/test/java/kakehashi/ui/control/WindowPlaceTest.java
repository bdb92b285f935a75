package kakehashi.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import kakehashi.model.value.Language;
import kakehashi.session.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window stands where it was left, and never beyond the screen. */
class WindowPlaceTest {

    @TempDir
    Path folder;

    private Stage stage;
    private Preferences kept;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void hide() {
        WaitForAsyncUtils.waitForAsyncFx(
                30_000, () -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @ParameterizedTest
    @CsvSource({
        // as it stands, above and left of the screen, below and right of it, larger than it
        "100, 80, 800, 500, 100, 80, 800, 500",
        "-1, -27, 858, 455, 0, 20, 858, 455",
        "900, 700, 800, 500, 480, 220, 800, 500",
        "-50, 10, 1920, 1080, 0, 20, 1280, 700",
    })
    void a_window_is_moved_into_the_screen_and_made_smaller_only_where_it_is_larger(
            double x, double y, double width, double height, double toX, double toY, double toWidth, double toHeight) {
        assertThat(WindowPlace.within(
                        new Rectangle2D(x, y, width, height),
                        // below a panel of the desktop
                        new Rectangle2D(0, 20, 1280, 700)))
                .isEqualTo(new Rectangle2D(toX, toY, toWidth, toHeight));
    }

    @Test
    void a_window_opens_where_and_as_large_as_it_was_left() throws Exception {
        open(120, 60, 700, 400);
        assertThat(bounds()).isEqualTo(new Rectangle2D(120, 60, 700, 400));

        // It is held until the window manager has taken it over, and remembered from then on.
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
            WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
                stage.setX(stage.getX() + 1);
                stage.setWidth(stage.getWidth() + 1);
            });
            return kept.length("window.x").getAsDouble() > 120
                    && kept.length("window.width").getAsDouble() > 700;
        });
    }

    @Test
    void a_window_that_lets_go_of_being_maximised_beneath_a_dialog_is_maximised_again() {
        open(120, 60, 700, 400);
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> stage.setMaximized(true));

        String answer = WaitForAsyncUtils.waitForAsyncFx(
                30_000,
                () -> WindowPlace.beneath(stage, () -> {
                    stage.setMaximized(false);
                    return "a file";
                }));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(answer).isEqualTo("a file");
        assertThat(stage.isMaximized()).isTrue();
    }

    @Test
    void what_was_left_beyond_the_screen_comes_back_into_it() {
        open(-40, -30, 5000, 4000);

        Rectangle2D screen = WaitForAsyncUtils.waitForAsyncFx(
                30_000, () -> Screen.getPrimary().getVisualBounds());
        assertThat(screen.contains(bounds())).isTrue();
    }

    private void open(double x, double y, double width, double height) {
        open(x, y, width, height, Duration.millis(1));
    }

    private void open(double x, double y, double width, double height, Duration takingOver) {
        kept = Preferences.beside(folder.resolve("a.kakehashi"), Language.EN, null, Runnable::run);
        kept.rememberLength("window.x", x);
        kept.rememberLength("window.y", y);
        kept.rememberLength("window.width", width);
        kept.rememberLength("window.height", height);
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            stage = new Stage();
            WindowPlace place = new WindowPlace(kept, "window.", 600, 300);
            stage.setScene(place.scene(new StackPane()));
            place.restore(stage);
            stage.show();
            place.keep(stage, takingOver);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Rectangle2D bounds() {
        return WaitForAsyncUtils.waitForAsyncFx(
                30_000, () -> new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }

    @Test
    void a_window_that_is_shrunk_and_put_into_the_corner_as_it_is_taken_over_comes_back() {
        open(120, 60, 700, 400, Duration.INDEFINITE);

        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            stage.setX(-1);
            stage.setY(-8);
            stage.setWidth(202);
            stage.setHeight(225);
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(bounds()).isEqualTo(new Rectangle2D(120, 60, 700, 400));
        assertThat(kept.length("window.x")).hasValue(120);
    }
}

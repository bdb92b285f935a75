package kakehashi.ui.control;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import kakehashi.session.Preferences;
import org.jspecify.annotations.Nullable;

/**
 * Where a window stands and how large it is: as it was left last, and within one screen whatever was remembered, so that its bar
 * can always be taken hold of. Lengths are logical pixels.
 */
public final class WindowPlace {

    private static final Duration TAKING_OVER = Duration.seconds(1);

    private final Preferences preferences;
    private final String name;
    private final Rectangle2D usual;
    private boolean brought;

    /**
     * @param name what the remembered lengths are called by, such as {@code window.}
     * @param width of its content, where none is remembered
     * @param height of its content, where none is remembered
     */
    public WindowPlace(Preferences preferences, String name, double width, double height) {
        this.preferences = preferences;
        this.name = name;
        usual = new Rectangle2D(0, 0, width, height);
    }

    /** A scene as large as it was left. */
    public Scene scene(Parent content) {
        return new Scene(
                content,
                preferences.length(name + "width").orElse(usual.getWidth()),
                preferences.length(name + "height").orElse(usual.getHeight()));
    }

    /** Before the window is shown: puts it where it stood, unless no screen is there any more. */
    public void restore(Stage stage) {
        OptionalDouble x = preferences.length(name + "x");
        OptionalDouble y = preferences.length(name + "y");
        if (x.isPresent()
                && y.isPresent()
                && !Screen.getScreensForRectangle(x.getAsDouble(), y.getAsDouble(), usual.getWidth(), usual.getHeight())
                        .isEmpty()) {
            stage.setX(x.getAsDouble());
            stage.setY(y.getAsDouble());
        }
    }

    /** Shows the one window of this place in front of all others; where it was left, when it is shown first. */
    public void bring(Stage stage) {
        stage.show();
        if (!brought) {
            brought = true;
            keep(stage);
        }
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /**
     * To be called as soon as the window is shown: moves it into the screen, holds it there until the window manager has taken it
     * over, and from then on remembers it while it is not maximised. Some window managers of X11 shrink a window to its smallest
     * size and put it into the corner of the screen as they take it over.
     */
    public void keep(Stage stage) {
        keep(stage, TAKING_OVER);
    }

    void keep(Stage stage, Duration takingOver) {
        Rectangle2D shown = bounds(stage);
        Rectangle2D wanted = within(shown, screen(stage).getVisualBounds());
        if (wanted.getWidth() < shown.getWidth() && !stage.isMaximized()) {
            stage.setWidth(wanted.getWidth());
        }
        if (wanted.getHeight() < shown.getHeight() && !stage.isMaximized()) {
            stage.setHeight(wanted.getHeight());
        }
        InvalidationListener hold = moved -> Platform.runLater(() -> hold(stage, wanted));
        List<ReadOnlyDoubleProperty> lengths =
                List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty());
        lengths.forEach(length -> length.addListener(hold));
        hold(stage, wanted);
        PauseTransition over = new PauseTransition(takingOver);
        over.setOnFinished(event -> {
            lengths.forEach(length -> length.removeListener(hold));
            Scene scene = stage.getScene();
            remember(stage, scene.widthProperty(), "width");
            remember(stage, scene.heightProperty(), "height");
            remember(stage, stage.xProperty(), "x");
            remember(stage, stage.yProperty(), "y");
        });
        over.play();
    }

    /**
     * Shows a dialog of the platform over a window that stays maximised where it was: some window managers of X11 let go of that
     * while a dialog holds the window beneath it.
     */
    public static <T extends @Nullable Object> T beneath(Window window, Supplier<T> dialog) {
        Stage maximised = window instanceof Stage stage && stage.isMaximized() ? stage : null;
        T answer = dialog.get();
        if (maximised != null) {
            Platform.runLater(() -> maximised.setMaximized(true));
        }
        return answer;
    }

    private static Rectangle2D bounds(Stage stage) {
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    private static Screen screen(Stage stage) {
        List<Screen> screens =
                Screen.getScreensForRectangle(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        return screens.isEmpty() ? Screen.getPrimary() : screens.get(0);
    }

    /** A frame that the window manager has added makes the window larger than was wanted, and stays. */
    private static void hold(Stage stage, Rectangle2D wanted) {
        if (stage.isMaximized() || stage.isIconified()) {
            return;
        }
        if (stage.getX() != wanted.getMinX()) {
            stage.setX(wanted.getMinX());
        }
        if (stage.getY() != wanted.getMinY()) {
            stage.setY(wanted.getMinY());
        }
        if (stage.getWidth() < wanted.getWidth()) {
            stage.setWidth(wanted.getWidth());
        }
        if (stage.getHeight() < wanted.getHeight()) {
            stage.setHeight(wanted.getHeight());
        }
    }

    /** The window moved as little as it takes to lie in the screen, and made smaller where it is larger than that. */
    static Rectangle2D within(Rectangle2D window, Rectangle2D screen) {
        double width = Math.min(window.getWidth(), screen.getWidth());
        double height = Math.min(window.getHeight(), screen.getHeight());
        return new Rectangle2D(
                Math.max(screen.getMinX(), Math.min(window.getMinX(), screen.getMaxX() - width)),
                Math.max(screen.getMinY(), Math.min(window.getMinY(), screen.getMaxY() - height)),
                width,
                height);
    }

    private void remember(Stage stage, ReadOnlyDoubleProperty length, String which) {
        length.addListener((observed, before, after) -> {
            if (!stage.isMaximized() && !stage.isIconified() && !Double.isNaN(after.doubleValue())) {
                preferences.rememberLength(name + which, after.doubleValue());
            }
        });
    }
}

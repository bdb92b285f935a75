package kakehashi.ui.control;

import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import kakehashi.session.Preferences;

/**
 * Where a window stands and how large it is: as it was left last, and within one screen whatever was remembered, so that its bar
 * can always be taken hold of. Lengths are logical pixels.
 */
public final class WindowPlace {

    private final Preferences preferences;
    private final String name;
    private final Rectangle2D usual;

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

    /** Once the window is shown: moves it into the screen, and from then on remembers it while it is not maximised. */
    public void keep(Stage stage) {
        if (!stage.isMaximized()) {
            moveIn(stage);
        }
        Scene scene = stage.getScene();
        remember(stage, scene.widthProperty(), "width");
        remember(stage, scene.heightProperty(), "height");
        remember(stage, stage.xProperty(), "x");
        remember(stage, stage.yProperty(), "y");
    }

    private static void moveIn(Stage stage) {
        List<Screen> screens =
                Screen.getScreensForRectangle(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        Screen screen = screens.isEmpty() ? Screen.getPrimary() : screens.get(0);
        Rectangle2D now = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        Rectangle2D in = within(now, screen.getVisualBounds());
        if (!in.equals(now)) {
            stage.setWidth(in.getWidth());
            stage.setHeight(in.getHeight());
            stage.setX(in.getMinX());
            stage.setY(in.getMinY());
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

package kakehashi.ui.preview;

import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import kakehashi.session.Preferences;
import kakehashi.session.Session;
import kakehashi.ui.control.Dress;
import kakehashi.ui.control.Outside;
import org.jspecify.annotations.Nullable;

/**
 * The window of the preview beside the main one: opened when first asked for, at the place and in the size that it last
 * had, and shown again with another sheet after that.
 */
public final class PreviewDesk {

    private static final double WIDTH = 1180;
    private static final double HEIGHT = 680;
    private static final double SMALLEST_WIDTH = 860;
    private static final double SMALLEST_HEIGHT = 480;

    private final Session session;
    private final Outside outside;
    private final SheetDialogs dialogs;
    private final Stage atlas;
    private @Nullable Stage stage;
    private @Nullable PreviewWindow window;

    /** @param atlas the main window */
    public PreviewDesk(Session session, Outside outside, SheetDialogs dialogs, Stage atlas) {
        this.session = session;
        this.outside = outside;
        this.dialogs = dialogs;
        this.atlas = atlas;
    }

    /** Shows the sheet of what is selected, or of the result. */
    void open() {
        session.notebook().refresh();
        Stage frame = stage == null ? make() : stage;
        stage = frame;
        if (window != null) {
            window.about(session.selection().orElse(null));
        }
        frame.show();
        frame.setIconified(false);
        frame.toFront();
        frame.requestFocus();
    }

    private Stage make() {
        Stage made = new Stage();
        PreviewWindow content = new PreviewWindow(session, outside, dialogs, new PreviewWindow.Windows() {
            @Override
            public void toAtlas() {
                atlas.setIconified(false);
                atlas.toFront();
                atlas.requestFocus();
            }

            @Override
            public void close() {
                made.hide();
            }
        });
        window = content;
        Preferences preferences = session.preferences();
        Scene scene = new Scene(
                content,
                preferences.length("window.preview-width").orElse(WIDTH),
                preferences.length("window.preview-height").orElse(HEIGHT));
        Dress.follow(scene, content, preferences, "preview.css");
        made.setScene(scene);
        made.titleProperty().bind(session.wordsProperty().map(words -> words.say("preview.window-title")));
        made.setMinWidth(SMALLEST_WIDTH);
        made.setMinHeight(SMALLEST_HEIGHT);
        place(made, preferences);
        remember(made, scene, preferences);
        return made;
    }

    /** Where it last was, unless no screen is there any more. */
    private static void place(Stage made, Preferences preferences) {
        OptionalDouble x = preferences.length("window.preview-x");
        OptionalDouble y = preferences.length("window.preview-y");
        if (x.isPresent() && y.isPresent()) {
            List<Screen> there = Screen.getScreensForRectangle(x.getAsDouble(), y.getAsDouble(), SMALLEST_WIDTH, 40);
            if (!there.isEmpty()) {
                made.setX(x.getAsDouble());
                made.setY(y.getAsDouble());
            }
        }
    }

    private static void remember(Stage made, Scene scene, Preferences preferences) {
        remember(scene.widthProperty(), "window.preview-width", preferences);
        remember(scene.heightProperty(), "window.preview-height", preferences);
        remember(made.xProperty(), "window.preview-x", preferences);
        remember(made.yProperty(), "window.preview-y", preferences);
    }

    private static void remember(ReadOnlyDoubleProperty length, String name, Preferences preferences) {
        length.addListener((observed, before, after) -> {
            if (!Double.isNaN(after.doubleValue())) {
                preferences.rememberLength(name, after.doubleValue());
            }
        });
    }
}

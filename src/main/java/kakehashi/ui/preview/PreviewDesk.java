package kakehashi.ui.preview;

import javafx.scene.Scene;
import javafx.stage.Stage;
import kakehashi.session.Session;
import kakehashi.sheet.tree.SheetKind;
import kakehashi.ui.control.Dress;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.WindowPlace;
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
    private final WindowPlace place;
    private @Nullable Stage stage;
    private @Nullable PreviewWindow window;

    /** @param atlas the main window */
    public PreviewDesk(Session session, Outside outside, SheetDialogs dialogs, Stage atlas) {
        this.session = session;
        this.outside = outside;
        this.dialogs = dialogs;
        this.atlas = atlas;
        place = new WindowPlace(session.preferences(), "window.preview-", WIDTH, HEIGHT);
    }

    /**
     * Shows the sheet of what is selected, or of the result.
     *
     * @param kind null for that which was last made of such a record
     */
    void open(@Nullable SheetKind kind) {
        session.notebook().refresh();
        Stage made = stage;
        Stage frame = made == null ? make() : made;
        stage = frame;
        if (window != null) {
            window.about(session.selection().orElse(null), kind);
        }
        place.bring(frame);
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
        Scene scene = place.scene(content);
        Dress.follow(scene, content, session.preferences(), "preview.css");
        made.setScene(scene);
        made.titleProperty().bind(session.wordsProperty().map(words -> words.say("preview.window-title")));
        made.setMinWidth(SMALLEST_WIDTH);
        made.setMinHeight(SMALLEST_HEIGHT);
        place.restore(made);
        return made;
    }
}

package kakehashi.ui.help;

import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import kakehashi.session.Session;
import kakehashi.ui.control.Dress;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.WindowPlace;
import org.jspecify.annotations.Nullable;

/** The window of the handbook: made when first asked for, and shown again at the place and in the size that it last had. */
public final class HelpDesk {

    private static final double WIDTH = 980;
    private static final double HEIGHT = 660;
    private static final double SMALLEST_WIDTH = 560;
    private static final double SMALLEST_HEIGHT = 360;

    private final Session session;
    private final Outside outside;
    private final FileDesk files;
    private final WindowPlace place;
    private @Nullable Stage stage;
    private @Nullable HelpWindow content;

    public HelpDesk(Session session, Outside outside, FileDesk files) {
        this.session = session;
        this.outside = outside;
        this.files = files;
        place = new WindowPlace(session.preferences(), "window.help-", WIDTH, HEIGHT);
    }

    /**
     * Shows the handbook.
     *
     * @param over the window that it goes with
     * @param chapter the id of the chapter to begin at; null for where it was left
     */
    public void open(Window over, @Nullable String chapter) {
        Stage made = stage;
        Stage frame = made == null ? make(over) : made;
        stage = frame;
        HelpWindow window = content;
        if (window != null && chapter != null) {
            window.open(chapter);
        }
        place.bring(frame);
    }

    private Stage make(Window over) {
        Stage made = new Stage();
        made.initOwner(over);
        HelpWindow window = new HelpWindow(session, outside, files, made::hide);
        content = window;
        Scene scene = place.scene(window);
        Dress.follow(scene, window, session.preferences(), "help.css");
        made.setScene(scene);
        made.titleProperty().bind(session.wordsProperty().map(words -> words.say("help.window-title")));
        made.setMinWidth(SMALLEST_WIDTH);
        made.setMinHeight(SMALLEST_HEIGHT);
        place.restore(made);
        return made;
    }
}

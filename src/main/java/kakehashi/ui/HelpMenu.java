package kakehashi.ui;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import kakehashi.session.Session;
import kakehashi.ui.control.Wish;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What helps whoever stands before the window. */
final class HelpMenu extends MenuButton {

    private final Session session;

    /** @param help shows how the window is used */
    HelpMenu(Session session, Helps help) {
        super(null, new FontIcon(Feather.HELP_CIRCLE));
        this.session = session;
        setId("help-menu");
        getStyleClass().add("flat");
        setMinWidth(USE_PREF_SIZE);
        getItems()
                .addAll(
                        item("handbook-open", "ui.help-f1", help::handbook),
                        item("key-help", "ui.help-keys", help::card),
                        wishing("tour-open", "ui.tour-menu", Wish.Kind.TOUR),
                        wishing("news-open", "ui.news-menu", Wish.Kind.NEWS),
                        new SeparatorMenuItem(),
                        wishing("helper-save", "keep.helper.menu", Wish.Kind.HELPER_FILE),
                        wishing("newer-open", "ui.newer-menu", Wish.Kind.NEWER_PROGRAM));
    }

    private MenuItem wishing(String id, String key, Wish.Kind kind) {
        return item(id, key, () -> Wish.of(this, kind, ""));
    }

    private MenuItem item(String id, String key, Runnable action) {
        MenuItem item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(session.wordsProperty().map(words -> words.say(key)));
        item.setOnAction(event -> action.run());
        return item;
    }
}

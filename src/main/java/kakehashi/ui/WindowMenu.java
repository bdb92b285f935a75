package kakehashi.ui;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import kakehashi.query.ledger.KnownId;
import kakehashi.session.Session;
import kakehashi.session.TextSize;
import kakehashi.session.Theme;
import kakehashi.ui.control.Wish;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is seldom changed about the window as a whole: the size of its text, its theme, and what is done with all data. */
final class WindowMenu extends MenuButton {

    private final Session session;

    WindowMenu(Session session) {
        super(null, new FontIcon(Feather.SETTINGS));
        this.session = session;
        setId("window-menu");
        getStyleClass().add("flat");
        setMinWidth(USE_PREF_SIZE);
        getItems().addAll(sizes(), dark(), new SeparatorMenuItem());
        getItems()
                .addAll(
                        wishing("list-open", "edit.list-menu", Wish.Kind.LIST),
                        wishing("list-paste", "edit.list-paste", Wish.Kind.PASTE),
                        wishing("export-menu", "ui.export-menu", Wish.Kind.EXPORT),
                        wishing("changes-send", "edit.parcel.menu", Wish.Kind.SEND_CHANGES),
                        new SeparatorMenuItem());
        getItems()
                .addAll(
                        wishing("notes-open", "edit.notes-menu", Wish.Kind.NOTES),
                        wishing("untranslated-menu", "edit.untranslated-menu", Wish.Kind.TRANSLATE),
                        searches(),
                        new SeparatorMenuItem());
        getItems()
                .addAll(
                        wishing("backups-open", "keep.menu", Wish.Kind.BACKUPS),
                        wishing("log-open", "keep.log.menu", Wish.Kind.LOG),
                        wishing("edition-open", "edit.edition.menu", Wish.Kind.EDITION),
                        wishing("editions-open", "edit.editions-menu", Wish.Kind.EDITIONS));
    }

    private MenuItem wishing(String id, String key, Wish.Kind kind) {
        MenuItem item = new MenuItem();
        item.setId(id);
        name(item, key);
        item.setOnAction(event -> Wish.of(this, kind, ""));
        return item;
    }

    /** Leads to what was searched, and what to look for next. */
    private MenuItem searches() {
        MenuItem item = new MenuItem();
        item.setId("searches-open");
        name(item, "ledger.menu");
        item.setOnAction(event -> session.select(KnownId.ID));
        return item;
    }

    private void name(MenuItem item, String key) {
        item.textProperty().bind(session.wordsProperty().map(words -> words.say(key)));
    }

    /** In a menu of their own: with them the others would not fit a small screen at a large size of text. */
    private Menu sizes() {
        Menu sizes = new Menu();
        sizes.setId("text-sizes");
        name(sizes, "page.text-size");
        TextSize size = session.preferences().textSize();
        ToggleGroup group = new ToggleGroup();
        for (int step : TextSize.STEPS) {
            RadioMenuItem item = new RadioMenuItem();
            item.setId("text-size-" + step);
            item.textProperty().bind(session.wordsProperty().map(words -> words.say("page.percent", step)));
            item.setToggleGroup(group);
            item.setSelected(step == size.percentProperty().get());
            item.setOnAction(event -> size.set(step));
            size.percentProperty().addListener((observed, before, after) -> item.setSelected(after.intValue() == step));
            sizes.getItems().add(item);
        }
        return sizes;
    }

    private CheckMenuItem dark() {
        ObjectProperty<Theme> theme = session.themeProperty();
        CheckMenuItem dark = new CheckMenuItem();
        dark.setId("theme");
        name(dark, "ui.theme");
        dark.setSelected(theme.get() == Theme.DARK);
        dark.setOnAction(event -> theme.set(dark.isSelected() ? Theme.DARK : Theme.LIGHT));
        theme.addListener((observed, before, after) -> dark.setSelected(after == Theme.DARK));
        return dark;
    }
}

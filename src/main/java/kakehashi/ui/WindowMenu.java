package kakehashi.ui;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import kakehashi.session.Session;
import kakehashi.session.TextSize;
import kakehashi.session.Theme;
import kakehashi.ui.control.Wish;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is seldom changed about the window as a whole: the size of its text, its theme, and what helps. */
final class WindowMenu extends MenuButton {

    private final Session session;

    /** @param help shows how the window is used */
    WindowMenu(Session session, Runnable help) {
        super(null, new FontIcon(Feather.SETTINGS));
        this.session = session;
        setId("window-menu");
        getStyleClass().add("flat");
        setMinWidth(USE_PREF_SIZE);
        MenuItem sizes = new MenuItem();
        sizes.getStyleClass().add("menu-heading");
        sizes.setDisable(true);
        name(sizes, "page.text-size");
        getItems().add(sizes);
        sizes();
        getItems().add(new SeparatorMenuItem());
        getItems().add(dark());
        getItems().add(new SeparatorMenuItem());
        MenuItem notes = new MenuItem();
        notes.setId("notes-open");
        name(notes, "edit.notes-menu");
        notes.setOnAction(event -> Wish.of(this, Wish.Kind.NOTES, ""));
        MenuItem untranslated = new MenuItem();
        untranslated.setId("untranslated-menu");
        name(untranslated, "edit.untranslated-menu");
        untranslated.setOnAction(event -> Wish.of(this, Wish.Kind.TRANSLATE, ""));
        MenuItem list = new MenuItem();
        list.setId("list-open");
        name(list, "edit.list-menu");
        list.setOnAction(event -> Wish.of(this, Wish.Kind.LIST, ""));
        MenuItem paste = new MenuItem();
        paste.setId("list-paste");
        name(paste, "edit.list-paste");
        paste.setOnAction(event -> Wish.of(this, Wish.Kind.PASTE, ""));
        MenuItem backups = new MenuItem();
        backups.setId("backups-open");
        name(backups, "keep.menu");
        backups.setOnAction(event -> Wish.of(this, Wish.Kind.BACKUPS, ""));
        MenuItem export = new MenuItem();
        export.setId("export-menu");
        name(export, "ui.export-menu");
        export.setOnAction(event -> Wish.of(this, Wish.Kind.EXPORT, ""));
        MenuItem edition = wishing("edition-open", "edit.edition.menu", Wish.Kind.EDITION);
        MenuItem editions = wishing("editions-open", "edit.editions-menu", Wish.Kind.EDITIONS);
        getItems().addAll(list, paste, export, notes, untranslated, backups, edition, editions);
        getItems().add(new SeparatorMenuItem());
        MenuItem keys = new MenuItem();
        keys.setId("key-help");
        name(keys, "ui.help-f1");
        keys.setOnAction(event -> help.run());
        getItems().add(keys);
    }

    private MenuItem wishing(String id, String key, Wish.Kind kind) {
        MenuItem item = new MenuItem();
        item.setId(id);
        name(item, key);
        item.setOnAction(event -> Wish.of(this, kind, ""));
        return item;
    }

    private void name(MenuItem item, String key) {
        item.textProperty().bind(session.wordsProperty().map(words -> words.say(key)));
    }

    private void sizes() {
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
            getItems().add(item);
        }
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

package kakehashi.ui;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import kakehashi.session.Session;
import kakehashi.session.Theme;
import kakehashi.text.Words;
import kakehashi.ui.control.DayField;
import kakehashi.ui.control.IconButton;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.WrappingBar;
import kakehashi.ui.preview.SheetDesk;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar at the top: home, the sheet of what is selected, language, theme and help. */
final class Header extends WrappingBar {

    private final Session session;
    private final Button toHome;

    /**
     * @param home goes to the user's own locality, or asks for it
     * @param help shows the keys
     */
    Header(Session session, Outside outside, SheetDesk sheets, Runnable home, Runnable help) {
        super(4);
        this.session = session;
        getStyleClass().add("header");
        Label name = new Label();
        name.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.name")));
        name.getStyleClass().add("app-name");
        Label about = new Label();
        about.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.about")));
        about.getStyleClass().add("quiet");

        toHome = button("go-home", Feather.HOME, words -> words.say("ui.home"), home);
        Button save = button("save-sheet", Feather.DOWNLOAD, words -> words.say("ui.save-sheet"), sheets::save);
        Button copy = button("copy-sheet", Feather.CLIPBOARD, words -> words.say("ui.copy-sheet"), sheets::copy);
        Button print = button("print-sheet", Feather.PRINTER, words -> words.say("ui.print-sheet"), sheets::preview);
        for (Button button : new Button[] {save, copy}) {
            button.disableProperty().bind(sheets.hasSheet().not());
        }
        Button keys = button("key-help", Feather.HELP_CIRCLE, words -> words.say("ui.help"), help);
        getChildren()
                .addAll(
                        name,
                        giveWay(about),
                        new Spring(),
                        new DayField(session, outside),
                        toHome,
                        save,
                        copy,
                        print,
                        new LanguageChoice(session, "language-"),
                        new TextSizeMenu(session),
                        theme(),
                        keys);
    }

    /** Adds a button before that of home. */
    void offer(String id, Feather icon, Function<Words, String> text, Runnable action) {
        getChildren().add(getChildren().indexOf(toHome), button(id, icon, text, action));
    }

    private Button button(String id, Feather icon, Function<Words, String> text, Runnable action) {
        Button button = new IconButton(id, icon, session.wordsProperty().map(text), action);
        button.getStyleClass().add("flat");
        return button;
    }

    private Button theme() {
        FontIcon icon = new FontIcon();
        Button button = button("theme", Feather.MOON, words -> words.say("ui.theme"), () -> session.themeProperty()
                .set(session.themeProperty().get() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT));
        icon.iconCodeProperty()
                .bind(Bindings.createObjectBinding(
                        () -> session.themeProperty().get() == Theme.LIGHT ? Feather.MOON : Feather.SUN,
                        session.themeProperty()));
        button.setGraphic(icon);
        return button;
    }
}

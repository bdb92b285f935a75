package kakehashi.ui;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.DayField;
import kakehashi.ui.control.IconButton;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.WrappingBar;
import org.kordamp.ikonli.feather.Feather;

/** The bar at the top: the day, views, home, language, a menu for what is seldom changed, and what helps. */
final class Header extends WrappingBar {

    private static final double ROOM_FOR_WORDS = 1080;

    private final Session session;
    private final Button toHome;

    /**
     * @param home goes to the user's own locality, or asks for it
     * @param help shows how the window is used
     */
    Header(Session session, Outside outside, Runnable home, Helps help) {
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
        name(toHome, words -> words.say("ui.home"));
        WindowMenu menu = new WindowMenu(session);
        name(menu, words -> words.say("ui.window-menu"));
        HelpMenu helps = new HelpMenu(session, help);
        name(helps, words -> words.say("ui.help-menu"));
        getChildren()
                .addAll(
                        // It stands in the window's title too.
                        giveWay(name),
                        giveWay(about),
                        new Spring(),
                        new DayField(session, outside),
                        toHome,
                        new LanguageChoice(session, "language-"),
                        menu,
                        helps);
    }

    /**
     * Adds a button before that of home.
     *
     * @param text written beside the icon where there is room
     * @param meaning what the button does
     */
    void offer(
            String id, Feather icon, Function<Words, String> text, Function<Words, String> meaning, Runnable action) {
        Button button = button(id, icon, meaning, action);
        name(button, text);
        getChildren().add(getChildren().indexOf(toHome), button);
    }

    private Button button(String id, Feather icon, Function<Words, String> text, Runnable action) {
        Button button = new IconButton(id, icon, session.wordsProperty().map(text), action);
        button.getStyleClass().add("flat");
        return button;
    }

    /** Writes beside an icon what it stands for, unless the bar is too narrow for its words. */
    private void name(Labeled button, Function<Words, String> text) {
        button.textProperty().bind(session.wordsProperty().map(text));
        button.setMinWidth(USE_PREF_SIZE);
        button.contentDisplayProperty()
                .bind(Bindings.when(widthProperty()
                                .lessThan(session.preferences().textSize().scaled(ROOM_FOR_WORDS)))
                        .then(ContentDisplay.GRAPHIC_ONLY)
                        .otherwise(ContentDisplay.LEFT));
    }
}

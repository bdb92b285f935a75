package kakehashi.ui;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import kakehashi.session.Session;
import kakehashi.session.TextSize;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sizes of text there are, to choose from. */
final class TextSizeMenu extends MenuButton {

    TextSizeMenu(Session session) {
        super(null, new FontIcon(Feather.TYPE));
        setId("text-size");
        getStyleClass().addAll("flat", "button-icon", "no-arrow");
        Tooltip meaning = new Tooltip();
        meaning.textProperty().bind(session.wordsProperty().map(words -> words.say("page.text-size")));
        setTooltip(meaning);
        accessibleTextProperty().bind(meaning.textProperty());
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
}

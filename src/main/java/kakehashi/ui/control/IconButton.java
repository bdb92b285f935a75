package kakehashi.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button with nothing but an icon: what it does is its tooltip and what a screen reader says. */
public final class IconButton extends Button {

    /** @param text what the button does, in the language of the window at any time */
    public IconButton(String id, Feather icon, ObservableValue<String> text, Runnable action) {
        super(null, new FontIcon(icon));
        setId(id);
        getStyleClass().add("button-icon");
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(text);
        setTooltip(tooltip);
        accessibleTextProperty().bind(tooltip.textProperty());
        setOnAction(event -> action.run());
    }
}

package kakehashi.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** One of a few values, all of them in sight. */
public final class SegmentChoice<T> extends HBox {

    private final ObjectProperty<T> value;

    /**
     * @param id of the row; a button has it too, with its number
     * @param text of a value
     */
    public SegmentChoice(String id, List<T> values, Function<T, String> text, T chosen) {
        value = new SimpleObjectProperty<>(chosen);
        setId(id);
        getStyleClass().add("segments");
        setAlignment(Pos.CENTER_LEFT);
        for (T each : values) {
            ToggleButton button = new ToggleButton(text.apply(each));
            button.setId(id + "-" + values.indexOf(each));
            button.setMinWidth(USE_PREF_SIZE);
            button.setSelected(each.equals(chosen));
            button.setOnAction(event -> {
                button.setSelected(true);
                value.set(each);
            });
            value.addListener((observed, before, after) -> button.setSelected(each.equals(after)));
            getChildren().add(button);
        }
        Segments.join(this);
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    public T value() {
        return value.get();
    }

    /** Tells a screen reader what is chosen here. */
    public void call(String name) {
        getChildren().forEach(each -> {
            if (each instanceof ToggleButton button) {
                button.setAccessibleText(name + ": " + button.getText());
            }
        });
    }

    /** Takes one of the values out of the choice, or back in. */
    public void allow(int number, boolean allowed) {
        getChildren().get(number).setDisable(!allowed);
    }
}

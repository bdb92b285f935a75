package kakehashi.ui.edit.field;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;

/** The line of something that a field has taken, of which it may take several, with a button that leaves it out again. */
public final class TakenLine extends HBox {

    /**
     * @param told what the line says of it
     * @param name what it is called where the button is read aloud
     */
    public TakenLine(Words words, String told, String name, Runnable leave) {
        super(6);
        Label text = FactColumn.text(told, "value");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button button = new Button(words.say("edit.source-leave"));
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(words.say("edit.source-leave") + ": " + name);
        button.setOnAction(event -> leave.run());
        getChildren().addAll(text, button);
        setAlignment(Pos.CENTER_LEFT);
    }
}

package kakehashi.ui.edit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kakehashi.ui.control.FactColumn;

/** Asks what kind of record is to be added. */
final class AddCard extends VBox {

    private static final double WIDTH = 320;

    /** A kind of record. */
    record Choice(String id, String text, Runnable action) {}

    AddCard(Desk desk, List<Choice> choices) {
        super(8);
        setId("add-record");
        getStyleClass().add("form");
        prefWidthProperty().bind(desk.session().preferences().textSize().scaled(WIDTH));
        getChildren().add(FactColumn.text(desk.words().say("edit.add-record"), "page-title"));
        for (Choice choice : choices) {
            Button button = new Button(choice.text());
            button.setId(choice.id());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.CENTER_LEFT);
            button.setOnAction(event -> {
                desk.cards().close();
                choice.action().run();
            });
            getChildren().add(button);
        }
        Button close = new Button(desk.words().say("ui.close"));
        close.setId("add-record-close");
        close.setOnAction(event -> desk.cards().close());
        HBox foot = new HBox(close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(foot);
    }

    /** Where one begins. */
    Node first() {
        return getChildren().get(1);
    }
}

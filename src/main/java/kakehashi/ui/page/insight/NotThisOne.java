package kakehashi.ui.page.insight;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kakehashi.text.Words;
import kakehashi.ui.control.SearchLimit;

/** Asks why a possible partner is not to be proposed; without a reason it stays. */
final class NotThisOne extends VBox {

    private final TextField why = new TextField();

    /**
     * @param partner id of the possible partner, with which the ids of what is asked end
     * @param take told why not
     */
    NotThisOne(Words words, String partner, Consumer<String> take) {
        Hyperlink ask = new Hyperlink(words.say("page.match-not-this"));
        ask.setId("not-" + partner);
        why.setId("why-not-" + partner);
        why.setPromptText(words.say("page.match-because"));
        why.setAccessibleText(words.say("page.match-because"));
        SearchLimit.on(why, () -> {});
        HBox.setHgrow(why, Priority.ALWAYS);
        Button keep = new Button(words.say("page.match-set-aside"));
        keep.setId("keep-not-" + partner);
        keep.setMinWidth(USE_PREF_SIZE);
        keep.disableProperty().bind(why.textProperty().map(String::isBlank));
        keep.setOnAction(event -> take.accept(why.getText()));
        why.setOnAction(event -> {
            if (!why.getText().isBlank()) {
                take.accept(why.getText());
            }
        });
        HBox asked = new HBox(6, why, keep);
        ask.setOnAction(event -> {
            getChildren().setAll(asked);
            why.requestFocus();
        });
        asked.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                getChildren().setAll(ask);
                ask.requestFocus();
                event.consume();
            }
        });
        getChildren().add(ask);
    }
}

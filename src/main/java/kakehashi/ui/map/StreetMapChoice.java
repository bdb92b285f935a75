package kakehashi.ui.map;

import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import kakehashi.map.tile.TileAddress;
import kakehashi.session.Session;
import kakehashi.text.Words;

/** Where a street map is fetched from, if anywhere. */
final class StreetMapChoice extends VBox {

    private static final String ZOOM = "{z}";
    private static final String COLUMN = "{x}";
    private static final String ROW = "{y}";

    private final Session session;
    private final Label meaning = new Label();

    StreetMapChoice(Session session) {
        this.session = session;
        setSpacing(4);
        Label title = new Label();
        title.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.street-map")));
        title.setWrapText(true);
        meaning.setId("street-map-meaning");
        meaning.getStyleClass().add("quiet");
        meaning.setWrapText(true);
        meaning.setMinHeight(USE_PREF_SIZE);
        TextField address = field(
                "street-map-address",
                words -> words.say("ui.street-map-address", ZOOM, COLUMN, ROW),
                session.drawing().streetMapProperty());
        TextField source = field(
                "street-map-source",
                words -> words.say("ui.street-map-source"),
                session.drawing().streetMapSourceProperty());
        getChildren().addAll(title, address, source, meaning);
        session.wordsProperty().addListener(changed -> explain());
        session.drawing().streetMapProperty().addListener(changed -> explain());
        explain();
        // The map would take digits for its own keys.
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.TAB && event.getCode() != KeyCode.ESCAPE) {
                event.consume();
            }
        });
    }

    /** Taken over with Enter, or as the focus goes elsewhere. */
    private TextField field(String id, Function<Words, String> prompt, StringProperty kept) {
        TextField field = new TextField(kept.get());
        field.setId(id);
        field.promptTextProperty().bind(session.wordsProperty().map(prompt));
        field.accessibleTextProperty().bind(field.promptTextProperty());
        field.setOnAction(event -> kept.set(field.getText().strip()));
        field.focusedProperty().addListener((observed, before, after) -> {
            if (!after) {
                kept.set(field.getText().strip());
            }
        });
        return field;
    }

    private void explain() {
        String typed = session.drawing().streetMapProperty().get();
        boolean understood = typed.isEmpty() || TileAddress.of(typed).isPresent();
        meaning.setText(
                understood
                        ? session.words().say("ui.street-map-meaning")
                        : session.words().say("ui.street-map-not", ZOOM, COLUMN, ROW));
    }
}

package kakehashi.ui;

import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kakehashi.session.Session;
import kakehashi.text.Words;

/** How the map is drawn: a card beside its button. */
final class MapOptions extends VBox {

    private final Session session;

    MapOptions(Session session) {
        this.session = session;
        setId("map-options");
        getStyleClass().add("map-options");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        Label title = new Label();
        title.getStyleClass().add("panel-title");
        title.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.map-options")));
        CheckBox atSuccessor = box("map-at-successor", words -> words.say("ui.map-at-successor"));
        atSuccessor.selectedProperty().bindBidirectional(session.drawing().atSuccessorProperty());
        CheckBox graticule = box("map-graticule", words -> words.say("ui.map-graticule"));
        graticule.selectedProperty().bindBidirectional(session.drawing().graticuleProperty());
        getChildren().addAll(title, atSuccessor, graticule);
    }

    private CheckBox box(String id, Function<Words, String> text) {
        CheckBox box = new CheckBox();
        box.setId(id);
        box.textProperty().bind(session.wordsProperty().map(text));
        return box;
    }
}

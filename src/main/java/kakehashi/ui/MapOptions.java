package kakehashi.ui;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kakehashi.model.Language;
import kakehashi.session.Session;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

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
        getChildren().addAll(title, secondLanguage(), atSuccessor, graticule, new StreetMapChoice(session));
    }

    /** A smaller name beneath each, in another language. */
    private HBox secondLanguage() {
        Label name = new Label();
        name.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.map-second-language")));
        ObjectProperty<@Nullable Language> second = session.drawing().secondLanguageProperty();
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        for (Language language : Language.values()) {
            ToggleButton button = new ToggleButton(Words.in(language).say("ui.language-short"));
            button.setId("second-language-" + language.tag());
            button.setSelected(second.get() == language);
            button.setOnAction(event -> second.set(second.get() == language ? null : language));
            second.addListener((observed, before, after) -> button.setSelected(after == language));
            button.disableProperty().bind(session.languageProperty().isEqualTo(language));
            segments.getChildren().add(button);
        }
        Segments.join(segments);
        HBox row = new HBox(10, name, segments);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private CheckBox box(String id, Function<Words, String> text) {
        CheckBox box = new CheckBox();
        box.setId(id);
        box.textProperty().bind(session.wordsProperty().map(text));
        return box;
    }
}

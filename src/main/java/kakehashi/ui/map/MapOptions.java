package kakehashi.ui.map;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kakehashi.model.value.Language;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.IconButton;
import kakehashi.ui.control.ScrollingCard;
import kakehashi.ui.control.Segments;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** How the map is drawn: a card beside its button. */
final class MapOptions extends ScrollingCard {

    private static final double WIDTH = 300;

    private final Session session;

    MapOptions(Session session) {
        this(session, new HBox(), new VBox());
    }

    private MapOptions(Session session, HBox head, VBox body) {
        super(head, body);
        this.session = session;
        setId("map-options");
        getStyleClass().add("map-options");
        setVisible(false);
        Label title = new Label();
        title.getStyleClass().add("panel-title");
        title.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.map-options")));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        IconButton close = new IconButton(
                "map-options-close",
                Feather.X,
                session.wordsProperty().map(words -> words.say("ui.close")),
                () -> setVisible(false));
        close.getStyleClass().addAll("flat", "small");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addAll(title, close);
        CheckBox graticule = box("map-graticule", words -> words.say("ui.map-graticule"));
        graticule.selectedProperty().bindBidirectional(session.drawing().graticuleProperty());
        CheckBox follow = box("map-follow", words -> words.say("ui.map-follow"));
        follow.selectedProperty().bindBidirectional(session.drawing().followProperty());
        CheckBox bands = box("map-bands", words -> words.say("ui.map-bands"));
        bands.selectedProperty().bindBidirectional(session.drawing().bandsProperty());
        CheckBox passing = box("map-passing", words -> words.say("ui.map-passing"));
        passing.selectedProperty().bindBidirectional(session.drawing().passingProperty());
        CheckBox known = box("map-known", words -> words.say("ui.map-known"));
        known.selectedProperty().bindBidirectional(session.drawing().knownProperty());
        body.getStyleClass().add("map-options-body");
        body.prefWidthProperty().bind(session.preferences().textSize().scaled(WIDTH));
        body.getChildren()
                .addAll(secondLanguage(), bands, passing, known, follow, graticule, new StreetMapChoice(session));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                setVisible(false);
                event.consume();
            }
        });
    }

    /** A smaller name beneath each, in another language. */
    private HBox secondLanguage() {
        Label name = new Label();
        name.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.map-second-language")));
        name.setWrapText(true);
        ObjectProperty<@Nullable Language> second = session.drawing().secondLanguageProperty();
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        segments.setMinWidth(USE_PREF_SIZE);
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
        box.setWrapText(true);
        box.textProperty().bind(session.wordsProperty().map(text));
        return box;
    }
}

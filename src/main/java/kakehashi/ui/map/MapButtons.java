package kakehashi.ui.map;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.IconButton;
import org.kordamp.ikonli.feather.Feather;

/**
 * The buttons beside the map, one below the other; where the map is too low for that, in further columns. On a wide map what
 * has no sign that everybody knows has its name beside its icon.
 */
final class MapButtons extends FlowPane {

    /** How far one press of a button, or of its key, zooms. */
    static final double ZOOM_STEP = 0.5;

    private static final double WIDE_MAP = 900;
    private static final double WIDTH_WITH_NAME = 104;

    private final Session session;
    private final BooleanProperty named = new SimpleBooleanProperty();

    MapButtons(Session session) {
        super(Orientation.VERTICAL);
        this.session = session;
        getStyleClass().add("map-buttons");
        setPickOnBounds(false);
    }

    /** Adds the button that asks how the map is to be saved, always the last. */
    void addSave(Runnable save) {
        Button button = button("map-save", Feather.SHARE, words -> words.say("ui.map-export-button"), save);
        getChildren().add(named(button, words -> words.say("map.button-save")));
    }

    /** Adds the buttons that move the map, and the one that shows or hides how it is drawn. */
    void addTravel(MapTravel travel, Runnable options) {
        Button closer = button(
                "map-zoom-in", Feather.PLUS, words -> words.say("ui.map-zoom-in"), () -> travel.zoomBy(ZOOM_STEP));
        Button wider = button(
                "map-zoom-out", Feather.MINUS, words -> words.say("ui.map-zoom-out"), () -> travel.zoomBy(-ZOOM_STEP));
        Button whole = button("map-whole", Feather.MAXIMIZE, words -> words.say("ui.map-whole"), travel::toWhole);
        Button result =
                button("map-to-result", Feather.FILTER, words -> words.say("ui.map-to-result"), travel::toResult);
        Button selection = button(
                "map-to-selection", Feather.CROSSHAIR, words -> words.say("ui.map-to-selection"), travel::toSelection);
        selection.disableProperty().bind(session.selectionProperty().isNull());
        Button drawing = button("map-options-button", Feather.LAYERS, words -> words.say("ui.map-options"), options);
        // before the button for saving, which may be there already
        getChildren()
                .addAll(
                        0,
                        List.of(
                                closer,
                                wider,
                                named(whole, words -> words.say("map.button-whole")),
                                named(result, words -> words.say("map.button-result")),
                                named(selection, words -> words.say("map.button-selection")),
                                named(drawing, words -> words.say("map.button-drawing"))));
    }

    private Button button(String id, Feather icon, Function<Words, String> text, Runnable action) {
        return new IconButton(id, icon, session.wordsProperty().map(text), action);
    }

    /** Names are written where the map is wide. */
    void namedFrom(ReadOnlyDoubleProperty mapWidth) {
        named.bind(mapWidth.greaterThan(session.preferences().textSize().scaled(WIDE_MAP)));
    }

    /** Gives a button its name for where there is room for it. */
    private Button named(Button button, Function<Words, String> name) {
        button.textProperty().bind(session.wordsProperty().map(name));
        button.setAlignment(Pos.CENTER_LEFT);
        button.contentDisplayProperty()
                .bind(Bindings.when(named).then(ContentDisplay.LEFT).otherwise(ContentDisplay.GRAPHIC_ONLY));
        button.prefWidthProperty()
                .bind(Bindings.when(named)
                        .then(session.preferences().textSize().scaled(WIDTH_WITH_NAME))
                        .otherwise(USE_COMPUTED_SIZE));
        return button;
    }
}

package kakehashi.ui.map;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.IconButton;
import org.kordamp.ikonli.feather.Feather;

/** The buttons beside the map, one below the other; where the map is too low for that, in further columns. */
final class MapButtons extends FlowPane {

    /** How far one press of a button, or of its key, zooms. */
    static final double ZOOM_STEP = 0.5;

    private final Session session;

    MapButtons(Session session) {
        super(Orientation.VERTICAL);
        this.session = session;
        getStyleClass().add("map-buttons");
        setPickOnBounds(false);
    }

    /** Adds the button that asks how the map is to be saved, always the last. */
    void addSave(Runnable save) {
        getChildren().add(button("map-save", Feather.SHARE, words -> words.say("ui.map-export-button"), save));
    }

    /** Adds the buttons that move the map, and the one that shows or hides how it is drawn. */
    void addTravel(MapTravel travel, Runnable options) {
        Button toSelection = button(
                "map-to-selection", Feather.CROSSHAIR, words -> words.say("ui.map-to-selection"), travel::toSelection);
        toSelection.disableProperty().bind(session.selectionProperty().isNull());
        // before the button for saving, which may be there already
        getChildren()
                .addAll(
                        0,
                        List.of(
                                button(
                                        "map-zoom-in",
                                        Feather.PLUS,
                                        words -> words.say("ui.map-zoom-in"),
                                        () -> travel.zoomBy(ZOOM_STEP)),
                                button(
                                        "map-zoom-out",
                                        Feather.MINUS,
                                        words -> words.say("ui.map-zoom-out"),
                                        () -> travel.zoomBy(-ZOOM_STEP)),
                                button(
                                        "map-whole",
                                        Feather.MAXIMIZE,
                                        words -> words.say("ui.map-whole"),
                                        travel::toWhole),
                                button(
                                        "map-to-result",
                                        Feather.FILTER,
                                        words -> words.say("ui.map-to-result"),
                                        travel::toResult),
                                toSelection,
                                button(
                                        "map-options-button",
                                        Feather.LAYERS,
                                        words -> words.say("ui.map-options"),
                                        options)));
    }

    private Button button(String id, Feather icon, Function<Words, String> text, Runnable action) {
        return new IconButton(id, icon, session.wordsProperty().map(text), action);
    }
}

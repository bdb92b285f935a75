package kakehashi.ui.map;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kakehashi.map.ground.Viewpoint;
import kakehashi.map.tile.TileAddress;
import kakehashi.map.view.Viewport;
import kakehashi.model.value.Seat;
import kakehashi.query.PairId;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.WrappingBar;
import org.jspecify.annotations.Nullable;

/**
 * The line along the bottom of the map: coordinates under the pointer, distance of the selected pair, scale at the middle
 * of the view, viewpoint, and where the ground comes from.
 */
final class MapStrip extends WrappingBar {

    /** Circumference of the earth in Web Mercator, kilometres. */
    private static final double EQUATOR = 40_075.016686;
    /** The longest a scale bar may be, logical pixels. */
    private static final double LONGEST = 110;

    private final Session session;
    private final Label coordinates = new Label();
    private final Label distance = new Label();
    private final Label scale = new Label();
    private final Region bar = new Region();
    private @Nullable Viewport view;
    private @Nullable Point2D pointer;

    MapStrip(Session session) {
        super(12);
        this.session = session;
        getStyleClass().add("map-strip");
        setMaxHeight(USE_PREF_SIZE);
        coordinates.setId("map-coordinates");
        distance.setId("map-distance");
        scale.setId("map-scale");
        bar.getStyleClass().add("scale-bar");
        MenuButton viewpoint = viewpoint();
        Label source = new Label();
        source.setId("map-attribution");
        source.textProperty()
                .bind(Bindings.createStringBinding(
                        this::sources,
                        session.wordsProperty(),
                        session.drawing().streetMapProperty(),
                        session.drawing().streetMapSourceProperty()));
        distance.setMinWidth(USE_PREF_SIZE);
        for (Region fixed : new Region[] {scale, bar, viewpoint, source}) {
            fixed.setMinWidth(USE_PREF_SIZE);
        }
        HBox measure = new HBox(6, scale, bar);
        measure.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(coordinates, distance, new Spring(), measure, viewpoint, source);
        session.selectionProperty().addListener(changed -> measure());
        session.answerProperty().addListener(changed -> {
            measure();
            describe();
        });
        measure();
    }

    /** Where the ground comes from, the street map first while there is one. */
    private String sources() {
        Words words = session.words();
        String named = session.drawing().streetMapSourceProperty().get();
        return TileAddress.of(session.drawing().streetMapProperty().get())
                .map(address -> words.say(
                        "ui.map-attribution-streets",
                        named.isEmpty() ? address.host() : named,
                        words.say("ui.map-attribution")))
                .orElse(words.say("ui.map-attribution"));
    }

    /** Names the viewpoint in use, and lets another be chosen. */
    private MenuButton viewpoint() {
        MenuButton corner = new MenuButton();
        corner.setId("map-corner");
        corner.setPopupSide(Side.TOP);
        ToggleGroup group = new ToggleGroup();
        ObjectProperty<Viewpoint> chosen = session.drawing().viewpointProperty();
        corner.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> session.words()
                                .say("ui.map-viewpoint", session.words().name(chosen.get())),
                        chosen,
                        session.wordsProperty()));
        Tooltip meaning = new Tooltip();
        meaning.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.map-viewpoint-meaning")));
        corner.setTooltip(meaning);
        for (Viewpoint each : Viewpoint.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.setId("viewpoint-" + each.code());
            item.setToggleGroup(group);
            item.setSelected(chosen.get() == each);
            item.textProperty()
                    .bind(session.wordsProperty().map(words -> words.say("ui.map-viewpoint", words.name(each))));
            item.setOnAction(event -> chosen.set(each));
            chosen.addListener((observed, before, after) -> item.setSelected(after == each));
            corner.getItems().add(item);
        }
        return corner;
    }

    /** Follows the view. */
    void follow(Viewport now) {
        view = now;
        describe();
    }

    /** @param at where the pointer is in the view; null when it is elsewhere */
    void point(@Nullable Point2D at) {
        pointer = at;
        describe();
    }

    private void describe() {
        Viewport now = view;
        if (now == null) {
            return;
        }
        Words words = session.words();
        Point2D at = pointer;
        // Unseen they keep their room, so that the line does not wrap, and the map shrink, under a pointer that comes.
        coordinates.setVisible(at != null);
        coordinates.setText(
                at == null
                        ? words.position(now.lat(), now.lon())
                        : words.position(now.latAt(at.getY()), now.lonAt(at.getX())));
        double kilometresPerPixel = EQUATOR * Math.cos(Math.toRadians(now.lat())) / now.worldSize();
        double kilometres = round(kilometresPerPixel * LONGEST);
        scale.setText(words.say("ui.map-kilometres", kilometres));
        bar.setPrefWidth(kilometres / kilometresPerPixel);
    }

    /** The largest of 1, 2, 5, 10, 20, 50 … that is not above a length. */
    static double round(double length) {
        double power = Math.pow(10, Math.floor(Math.log10(length)));
        double lead = length / power;
        return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
    }

    private void measure() {
        distance.setText(session.selection()
                .flatMap(this::selectedPair)
                .map(pair -> session.words()
                        .say("ui.map-distance", Math.round(seat(pair.vietnam()).kilometresTo(seat(pair.japan())))))
                .orElse(""));
    }

    /** The two ends of a link, or a pair itself. */
    private Optional<PairId> selectedPair(String id) {
        return session.atlas()
                .findLink(id)
                .map(link -> new PairId(link.vietnam(), link.japan()))
                .or(() -> PairId.of(session.atlas(), id));
    }

    private Seat seat(String locality) {
        return Optional.of(session.atlas().locality(locality))
                .map(found -> found.eraNearest(session.meanings().asOf()).seat())
                .orElseThrow();
    }
}

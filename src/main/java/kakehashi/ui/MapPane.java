package kakehashi.ui;

import com.gluonhq.maps.MapView;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kakehashi.map.BaseMap;
import kakehashi.map.Viewport;
import kakehashi.session.Playback;
import kakehashi.session.Session;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The map in the window: Gluon's view, which is dragged, and on it the one painted picture of ground and ties, what the
 * pointer raises, legend, buttons and the line of measures.
 */
final class MapPane extends BorderPane {

    private static final double KEY_STEP = 0.5;
    private static final double DOUBLE_CLICK_STEP = 1;
    /** Levels for one pixel that the wheel says; a notch says 40. */
    private static final double WHEEL_STEP = 0.25 / 40;

    private static final double PAN_STEP = 90;
    private static final Duration FADE = Duration.millis(150);
    private static final double STEP_SHARE = 0.7;

    private final Session session;
    private final MapView map = new MapView();
    private final MapPicture picture = new MapPicture();
    private final MapGraticule graticule;
    private final MapHover hover = new MapHover();
    private final ViewLayer layer;
    private final MapTravel travel;
    private final StreetMap street;
    private final MapPainting painting;
    private final MapOverview overview;
    private final MapInsets insets;
    private final MapStrip strip;
    private final MapLegend legend;
    private final MapOptions options;
    private final VBox buttons = new VBox();
    private final MapPointer pointer;
    private final MapKeys keys;
    private MapSubject subject;
    private boolean choosing;

    /** @param ground read in the background */
    MapPane(Session session, CompletableFuture<BaseMap> ground) {
        this.session = session;
        graticule = new MapGraticule(session);
        layer = new ViewLayer(map, List.of(picture, graticule, hover));
        travel = new MapTravel(session, layer, map);
        street = new StreetMap(
                new TileCache(tileFolder(), session.today(), TileCache.LARGEST), () -> Platform.runLater(this::follow));
        painting = new MapPainting(session, ground, street);
        overview = new MapOverview(session, ground, travel::centre);
        insets = new MapInsets(session, ground);
        strip = new MapStrip(session);
        legend = new MapLegend(session);
        options = new MapOptions(session);
        subject = MapSubject.of(session, Set.of(), null);
        MapTip tip = new MapTip(session);
        MapChoice choice = new MapChoice(session, tip, hover, this::choose);
        pointer = new MapPointer(map, hover, tip, choice, this::choose);
        keys = new MapKeys(session, this, hover, tip, this::choose);
        pointer.onNothing(keys::show);
        setId("map");
        getStyleClass().add("map");
        setFocusTraversable(true);
        setMinSize(0, 0);
        map.setMinSize(0, 0);
        map.setPrefSize(0, 0);
        map.addLayer(layer);
        Region focusRing = new Region();
        focusRing.getStyleClass().add("map-focus");
        focusRing.setMouseTransparent(true);
        StackPane view = new StackPane(map, tip, choice, focusRing);
        view.setMinSize(0, 0);
        whenDrawn(() -> new FrameSteps(List.of(() -> view.getChildren().add(1, furniture()))).start());
        setTop(note());
        setCenter(view);
        setBottom(strip);
        listen();
    }

    /** Does something once, when the first picture is there. */
    void whenDrawn(Runnable then) {
        painting.paintedProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable painted) {
                painted.removeListener(this);
                then.run();
            }
        });
    }

    private Path tileFolder() {
        return session.preferences()
                .choice("street-map.folder")
                .map(Path::of)
                .orElseGet(() -> TileCache.ofUser(
                        System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home"))));
    }

    private void streets() {
        street.from(TileAddress.of(session.drawing().streetMapProperty().get()).orElse(null));
        follow();
    }

    private void listen() {
        session.drawing().streetMapProperty().addListener(changed -> streets());
        streets();
        layer.viewportProperty().addListener(changed -> moved());
        painting.paintedProperty().addListener(changed -> painted());
        session.answerProperty().addListener(changed -> changed());
        session.themeProperty().addListener(changed -> changed());
        session.selectionProperty().addListener(changed -> {
            changed();
            if (!choosing) {
                travel.revealSelection();
            }
        });
        legend.highlightedProperty().addListener(changed -> changed());
        session.workspace().pickedProperty().addListener(changed -> changed());
        session.drawing().colourByProperty().addListener(changed -> changed());
        session.drawing().viewpointProperty().addListener(changed -> changed());
        session.drawing().secondLanguageProperty().addListener(changed -> changed());
        session.drawing().atSuccessorProperty().addListener(changed -> changed());
        session.drawing().graticuleProperty().addListener(changed -> follow());
        map.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            options.setVisible(false);
            keys.leave();
        });
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            travel.byHand();
            strip.point(new Point2D(event.getX(), event.getY()));
        });
        map.addEventHandler(MouseEvent.MOUSE_CLICKED, this::doubleClick);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, event -> strip.point(new Point2D(event.getX(), event.getY())));
        map.addEventHandler(MouseEvent.MOUSE_EXITED, event -> strip.point(null));
        focusedProperty().addListener(changed -> pointer.look());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    // ---- what is shown

    private void changed() {
        Set<String> highlighted = legend.highlightedProperty().get();
        Set<String> picked = session.workspace().pickedProperty().get();
        subject = MapSubject.of(session, highlighted.isEmpty() ? picked : highlighted, subject);
        follow();
    }

    private void moved() {
        Viewport now = layer.viewport();
        if (now != null) {
            picture.follow(now);
            keys.follow(null);
            pointer.follow(painting.paintedProperty().get(), now);
        }
        follow();
    }

    private void follow() {
        Viewport now = layer.viewport();
        if (now != null) {
            graticule.follow(now);
            strip.follow(now);
            overview.follow(now, subject);
            painting.want(now, subject);
        }
    }

    private void painted() {
        MapPainting.Painted done = painting.paintedProperty().get();
        Viewport now = layer.viewport();
        if (done != null && now != null) {
            picture.show(done, now, painting.showsOtherTies() ? softly() : Duration.ZERO);
            keys.follow(done.scene().viewport().equals(now) ? done.scene() : null);
            pointer.follow(done, now);
            legend.show(done.legend());
            insets.show(done.insets());
        }
    }

    /** Ties come and go softly; in a playback within the step, so that each is seen as it is. */
    private Duration softly() {
        Playback playback = session.timeline().playback();
        Duration step = Duration.seconds(1.0 / playback.speedProperty().get());
        return playback.isPlaying() && step.multiply(STEP_SHARE).lessThan(FADE) ? step.multiply(STEP_SHARE) : FADE;
    }

    /** What is chosen on the map stays where it is; only what is selected elsewhere is brought into view. */
    private void choose(@Nullable String id) {
        legend.lift();
        choosing = true;
        session.select(id);
        choosing = false;
    }

    /** What the map shows now. */
    MapOrder.Subject shown() {
        return new MapOrder.Subject(subject, layer.viewport());
    }

    /** @param save asks how the map is to be saved; called by the button beside the map */
    void onSave(Runnable save) {
        buttons.getChildren().add(button("map-save", Feather.SHARE, words -> words.say("ui.map-export-button"), save));
    }

    // ---- mouse and keys

    private void wheel(ScrollEvent event) {
        if (event.getDeltaY() != 0 && !event.isInertia()) {
            travel.zoomBy(event.getDeltaY() * WHEEL_STEP, event.getX(), event.getY());
        }
        event.consume();
    }

    private void doubleClick(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
            travel.zoomBy(DOUBLE_CLICK_STEP, event.getX(), event.getY());
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (keys.press(event)) {
            pointer.rest();
            String locality = keys.locality();
            if (locality != null) {
                travel.reveal(locality);
            }
            event.consume();
        } else if (travel(event.getCode())) {
            event.consume();
        }
    }

    private boolean travel(KeyCode key) {
        switch (key) {
            case PLUS, ADD, EQUALS -> travel.zoomBy(KEY_STEP);
            case MINUS, SUBTRACT -> travel.zoomBy(-KEY_STEP);
            case DIGIT0, NUMPAD0 -> travel.toWhole();
            case DIGIT1, NUMPAD1 -> travel.toResult();
            case DIGIT2, NUMPAD2 -> travel.toSelection();
            case LEFT -> travel.panBy(-PAN_STEP, 0);
            case RIGHT -> travel.panBy(PAN_STEP, 0);
            case UP -> travel.panBy(0, -PAN_STEP);
            case DOWN -> travel.panBy(0, PAN_STEP);
            default -> {
                return false;
            }
        }
        return true;
    }

    // ---- what stands on the map

    /** The legend is in the corner where the sea is widest: it hides no locality while both countries are in view. */
    private StackPane furniture() {
        HBox right = new HBox(options, buttons());
        right.setPickOnBounds(false);
        right.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane furniture = new StackPane(overview, insets, legend, right);
        StackPane.setAlignment(overview, Pos.TOP_LEFT);
        StackPane.setAlignment(insets, Pos.BOTTOM_LEFT);
        StackPane.setAlignment(legend, Pos.BOTTOM_RIGHT);
        StackPane.setAlignment(right, Pos.TOP_RIGHT);
        furniture.setPickOnBounds(false);
        furniture.setMinSize(0, 0);
        return furniture;
    }

    /** Says so where the day is earlier than the borders that are drawn. */
    private Label note() {
        Label note = new Label();
        note.setId("map-note");
        note.getStyleClass().add("map-note");
        note.setMaxWidth(Double.MAX_VALUE);
        note.textProperty()
                .bind(session.wordsProperty()
                        .map(words -> words.say("ui.map-before-borders", words.date(DayField.EARLIEST_BORDERS))));
        note.visibleProperty()
                .bind(session.meaningsProperty().map(meanings -> meanings.asOf().isBefore(DayField.EARLIEST_BORDERS)));
        note.managedProperty().bind(note.visibleProperty());
        return note;
    }

    private VBox buttons() {
        // before the button for saving, which may be there already
        buttons.getChildren()
                .addAll(
                        0,
                        List.of(
                                button(
                                        "map-zoom-in",
                                        Feather.PLUS,
                                        words -> words.say("ui.map-zoom-in"),
                                        () -> travel.zoomBy(KEY_STEP)),
                                button(
                                        "map-zoom-out",
                                        Feather.MINUS,
                                        words -> words.say("ui.map-zoom-out"),
                                        () -> travel.zoomBy(-KEY_STEP)),
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
                                selectionButton(),
                                button(
                                        "map-options-button",
                                        Feather.LAYERS,
                                        words -> words.say("ui.map-options"),
                                        () -> options.setVisible(!options.isVisible()))));
        buttons.getStyleClass().add("map-buttons");
        buttons.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        buttons.setPickOnBounds(false);
        return buttons;
    }

    private Button selectionButton() {
        Button button = button(
                "map-to-selection", Feather.CROSSHAIR, words -> words.say("ui.map-to-selection"), travel::toSelection);
        button.disableProperty().bind(session.selectionProperty().isNull());
        return button;
    }

    private Button button(String id, Feather icon, Function<Words, String> text, Runnable action) {
        return new IconButton(id, icon, session.wordsProperty().map(text), action);
    }
}

package kakehashi.ui.map;

import com.gluonhq.maps.MapView;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import kakehashi.map.ground.BaseMap;
import kakehashi.map.ground.LabelRules;
import kakehashi.map.tile.StreetMap;
import kakehashi.map.tile.TileAddress;
import kakehashi.map.tile.TileCache;
import kakehashi.map.tile.TileFetch;
import kakehashi.map.view.Viewport;
import kakehashi.session.Playback;
import kakehashi.session.Session;
import kakehashi.session.Shown;
import kakehashi.session.Task;
import kakehashi.ui.control.DayField;
import kakehashi.ui.control.FrameSteps;
import org.jspecify.annotations.Nullable;

/**
 * The map in the window: Gluon's view, which is dragged, and on it the one painted picture of ground and ties, what the
 * pointer raises, legend, buttons and the line of measures.
 */
public final class MapPane extends BorderPane {

    private static final double DOUBLE_CLICK_STEP = 1;
    /** Levels for one pixel that the wheel says; a notch says 40. */
    private static final double WHEEL_STEP = 0.25 / 40;

    private static final double PAN_STEP = 90;
    /** Beside what is told over the map, where overview and buttons stand. */
    private static final double TOLD_MARGIN = 56;

    private static final Duration FADE = Duration.millis(150);
    private static final double STEP_SHARE = 0.7;

    private final Session session;
    private final MapView map = new MapView();
    private final MapPicture picture = new MapPicture();
    private final MapGraticule graticule;
    private final MapHover hover = new MapHover();
    private final ViewportLayer layer;
    private final MapTravel travel;
    private final StreetMap street;
    private final MapPainting painting;
    private final MapOverview overview;
    private final MapInsets insets;
    private final MapStrip strip;
    private final MapLegend legend;
    private final MapOptions options;
    private final MapButtons buttons;
    private final MapFurniture furniture;
    private final MapOutside outside;
    private final MapSplit split;
    private final MapPointer pointer;
    private final MapKeys keys;
    private MapSubject subject;
    private boolean choosing;

    /** @param read the ground, read in the background; where it cannot be, that is said and the ties stand on open sea */
    public MapPane(Session session, CompletableFuture<BaseMap> read) {
        this.session = session;
        CompletableFuture<BaseMap> ground = read.exceptionally(unread -> {
            Platform.runLater(() -> session.messages().failed(Task.GROUND, unread));
            return BaseMap.openSea();
        });
        graticule = new MapGraticule(session);
        street = new StreetMap(
                new TileCache(tileFolder(), session.today(), TileCache.LARGEST),
                TileFetch.patient(),
                () -> Platform.runLater(this::follow));
        painting = new MapPainting(session, ground, street);
        split = new MapSplit(session, () -> new MapPainting(session, ground, street));
        layer = new ViewportLayer(map, List.of(picture, split.picture(), graticule, hover));
        travel = new MapTravel(session, layer, map);
        overview = new MapOverview(session, ground, travel::centre);
        insets = new MapInsets(session, ground);
        strip = new MapStrip(session);
        legend = new MapLegend(session);
        options = new MapOptions(session);
        buttons = new MapButtons(session);
        furniture = new MapFurniture(overview, insets, legend, buttons, options);
        outside = new MapOutside(session, travel);
        subject = MapSubject.of(session, Set.of(), null);
        MapTip tip = new MapTip(session);
        MapChoice choice = new MapChoice(session, tip, hover);
        pointer = new MapPointer(map, hover, tip, choice, this::choose);
        keys = new MapKeys(session, this, hover, tip, this::choose);
        pointer.onNothing(this::showElsewhere);
        pointer.under(split::at);
        pointer.onFar(travel::toPlaces);
        keys.onBand(pointer::take);
        new MapMenu(session, this, pointer, keys);
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
        VBox told = new VBox(6, new MapHandover(session), outside);
        told.setAlignment(Pos.TOP_CENTER);
        told.setPickOnBounds(false);
        told.setPadding(new Insets(8, TOLD_MARGIN, 8, TOLD_MARGIN));
        StackPane view = new StackPane(map, split, new MapYear(session), told, tip, choice, focusRing);
        view.setMinSize(0, 0);
        whenDrawn(() -> new FrameSteps(List.of(() -> furnish(view, told))).start());
        setTop(note());
        setCenter(view);
        setBottom(strip);
        listen();
    }

    private void furnish(StackPane view, VBox told) {
        buttons.addTravel(travel, () -> options.setVisible(!options.isVisible()));
        view.getChildren().add(view.getChildren().indexOf(told), furniture);
    }

    /** Closes the card that lies on the map, else what divides it; whether there was either. */
    public boolean putAway() {
        if (options.isVisible()) {
            options.setVisible(false);
        } else if (split.isVisible()) {
            split.close();
            requestFocus();
        } else {
            return false;
        }
        return true;
    }

    /** Does something once, when the first picture is there. */
    public void whenDrawn(Runnable then) {
        painting.paintedProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable painted) {
                painted.removeListener(this);
                then.run();
            }
        });
    }

    private Path tileFolder() {
        return session.preferences().choice("street-map.folder").map(Path::of).orElseGet(TileCache::ofUser);
    }

    private void streets() {
        street.from(TileAddress.of(session.drawing().streetMapProperty().get()).orElse(null));
        follow();
    }

    private void listen() {
        session.drawing().streetMapProperty().addListener(changed -> streets());
        streets();
        layer.viewportProperty().addListener(changed -> moved());
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .addListener((observed, before, showing) -> {
                    if (!showing) {
                        painting.rest();
                        split.rest();
                    }
                });
        painting.paintedProperty().addListener(changed -> painted());
        painting.intoFramesOf(this);
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
        session.workspace().pointedProperty().addListener(changed -> pointer.look());
        session.drawing().picture().forEach(each -> each.addListener(changed -> changed()));
        session.homeProperty().addListener(changed -> changed());
        session.dayBefore().shownProperty().addListener(changed -> changed());
        session.drawing().graticuleProperty().addListener(changed -> follow());
        session.preferences().textSize().percentProperty().addListener(changed -> relabel());
        furniture.coveredProperty().addListener(changed -> relabel());
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
        Set<String> raised = highlighted.isEmpty() ? picked : highlighted;
        subject = MapSubject.of(session, raised, subject);
        split.look(raised);
        follow();
    }

    private void moved() {
        Viewport now = layer.viewport();
        if (now != null) {
            picture.follow(now);
            split.follow(now);
            outside.look();
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
            paint(now);
        }
    }

    private void paint(Viewport now) {
        double percent = session.preferences().textSize().percentProperty().get();
        LabelRules rules =
                new LabelRules(percent / 100, furniture.coveredProperty().get());
        painting.want(now, subject, rules);
        split.want(now, rules);
    }

    /** Names are placed anew. What the legend says does not depend on where they are, so once is enough. */
    private void relabel() {
        Viewport now = layer.viewport();
        if (now != null) {
            paint(now);
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

    /** Whether all that the map was asked to show is painted. */
    public boolean isPainted() {
        return painting.isSettled() && split.isPainted();
    }

    /** What the map shows now. */
    public MapOrder.Subject shown() {
        return new MapOrder.Subject(subject, layer.viewport());
    }

    /** @param save asks how the map is to be saved; called by the button beside the map */
    public void onSave(Runnable save) {
        buttons.addSave(save);
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
        if (event.getCode() == KeyCode.ESCAPE && putAway()) {
            event.consume();
        } else if (keys.press(event)) {
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
            case PLUS, ADD, EQUALS -> travel.zoomBy(MapButtons.ZOOM_STEP);
            case MINUS, SUBTRACT -> travel.zoomBy(-MapButtons.ZOOM_STEP);
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

    /** While nothing lies under the pointer: what it lies on in a list, or else what the keys have come to. */
    private void showElsewhere() {
        String pointed = session.workspace().pointedProperty().get();
        MapPainting.Painted done = painting.paintedProperty().get();
        if (pointed != null && done != null && done.scene().viewport().equals(layer.viewport())) {
            hover.raise(done.scene(), Set.of(pointed));
        } else {
            keys.show();
        }
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
                .bind(session.shownIn(Shown::asOf).map(shown -> shown.asOf().isBefore(DayField.EARLIEST_BORDERS)));
        note.managedProperty().bind(note.visibleProperty());
        return note;
    }
}

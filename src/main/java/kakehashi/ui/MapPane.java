package kakehashi.ui;

import com.gluonhq.maps.MapView;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kakehashi.map.BaseMap;
import kakehashi.map.Viewport;
import kakehashi.model.Link;
import kakehashi.model.Seat;
import kakehashi.session.Session;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The map in the window: Gluon's view, which is dragged, and on it the one painted picture of ground and ties, what the
 * pointer raises, legend and buttons.
 */
final class MapPane extends StackPane {

    private static final double KEY_STEP = 0.5;
    private static final double DOUBLE_CLICK_STEP = 1;
    /** Levels for one pixel that the wheel says; a notch says 40. */
    private static final double WHEEL_STEP = 0.25 / 40;

    private static final double PAN_STEP = 90;
    private static final double HOME_ZOOM = 6.2;
    /** What is selected from elsewhere is to be seen at least this far inside the view. */
    private static final double MARGIN = 24;

    private final Session session;
    private final MapView map = new MapView();
    private final MapPicture picture = new MapPicture();
    private final MapHover hover = new MapHover();
    private final ViewLayer layer = new ViewLayer(map, List.of(picture, hover));
    private final MapPainting painting;
    private final MapLegend legend;
    private final MapPointer pointer;
    private final MapKeys keys;
    private @Nullable MapSubject subject;
    /** How the view was fitted, and is again when it gets another size; null once the user has moved it. */
    private @Nullable Function<Viewport, Viewport> fit;

    private boolean choosing;

    /** @param ground read in the background */
    MapPane(Session session, CompletableFuture<BaseMap> ground) {
        this.session = session;
        painting = new MapPainting(session, ground);
        legend = new MapLegend(session);
        setId("map");
        getStyleClass().add("map");
        setFocusTraversable(true);
        setMinSize(0, 0);
        map.setMinSize(0, 0);
        map.setPrefSize(0, 0);
        map.addLayer(layer);
        MapTip tip = new MapTip(session);
        MapChoice choice = new MapChoice(session, tip, hover, this::choose);
        pointer = new MapPointer(map, hover, tip, choice, this::choose);
        keys = new MapKeys(session, this, hover, tip, this::choose);
        pointer.onNothing(keys::show);
        Region focusRing = new Region();
        focusRing.getStyleClass().add("map-focus");
        focusRing.setMouseTransparent(true);
        getChildren().addAll(map, key(), buttons(), tip, choice, focusRing);

        fit = opening();
        map.layoutBoundsProperty().addListener(changed -> resized());
        layer.viewportProperty().addListener(changed -> moved());
        painting.paintedProperty().addListener(changed -> painted());
        session.answerProperty().addListener(changed -> changed());
        session.themeProperty().addListener(changed -> changed());
        session.selectionProperty().addListener(changed -> {
            changed();
            reveal();
        });
        session.homeProperty().addListener(changed -> fitTo(opening()));
        map.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            keys.leave();
        });
        focusedProperty().addListener(changed -> pointer.look());
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> fit = null);
        map.addEventHandler(MouseEvent.MOUSE_CLICKED, this::doubleClick);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        changed();
    }

    // ---- what is shown

    private void changed() {
        subject = MapSubject.of(session, subject);
        paint();
    }

    private void moved() {
        Viewport now = layer.viewport();
        if (now != null) {
            picture.follow(now);
            keys.follow(null);
            pointer.follow(painting.paintedProperty().get(), now);
            paint();
        }
    }

    private void paint() {
        Viewport now = layer.viewport();
        if (now != null && subject != null) {
            painting.want(now, subject);
        }
    }

    private void painted() {
        MapPainting.Painted done = painting.paintedProperty().get();
        Viewport now = layer.viewport();
        if (done != null && now != null) {
            picture.show(done, now);
            keys.follow(done.scene().viewport().equals(now) ? done.scene() : null);
            pointer.follow(done, now);
            legend.explain(done.scene());
        }
    }

    // ---- where the view is

    /** The user's own locality, or both countries. */
    private Function<Viewport, Viewport> opening() {
        String home = session.homeProperty().get();
        return session.atlas()
                .findLocality(home == null ? "" : home)
                .map(locality -> locality.eraNearest(session.asOf()).seat())
                .<Function<Viewport, Viewport>>map(seat -> now ->
                        new Viewport(seat.lon(), seat.lat(), HOME_ZOOM, now.width(), now.height(), now.pixelScale()))
                .orElse(MapPane::whole);
    }

    private static Viewport whole(Viewport now) {
        return Viewport.ofBothCountries(now.width(), now.height(), now.pixelScale());
    }

    private void fitTo(Function<Viewport, Viewport> next) {
        Viewport now = layer.viewport();
        fit = next;
        if (now != null) {
            layer.show(next.apply(now));
        }
    }

    private void resized() {
        int width = (int) Math.ceil(map.getWidth());
        int height = (int) Math.ceil(map.getHeight());
        Viewport before = layer.viewport();
        if (width > 0 && height > 0 && fit != null) {
            layer.show(fit.apply(
                    new Viewport(0, 0, ViewLayer.FARTHEST, width, height, before == null ? 1 : before.pixelScale())));
        } else if (before != null) {
            layer.centre(before.lon(), before.lat());
        }
    }

    private void zoomBy(double levels) {
        fit = null;
        layer.zoomBy(levels, map.getWidth() / 2, map.getHeight() / 2);
    }

    private void wheel(ScrollEvent event) {
        if (event.getDeltaY() != 0 && !event.isInertia()) {
            fit = null;
            layer.zoomBy(event.getDeltaY() * WHEEL_STEP, event.getX(), event.getY());
        }
        event.consume();
    }

    private void doubleClick(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
            fit = null;
            layer.zoomBy(DOUBLE_CLICK_STEP, event.getX(), event.getY());
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (keys.press(event)) {
            pointer.rest();
            bringIntoView(keys.locality());
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> zoomBy(KEY_STEP);
            case MINUS, SUBTRACT -> zoomBy(-KEY_STEP);
            case DIGIT0, NUMPAD0 -> fitTo(MapPane::whole);
            case LEFT -> pan(-PAN_STEP, 0);
            case RIGHT -> pan(PAN_STEP, 0);
            case UP -> pan(0, -PAN_STEP);
            case DOWN -> pan(0, PAN_STEP);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pan(double dx, double dy) {
        fit = null;
        layer.panBy(dx, dy);
    }

    // ---- what is selected

    private void choose(@Nullable String id) {
        choosing = true;
        session.select(id);
        choosing = false;
    }

    /** Brings into view what was selected elsewhere; what was clicked on the map stays where it is. */
    private void reveal() {
        Viewport now = layer.viewport();
        if (choosing || now == null) {
            return;
        }
        List<Seat> seats = session.selection().stream().flatMap(this::seats).toList();
        if (!seats.stream().allMatch(seat -> isSeen(seat, now))) {
            fit = null;
            Viewport around = Viewport.around(seats, now.width(), now.height(), now.pixelScale());
            layer.show(around.withZoom(Math.min(around.zoom(), now.zoom())));
        }
    }

    private Stream<Seat> seats(String id) {
        return session.atlas()
                .findLink(id)
                .map(MapPane::ends)
                .orElse(Stream.of(id))
                .flatMap(end -> session.atlas().findLocality(end).stream())
                .map(locality -> locality.eraNearest(session.asOf()).seat());
    }

    private void bringIntoView(@Nullable String locality) {
        Viewport now = layer.viewport();
        if (locality != null && now != null) {
            Seat seat = session.atlas()
                    .locality(locality)
                    .eraNearest(session.meanings().asOf())
                    .seat();
            if (!isSeen(seat, now)) {
                fit = null;
                layer.centre(seat.lon(), seat.lat());
            }
        }
    }

    private static Stream<String> ends(Link link) {
        return Stream.of(link.vietnam(), link.japan());
    }

    private static boolean isSeen(Seat seat, Viewport view) {
        double x = view.x(seat.lon());
        double y = view.y(seat.lat());
        return x >= MARGIN && y >= MARGIN && x <= view.width() - MARGIN && y <= view.height() - MARGIN;
    }

    // ---- what stands on the map

    private VBox buttons() {
        VBox buttons = new VBox(
                button("map-zoom-in", Feather.PLUS, words -> words.say("ui.map-zoom-in"), () -> zoomBy(KEY_STEP)),
                button("map-zoom-out", Feather.MINUS, words -> words.say("ui.map-zoom-out"), () -> zoomBy(-KEY_STEP)),
                button("map-whole", Feather.MAXIMIZE, words -> words.say("ui.map-whole"), () -> fitTo(MapPane::whole)));
        buttons.getStyleClass().add("map-buttons");
        buttons.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(buttons, Pos.TOP_RIGHT);
        return buttons;
    }

    private Button button(String id, Feather icon, Function<Words, String> text, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon");
        button.setFocusTraversable(false);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(session.wordsProperty().map(text));
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(tooltip.textProperty());
        button.setOnAction(event -> action.run());
        return button;
    }

    /** In the corner where the sea is widest: it hides no locality while both countries are in view. */
    private VBox key() {
        Label corner = new Label();
        corner.setId("map-corner");
        corner.getStyleClass().add("map-corner");
        corner.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.map-viewpoint-neutral")));
        VBox key = new VBox(6, legend, corner);
        key.setAlignment(Pos.BOTTOM_RIGHT);
        key.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        key.setMouseTransparent(true);
        setAlignment(key, Pos.BOTTOM_RIGHT);
        return key;
    }
}

package kakehashi.ui.map;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import kakehashi.map.ground.LabelRules;
import kakehashi.map.view.Viewport;
import kakehashi.session.DayBefore;
import kakehashi.session.Session;
import kakehashi.session.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The map of the day before, over the left part of the map, and the divider between the two: it is dragged, or moved with
 * the arrow keys. Nothing is painted while it is closed.
 */
final class MapSplit extends Pane {

    private static final double STEP = 20;
    private static final double GRIP = 16;
    private static final double AWAY = 12;

    private final Session session;
    private final Supplier<MapPainting> paintings;
    private final MapPicture picture = new MapPicture();
    private final Rectangle left = new Rectangle();
    private final Label before = new Label();
    private final Label after = new Label();
    private final StackPane divider = new StackPane();
    private double share = 0.5;
    private @Nullable MapPainting painting;
    private @Nullable MapSubject subject;
    private @Nullable Viewport seen;

    /** @param paintings makes what paints the other day, once it is wanted */
    MapSplit(Session session, Supplier<MapPainting> paintings) {
        this.session = session;
        this.paintings = paintings;
        setPickOnBounds(false);
        setMinSize(0, 0);
        visibleProperty().bind(dayBefore().openProperty());
        managedProperty().bind(visibleProperty());
        picture.setClip(left);
        picture.setVisible(false);
        Region line = new Region();
        line.getStyleClass().add("map-split-line");
        line.setMaxWidth(6);
        Region knob = new Region();
        knob.getStyleClass().add("map-split-knob");
        knob.setMaxSize(GRIP, 3 * GRIP);
        divider.setId("map-split");
        divider.getStyleClass().add("map-split");
        divider.getChildren().addAll(line, knob);
        divider.setAlignment(Pos.CENTER);
        divider.setCursor(Cursor.H_RESIZE);
        divider.setFocusTraversable(true);
        divider.setAccessibleRole(AccessibleRole.THUMB);
        divider.accessibleTextProperty().bind(session.wordsProperty().map(words -> words.say("ui.map-split")));
        divider.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            divider.requestFocus();
            event.consume();
        });
        divider.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            divideAt(sceneToLocal(event.getSceneX(), event.getSceneY()).getX());
            event.consume();
        });
        divider.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        for (Label day : new Label[] {before, after}) {
            day.getStyleClass().add("map-split-day");
            day.setMouseTransparent(true);
        }
        getChildren().addAll(before, after, divider);
        session.shownIn(Shown::asOf, Shown::words).addListener(changed -> name());
        visibleProperty().addListener((observed, was, open) -> {
            if (open) {
                name();
                divider.requestFocus();
            }
        });
    }

    private DayBefore dayBefore() {
        return session.dayBefore();
    }

    private void name() {
        before.setText(session.words().date(session.asOf().minusDays(1)));
        after.setText(session.words().date(session.asOf()));
    }

    /** What is drawn of the day before, to be laid over the map. */
    Node picture() {
        return picture;
    }

    /** Takes up what is shown of the day before, and what is raised. */
    void look(Set<String> highlighted) {
        Shown shown = dayBefore().shownProperty().get();
        subject = shown == null ? null : MapSubject.of(session, shown, highlighted, subject);
        picture.setVisible(subject != null);
    }

    /** Paints it for a view. */
    void want(Viewport viewport, LabelRules rules) {
        seen = viewport;
        MapSubject wanted = subject;
        if (wanted != null) {
            painting().want(viewport, wanted, rules);
        }
    }

    private MapPainting painting() {
        MapPainting known = painting;
        if (known == null) {
            MapPainting made = paintings.get();
            made.paintedProperty().addListener((observed, was, done) -> {
                Viewport now = seen;
                if (done != null && now != null) {
                    picture.show(done, now, Duration.ZERO);
                }
            });
            painting = made;
            known = made;
        }
        return known;
    }

    /** Lays the picture where it belongs in another view. */
    void follow(Viewport now) {
        picture.follow(now);
    }

    /** Forgets what still waits to be painted. */
    void rest() {
        if (painting != null) {
            painting.rest();
        }
    }

    boolean isPainted() {
        return dayBefore().isSettled() && (painting == null || painting.isSettled());
    }

    /** The picture of the day before, where it covers the map at this distance from the left edge. */
    Optional<MapPainting.Painted> at(double x) {
        return subject != null && picture.isVisible() && x < edge()
                ? Optional.ofNullable(picture.painted())
                : Optional.empty();
    }

    /** The two days beside each other, or only the later one again. */
    void close() {
        dayBefore().openProperty().set(false);
    }

    private double edge() {
        return share * getWidth();
    }

    private void divideAt(double x) {
        share = getWidth() <= 0 ? share : Math.max(0, Math.min(1, x / getWidth()));
        requestLayout();
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        KeyCode key = event.getCode();
        if (key == KeyCode.LEFT || key == KeyCode.RIGHT) {
            divideAt(edge() + (key == KeyCode.LEFT ? -STEP : STEP));
        } else if (key == KeyCode.HOME || key == KeyCode.END) {
            divideAt(key == KeyCode.HOME ? 0 : getWidth());
        } else {
            return;
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        double x = Math.round(edge());
        left.setWidth(x);
        left.setHeight(getHeight());
        // At the edges it can still be taken hold of.
        double held = Math.max(0, Math.min(getWidth() - GRIP, x - GRIP / 2));
        divider.resizeRelocate(held, 0, GRIP, getHeight());
        double y = Math.round(getHeight() / 2);
        double beforeWidth = before.prefWidth(-1);
        double afterWidth = after.prefWidth(-1);
        double height = before.prefHeight(-1);
        before.setVisible(x - AWAY - beforeWidth >= 0);
        after.setVisible(x + AWAY + afterWidth <= getWidth());
        before.resizeRelocate(x - AWAY - beforeWidth, y - height / 2, beforeWidth, height);
        after.resizeRelocate(x + AWAY, y - height / 2, afterWidth, height);
    }
}

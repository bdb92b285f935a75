package kakehashi.ui.tour;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import kakehashi.session.Session;
import kakehashi.session.tour.Tour;
import kakehashi.session.tour.TourMove;
import kakehashi.session.tour.TourStep;
import kakehashi.ui.control.Wish;
import org.jspecify.annotations.Nullable;

/** Leads through the window on a wish for it, or goes on where a tour was broken off. */
public final class TourDesk {

    private static final double WIDTH = 330;
    private static final double GAP = 10;
    private static final double RING = 4;

    private final Session session;
    private final Tour tour;
    private final Callout callout;
    private final Region ring = new Region();
    private final Node window;
    private final InvalidationListener told = changed -> tell();
    private final Runnable laidOut = this::place;
    private final EventHandler<KeyEvent> keys = this::key;
    private final ListChangeListener<Window> opened = change -> find();
    private @Nullable Scene scene;
    private @Nullable Node target;

    /** @param window the main window, in a scene whose root lays its children over each other */
    public TourDesk(Session session, Node window) {
        this.session = session;
        this.window = window;
        tour = new Tour(session);
        callout = new Callout(session, tour);
        ring.setId("tour-ring");
        ring.getStyleClass().add("tour-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        callout.addEventHandler(KeyEvent.KEY_PRESSED, this::passOn);
        tour.stepProperty().addListener((observed, before, after) -> {
            if (before == null) {
                show();
            } else if (after == null) {
                hide();
            }
        });
        window.sceneProperty().addListener((observed, before, after) -> {
            if (after == null && tour.isRunning()) {
                tour.stop();
            }
        });
    }

    /** Hears a wish for the tour. */
    public void hear() {
        Wish.hear(window, wish -> {
            if (wish.kind() == Wish.Kind.TOUR) {
                tour.begin();
                wish.consume();
            }
        });
    }

    /** Goes on where a tour was broken off as the window was closed; else nothing happens. */
    public void resume() {
        tour.resume();
    }

    private void show() {
        tour.moveProperty().addListener(told);
        session.wordsProperty().addListener(told);
        Window.getWindows().addListener(opened);
        tell();
    }

    private void hide() {
        tour.moveProperty().removeListener(told);
        session.wordsProperty().removeListener(told);
        Window.getWindows().removeListener(opened);
        moveTo(null);
    }

    private void tell() {
        TourStep step = tour.stepProperty().get();
        TourMove move = tour.moveProperty().get();
        if (step != null && move != null) {
            callout.tell(step, move);
            find();
        }
    }

    /** Looks for what the step is about, and goes there. */
    private void find() {
        TourMove move = tour.moveProperty().get();
        if (move == null) {
            return;
        }
        if (Place.of(move) == Place.NOWHERE
                && scene != null
                && scene.getWindow() != null
                && scene.getWindow().isShowing()) {
            return;
        }
        Scene found = Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(Window::getScene)
                .filter(each -> each != null && each != window.getScene() && each.getRoot() instanceof Pane)
                .filter(each -> Place.of(move).in(each).isPresent())
                .findFirst()
                .orElse(window.getScene());
        moveTo(found);
        if (found != null) {
            found.getRoot().requestLayout();
        }
    }

    private void moveTo(@Nullable Scene next) {
        Scene former = scene;
        if (former == next) {
            return;
        }
        if (former != null) {
            former.removePostLayoutPulseListener(laidOut);
            former.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            if (former.getRoot() instanceof Pane pane) {
                pane.getChildren().removeAll(ring, callout);
            }
        }
        scene = next;
        if (next != null && next.getRoot() instanceof Pane pane) {
            pane.getChildren().addAll(ring, callout);
            next.addPostLayoutPulseListener(laidOut);
            next.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
    }

    /** After each layout, for what it tells of may have gone elsewhere. */
    private void place() {
        Scene in = scene;
        TourMove move = tour.moveProperty().get();
        if (in == null || move == null) {
            return;
        }
        boolean covered = in.lookup(".scrim") != null && !isAtHomeQuestion(in, Place.of(move));
        Optional<Node> found = covered ? Optional.empty() : Place.of(move).in(in);
        target = found.orElse(null);
        callout.setVisible(!covered);
        double wide = Math.min(session.preferences().textSize().scaled(WIDTH).get(), in.getWidth() - 2 * GAP);
        double high = Math.min(callout.prefHeight(wide), in.getHeight() - 2 * GAP);
        Beside beside = new Beside(in.getWidth(), in.getHeight(), GAP);
        Bounds about =
                found.map(node -> node.localToScene(node.getLayoutBounds())).orElse(null);
        Point2D at = found.map(node -> beside.place(
                        Place.around(node, in), wide, high, Place.of(move).side()))
                .orElseGet(() -> beside.aside(wide, high));
        callout.resizeRelocate(Math.round(at.getX()), Math.round(at.getY()), Math.ceil(wide), Math.ceil(high));
        ring.setVisible(about != null);
        if (about != null) {
            ring.resizeRelocate(
                    about.getMinX() - RING,
                    about.getMinY() - RING,
                    about.getWidth() + 2 * RING,
                    about.getHeight() + 2 * RING);
        }
    }

    /** On that card the tour stands; what else it tells of lies behind it. */
    private static boolean isAtHomeQuestion(Scene in, Place place) {
        return in.lookup("#home-question") != null && (place == Place.HOME || place == Place.NOWHERE);
    }

    /** Leads to the tour and from it to what it tells of. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.F1 && event.isShiftDown() && callout.isVisible()) {
            if (isInCallout()) {
                toTarget();
            } else {
                callout.first().requestFocus();
            }
            event.consume();
        }
    }

    private boolean isInCallout() {
        return scene != null && callout.holds(scene.getFocusOwner());
    }

    private void toTarget() {
        Node about = target;
        Optional<Node> control = about == null ? Optional.empty() : control(about);
        control.ifPresent(Node::requestFocus);
    }

    private static Optional<Node> control(Node node) {
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> control(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The keys of the window work while a button of the tour has them. */
    private void passOn(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            toTarget();
            event.consume();
        } else if (window.getScene() == scene
                && (event.isShortcutDown() || event.getCode().isFunctionKey())) {
            window.fireEvent(event.copyFor(window, window));
            event.consume();
        }
    }
}

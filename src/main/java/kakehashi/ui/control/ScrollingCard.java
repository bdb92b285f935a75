package kakehashi.ui.control;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A line that stays and, below it, what scrolls where the card is lower than it would like to be; at its least height only
 * the line is there. The card would like to be as wide as its widest line; where it is narrower, lines wrap.
 */
public abstract class ScrollingCard extends VBox {

    /** Around what is scrolled to, so that its name is seen too. */
    private static final double MARGIN = 24;

    private final Region head;
    private final Region body;
    private final ScrollPane scroll;

    public ScrollingCard(Region head, Region body) {
        this.head = head;
        this.body = body;
        scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        setVgrow(scroll, Priority.ALWAYS);
        paintDirectly(scroll);
        getChildren().addAll(head, scroll);
        sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((observed, before, focused) -> reveal(focused));
    }

    /**
     * Lets what a pane shows be painted in the window itself. JavaFX paints it into a picture of its own first, anew and whole
     * where one number in it changes, and then that picture.
     */
    public static void paintDirectly(ScrollPane scroll) {
        scroll.skinProperty().addListener(changed -> {
            Node viewport = scroll.lookup(".viewport");
            if (viewport != null) {
                viewport.setCache(false);
            }
        });
    }

    /** Scrolls to what the keys have come to. */
    private void reveal(@Nullable Node focused) {
        Node at = focused;
        while (at != null && at != body) {
            at = at.getParent();
        }
        if (focused == null || at == null) {
            return;
        }
        // What has just been added has its place only then.
        applyCss();
        layout();
        double hidden = body.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        Bounds place = body.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double from = scroll.getVvalue() * hidden;
        double to = from + scroll.getViewportBounds().getHeight();
        if (place.getMinY() < from) {
            scroll.setVvalue((place.getMinY() - MARGIN) / hidden);
        } else if (place.getMaxY() > to) {
            scroll.setVvalue(
                    (place.getMaxY() + MARGIN - scroll.getViewportBounds().getHeight()) / hidden);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return sides() + head.prefWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(sides() + Math.max(head.prefWidth(-1), body.prefWidth(-1)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return snapSizeY(getInsets().getTop() + getInsets().getBottom() + head.prefHeight(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? -1 : width - sides();
        return snapSizeY(computeMinHeight(width) + getSpacing() + body.prefHeight(room));
    }

    @Override
    protected void layoutChildren() {
        // what has no height must not take the focus either
        scroll.setVisible(getHeight() > minHeight(getWidth()) + 1);
        super.layoutChildren();
    }

    private double sides() {
        Insets insets = getInsets();
        return insets.getLeft() + insets.getRight();
    }
}

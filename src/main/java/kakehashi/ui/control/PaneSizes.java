package kakehashi.ui.control;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import kakehashi.session.Preferences;

/** Gives the outer panes of a split pane the sizes that they had last time, and remembers how the user changes them. */
public final class PaneSizes {

    /** A pane at an edge, under the name that its size is remembered by. */
    public record Edge(Region pane, String name, double usual) {}

    /** The part of the window that an edge takes at most where nobody made it larger, however large the text. */
    private static final double LARGEST = 0.27;

    private final Preferences preferences;

    public PaneSizes(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Keeps the size of a pane at the end. */
    public void keep(SplitPane split, Edge last) {
        keep(split, List.of(last), total -> new double[] {1 - size(last, total) / total});
    }

    /** Keeps the sizes of a pane at the beginning and one at the end. */
    public void keep(SplitPane split, Edge first, Edge last) {
        keep(split, List.of(first, last), total ->
                new double[] {size(first, total) / total, 1 - size(last, total) / total});
    }

    private double size(Edge edge, double total) {
        return preferences
                .length(edge.name())
                .orElse(Math.min(
                        preferences.textSize().scaled(edge.usual()).get(), Math.max(edge.usual(), total * LARGEST)));
    }

    private interface Positions {
        double[] of(double total);
    }

    private void keep(SplitPane split, List<Edge> edges, Positions positions) {
        boolean wide = split.getOrientation() == Orientation.HORIZONTAL;
        var total = wide ? split.widthProperty() : split.heightProperty();
        total.addListener(new ChangeListener<Number>() {
            @Override
            public void changed(ObservableValue<? extends Number> observed, Number before, Number after) {
                if (after.doubleValue() > 0) {
                    total.removeListener(this);
                    split.setDividerPositions(positions.of(after.doubleValue()));
                    edges.forEach(edge -> remember(edge, wide));
                    edges.forEach(edge -> unfold(edge, () -> place(split, positions.of(total.get()))));
                }
            }
        });
    }

    private void remember(Edge edge, boolean wide) {
        var size = wide ? edge.pane().widthProperty() : edge.pane().heightProperty();
        size.addListener((observed, before, after) -> {
            // The first layouts are on the way to the remembered size and must not overwrite it.
            if (before.doubleValue() > 0 && after.doubleValue() > 0 && !isFolded(edge.pane())) {
                preferences.rememberLength(edge.name(), after.doubleValue());
            }
        });
    }

    /** A pane that was folded away has its size back when it is opened. */
    private static void unfold(Edge edge, Runnable place) {
        edge.pane().maxHeightProperty().addListener((observed, before, after) -> {
            if (after.doubleValue() == Double.MAX_VALUE) {
                place.run();
            }
        });
    }

    /**
     * Places what was remembered when this was called: a layout in between opens the pane to its least height, and that is
     * remembered in its stead.
     */
    private static void place(SplitPane split, double[] positions) {
        // The least height is set after the greatest, and the split pane must know both.
        Platform.runLater(() -> split.setDividerPositions(positions));
    }

    /** A folded pane is held at one height. */
    private static boolean isFolded(Region pane) {
        return pane.getMaxHeight() >= 0 && pane.getMaxHeight() <= pane.getMinHeight();
    }
}

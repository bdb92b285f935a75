package kakehashi.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kakehashi.map.ground.LabelRules.Cover;

/**
 * What stands on the map, each in a corner of it: overview, insets, legend, and the buttons with the card that says how the
 * map is drawn. On a small map the legend gives way to the buttons. It tells what of the map it covers.
 *
 * <p>The legend is in the corner where the sea is widest: it hides no locality while both countries are in view.
 */
final class MapFurniture extends Pane {

    /** To the edge of the map, and between two things on it. */
    private static final double GAP = 8;
    /** Of the height of the map the most that the legend takes: it scrolls then. */
    private static final double LEGEND_SHARE = 0.62;

    private final MapOverview overview;
    private final MapInsets insets;
    private final MapLegend legend;
    private final MapButtons buttons;
    private final MapOptions options;
    private final ReadOnlyObjectWrapper<List<Cover>> covered = new ReadOnlyObjectWrapper<>(List.of());

    MapFurniture(MapOverview overview, MapInsets insets, MapLegend legend, MapButtons buttons, MapOptions options) {
        this.overview = overview;
        this.insets = insets;
        this.legend = legend;
        this.buttons = buttons;
        buttons.namedFrom(widthProperty());
        this.options = options;
        setPickOnBounds(false);
        setMinSize(0, 0);
        getChildren().addAll(overview, insets, legend, buttons, options);
        overview.visibleProperty().addListener(changed -> requestLayout());
        insets.visibleProperty().addListener(changed -> requestLayout());
        options.visibleProperty().addListener(changed -> requestLayout());
    }

    /** What is covered now, in logical pixels of the view; without the card, which is soon put away. */
    ReadOnlyObjectProperty<List<Cover>> coveredProperty() {
        return covered.getReadOnlyProperty();
    }

    @Override
    protected void layoutChildren() {
        overview.resizeRelocate(GAP, GAP, overview.prefWidth(-1), overview.prefHeight(-1));
        double insetsHeight = insets.prefHeight(-1);
        insets.resizeRelocate(GAP, getHeight() - GAP - insetsHeight, insets.prefWidth(-1), insetsHeight);
        double column = buttons.prefWidth(getHeight());
        buttons.resizeRelocate(getWidth() - column, 0, column, getHeight());
        buttons.layout();
        placeOptions(column);
        placeLegend(column);
        List<Cover> now = covers();
        if (!now.equals(covered.get())) {
            covered.set(now);
        }
    }

    /** Beside the buttons or, where it is too wide for that, over them. */
    private void placeOptions(double column) {
        if (!options.isVisible()) {
            return;
        }
        double width = Math.min(options.prefWidth(-1), getWidth() - 2 * GAP);
        double right = width + GAP <= getWidth() - column ? getWidth() - column : getWidth() - GAP;
        options.resizeRelocate(right - width, GAP, width, Math.min(options.prefHeight(width), getHeight() - 2 * GAP));
    }

    /** Below the buttons where all of it fits there, else beside them; folded it is no further away, nor is what folds it. */
    private void placeLegend(double column) {
        double most = Math.floor(getHeight() * LEGEND_SHARE);
        double right = most + GAP > getHeight() - lowestButton() ? getWidth() - column : getWidth() - GAP;
        double width = Math.min(legend.prefWidth(-1), right - GAP);
        double height = Math.min(legend.prefHeight(width), most);
        legend.resizeRelocate(right - width, getHeight() - GAP - height, width, height);
    }

    private double lowestButton() {
        return buttons.getChildren().stream()
                .mapToDouble(button -> button.getBoundsInParent().getMaxY())
                .max()
                .orElse(0);
    }

    private List<Cover> covers() {
        List<Cover> covers = new ArrayList<>();
        for (Region each : new Region[] {overview, insets, legend}) {
            if (each.isVisible()) {
                covers.add(cover(each));
            }
        }
        buttons.getChildren().forEach(button -> covers.add(cover(button)));
        return List.copyOf(covers);
    }

    /** Without the shadows of a node, which hide nothing. */
    private Cover cover(Node node) {
        Bounds bounds = sceneToLocal(node.localToScene(node.getLayoutBounds()));
        return new Cover(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
    }
}

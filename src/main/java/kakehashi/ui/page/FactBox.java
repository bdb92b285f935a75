package kakehashi.ui.page;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import kakehashi.session.Session;
import kakehashi.ui.control.FactColumn;

/**
 * Facts in two columns, read line by line; where the page is too narrow for that, in one. Both facts of a line begin at the same
 * height.
 */
final class FactBox extends Region {

    private static final double GAP = 10;
    private static final double LINE_GAP = 6;

    /** A column narrower than this, times the size of text, would break words; logical pixels. */
    private static final double NARROWEST = 125;

    private final Session session;

    private FactBox(Session session, List<Node> facts) {
        this.session = session;
        getStyleClass().add("facts-beside");
        getChildren().setAll(facts);
        setMinWidth(0);
    }

    /** The facts of a column, in a box instead. */
    static FactBox of(FactColumn column) {
        List<Node> facts = List.copyOf(column.getChildren());
        column.getChildren().clear();
        return new FactBox(column.session(), facts);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * NARROWEST + GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? computePrefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    /** @return how high they all are together */
    private double place(double width, boolean move) {
        double narrowest =
                NARROWEST * session.preferences().textSize().percentProperty().get() / 100.0;
        int columns = width >= 2 * narrowest + GAP ? 2 : 1;
        double wide = Math.floor((width - (columns - 1) * GAP) / columns);
        List<Node> facts = getManagedChildren();
        double top = 0;
        for (int first = 0; first < facts.size(); first += columns) {
            List<Node> line = facts.subList(first, Math.min(first + columns, facts.size()));
            double high = line.stream()
                    .mapToDouble(fact -> Math.ceil(fact.prefHeight(wide)))
                    .max()
                    .orElse(0);
            if (move) {
                for (int column = 0; column < line.size(); column++) {
                    line.get(column).resizeRelocate(column * (wide + GAP), top, wide, high);
                }
            }
            top += high + LINE_GAP;
        }
        return Math.max(0, top - LINE_GAP);
    }
}

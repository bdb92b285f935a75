package kakehashi.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A row of controls that goes on in a further row where the window is too narrow for them, as it is with large text. A
 * {@link Spring} takes the room that is left in its row; a node made {@link #giveWay} is left out where there is none.
 */
public class WrappingBar extends Pane {

    private static final String GIVES_WAY = "gives-way";
    private static final double ROW_GAP = 2;

    private final double gap;

    /** Takes the room that is left in its row. */
    public static final class Spring extends Region {}

    private record Row(List<Node> nodes, double height) {}

    /** @param gap between two controls */
    public WrappingBar(double gap) {
        this.gap = gap;
    }

    /** Lets a node be left out where its row has no room for it. */
    public static <T extends Node> T giveWay(T node) {
        node.getProperties().put(GIVES_WAY, true);
        return node;
    }

    private static boolean givesWay(Node node) {
        return node.getProperties().containsKey(GIVES_WAY);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private List<Row> rows(double room) {
        List<Row> rows = new ArrayList<>();
        List<Node> row = new ArrayList<>();
        double taken = 0;
        for (Node node : getManagedChildren()) {
            if (givesWay(node)) {
                row.add(node);
                continue;
            }
            double width = node instanceof Spring ? 0 : width(node, room) + gap;
            if (taken + width > room + gap && taken > 0) {
                rows.add(row(row, room));
                row = new ArrayList<>();
                taken = 0;
            }
            row.add(node);
            taken += width;
        }
        rows.add(row(row, room));
        return rows;
    }

    private static Row row(List<Node> nodes, double room) {
        return new Row(
                List.copyOf(nodes),
                nodes.stream()
                        .mapToDouble(node -> height(node, width(node, room)))
                        .max()
                        .orElse(0));
    }

    private static double width(Node node, double room) {
        return Math.min(Math.ceil(node.prefWidth(-1)), room);
    }

    /** Where it does not depend on the width, a node remembers it and need not measure its text again. */
    private static double height(Node node, double width) {
        return node.prefHeight(node.getContentBias() == Orientation.HORIZONTAL ? width : -1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        return insets.getLeft()
                + insets.getRight()
                + getManagedChildren().stream()
                        .mapToDouble(node -> Math.ceil(node.prefWidth(-1)) + gap)
                        .sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double room = width < 0 ? Double.MAX_VALUE : width - insets.getLeft() - insets.getRight();
        List<Row> rows = rows(room);
        return insets.getTop()
                + insets.getBottom()
                + rows.stream().mapToDouble(Row::height).sum()
                + (rows.size() - 1) * ROW_GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width < 0 ? getWidth() : width);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double room = getWidth() - insets.getLeft() - insets.getRight();
        double y = insets.getTop();
        for (Row row : rows(room)) {
            layout(row, insets.getLeft(), y, room);
            y += row.height() + ROW_GAP;
        }
    }

    private void layout(Row row, double left, double y, double room) {
        double spare = room;
        for (Node node : row.nodes()) {
            spare -= node instanceof Spring || givesWay(node) ? 0 : width(node, room) + gap;
        }
        spare += gap;
        for (Node node : row.nodes()) {
            if (givesWay(node)) {
                double needed = width(node, room) + gap;
                node.setVisible(needed <= spare);
                spare -= node.isVisible() ? needed : 0;
            }
        }
        double x = left;
        for (Node node : row.nodes()) {
            double width = width(node, room);
            if (node instanceof Spring) {
                x += Math.max(0, spare);
                continue;
            }
            if (givesWay(node) && !node.isVisible()) {
                continue;
            }
            double height = Math.min(height(node, width), row.height());
            node.resizeRelocate(x, Math.round(y + (row.height() - height) / 2), width, height);
            x += width + gap;
        }
    }
}

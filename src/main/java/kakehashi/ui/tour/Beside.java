package kakehashi.ui.tour;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/**
 * Where something is laid beside what it tells of, within a window.
 *
 * @param width of the window
 * @param height of the window
 * @param gap to what it tells of, and to the edges of the window
 */
record Beside(double width, double height, double gap) {

    /** On which side it is looked for first. */
    enum Side {
        BELOW,
        /** Below a button whose menu opens to the right. */
        BELOW_LEFT,
        LEFT
    }

    /**
     * The upper left corner of something of a size: on the side that is wanted or, where it would lie over what it tells of,
     * wherever it covers least of it.
     *
     * @param told what it tells of
     */
    Point2D place(Bounds told, double wide, double high, Side wanted) {
        double middle = told.getCenterX() - wide / 2;
        double level = told.getCenterY() - high / 2;
        double left = told.getMinX() - gap - wide;
        double below = told.getMaxY() + gap;
        Point2D first =
                switch (wanted) {
                    case BELOW -> new Point2D(middle, below);
                    case BELOW_LEFT -> new Point2D(left, below);
                    case LEFT -> new Point2D(left, level);
                };
        List<Point2D> sides = List.of(
                first,
                new Point2D(middle, below),
                new Point2D(left, level),
                new Point2D(told.getMaxX() + gap, level),
                new Point2D(middle, told.getMinY() - gap - high));
        return sides.stream()
                .map(side -> within(side, wide, high))
                .min(Comparator.comparingDouble(at -> covered(told, at, wide, high)))
                .orElseThrow();
    }

    /** In the lower right corner, where there is nothing to tell of. */
    Point2D aside(double wide, double high) {
        return within(new Point2D(width, height), wide, high);
    }

    private Point2D within(Point2D at, double wide, double high) {
        return new Point2D(
                Math.max(gap, Math.min(at.getX(), width - wide - gap)),
                Math.max(gap, Math.min(at.getY(), height - high - gap)));
    }

    private static double covered(Bounds told, Point2D at, double wide, double high) {
        Rectangle2D laid = new Rectangle2D(at.getX(), at.getY(), wide, high);
        double across = Math.min(laid.getMaxX(), told.getMaxX()) - Math.max(laid.getMinX(), told.getMinX());
        double down = Math.min(laid.getMaxY(), told.getMaxY()) - Math.max(laid.getMinY(), told.getMinY());
        return Math.max(0, across) * Math.max(0, down);
    }
}

package kakehashi.map.scene;

import java.util.List;
import kakehashi.map.view.Viewport;

/** How many curves pass through each small square of a view; raised ones are kept apart. Made for placing labels. */
final class CurveDensity {

    private static final int CELL = 5;
    /** The densest of views say no more than their first curves do. */
    private static final int COUNTED_AT_MOST = 1500;

    private final int columns;
    private final int rows;
    /** First for each square, then summed over all squares above and to the left, so that a box is read in four looks. */
    private final int[] counts;
    /** 1 where a raised curve passes or close by; summed in the same way. */
    private final int[] raised;

    CurveDensity(List<Curve> curves, Viewport viewport) {
        columns = viewport.width() / CELL + 2;
        rows = viewport.height() / CELL + 2;
        counts = new int[columns * rows];
        raised = new int[columns * rows];
        int counted = 0;
        for (int i = curves.size() - 1; i >= 0; i--) {
            Curve curve = curves.get(i);
            if (curve.emphasis() == Emphasis.RAISED || counted++ < COUNTED_AT_MOST) {
                add(curve);
            }
        }
        sumUp(counts);
        sumUp(raised);
    }

    private void sumUp(int[] squares) {
        for (int row = 0; row < rows; row++) {
            int sum = 0;
            for (int column = 0; column < columns; column++) {
                int at = row * columns + column;
                sum += squares[at];
                squares[at] = sum + (row > 0 ? squares[at - columns] : 0);
            }
        }
    }

    private int sum(int[] summed, double left, double top, double right, double bottom) {
        int fromColumn = column(left) - 1;
        int fromRow = row(top) - 1;
        int toColumn = column(right);
        int toRow = row(bottom);
        return upTo(summed, toColumn, toRow)
                - upTo(summed, fromColumn, toRow)
                - upTo(summed, toColumn, fromRow)
                + upTo(summed, fromColumn, fromRow);
    }

    private int upTo(int[] summed, int column, int row) {
        return column < 0 || row < 0 ? 0 : summed[row * columns + column];
    }

    private void add(Curve curve) {
        double[] part = curve.within(0, 0, (double) columns * CELL, (double) rows * CELL);
        int steps = part[0] < part[1] ? curve.steps(part[0], part[1], CELL * 0.7) : -1;
        boolean marks = curve.emphasis() == Emphasis.RAISED;
        int reach = marks ? 1 : 0;
        int last = -1;
        for (int i = 0; i <= steps; i++) {
            double t = part[0] + (part[1] - part[0]) * i / steps;
            double x = curve.xAt(t);
            double y = curve.yAt(t);
            int column = (int) (x / CELL);
            int row = (int) (y / CELL);
            if (x < 0 || y < 0 || column >= columns || row >= rows || row * columns + column == last) {
                continue;
            }
            last = row * columns + column;
            counts[last]++;
            for (int r = Math.max(0, row - reach); marks && r <= Math.min(rows - 1, row + reach); r++) {
                for (int c = Math.max(0, column - reach); c <= Math.min(columns - 1, column + reach); c++) {
                    raised[r * columns + c] = 1;
                }
            }
        }
    }

    /** Whether a raised curve passes through a box or close by. */
    boolean isRaised(double left, double top, double right, double bottom) {
        return sum(raised, left, top, right, bottom) > 0;
    }

    /** About how many curves pass through a box. */
    double crossing(double left, double top, double right, double bottom) {
        return (double) sum(counts, left, top, right, bottom)
                * CELL
                / Math.max(CELL, Math.min(right - left, 2 * (bottom - top)));
    }

    private int column(double x) {
        return Math.max(0, Math.min(columns - 1, (int) (x / CELL)));
    }

    private int row(double y) {
        return Math.max(0, Math.min(rows - 1, (int) (y / CELL)));
    }
}

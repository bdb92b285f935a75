package kakehashi.map;

import java.util.List;

/** How many curves pass through each small square of a view; raised ones are kept apart. Made for placing labels. */
final class CurveDensity {

    private static final int CELL = 5;
    /** The densest of views say no more than their first curves do. */
    private static final int COUNTED_AT_MOST = 3000;

    private final int columns;
    private final int rows;
    private final short[] counts;
    private final boolean[] raised;

    CurveDensity(List<Curve> curves, Viewport viewport) {
        columns = viewport.width() / CELL + 2;
        rows = viewport.height() / CELL + 2;
        counts = new short[columns * rows];
        raised = new boolean[columns * rows];
        int counted = 0;
        for (int i = curves.size() - 1; i >= 0; i--) {
            Curve curve = curves.get(i);
            if (curve.emphasis() == Emphasis.RAISED || counted++ < COUNTED_AT_MOST) {
                add(curve);
            }
        }
    }

    private void add(Curve curve) {
        double hull = Math.hypot(curve.cx() - curve.x0(), curve.cy() - curve.y0())
                + Math.hypot(curve.x1() - curve.cx(), curve.y1() - curve.cy());
        int steps = Math.max(1, (int) Math.ceil(Math.min(hull, 20_000) / (CELL * 0.7)));
        boolean marks = curve.emphasis() == Emphasis.RAISED;
        int reach = marks ? 1 : 0;
        int last = -1;
        for (int i = 0; i <= steps; i++) {
            double t = (double) i / steps;
            int column = (int) Math.floor(curve.xAt(t) / CELL);
            int row = (int) Math.floor(curve.yAt(t) / CELL);
            if (column < 0 || row < 0 || column >= columns || row >= rows || row * columns + column == last) {
                continue;
            }
            last = row * columns + column;
            counts[last]++;
            for (int r = Math.max(0, row - reach); marks && r <= Math.min(rows - 1, row + reach); r++) {
                for (int c = Math.max(0, column - reach); c <= Math.min(columns - 1, column + reach); c++) {
                    raised[r * columns + c] = true;
                }
            }
        }
    }

    /** Whether a raised curve passes through a box or close by. */
    boolean isRaised(double left, double top, double right, double bottom) {
        for (int row = row(top); row <= row(bottom); row++) {
            for (int column = column(left); column <= column(right); column++) {
                if (raised[row * columns + column]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** About how many curves pass through a box. */
    double crossing(double left, double top, double right, double bottom) {
        int sum = 0;
        for (int row = row(top); row <= row(bottom); row++) {
            for (int column = column(left); column <= column(right); column++) {
                sum += counts[row * columns + column];
            }
        }
        return sum * CELL / Math.max(CELL, Math.min(right - left, 2 * (bottom - top)));
    }

    private int column(double x) {
        return Math.max(0, Math.min(columns - 1, (int) (x / CELL)));
    }

    private int row(double y) {
        return Math.max(0, Math.min(rows - 1, (int) (y / CELL)));
    }
}

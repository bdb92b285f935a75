package kakehashi.map.scene;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import kakehashi.map.view.Viewport;

/** Which curves pass near a point: each curve is listed in every square it crosses, so a look-up reads a few squares. */
final class HitGrid {

    private static final int CELL = 16;
    /** The tolerance, half the widest stroke, and what a step may cut off a corner. */
    private static final double REACH = ArcScene.TOLERANCE + 7 + 4;

    private final List<Curve> curves;
    private final int columns;
    private final int rows;
    private final int[] starts;
    private final int[] members;

    HitGrid(List<Curve> curves, Viewport viewport) {
        this.curves = curves;
        columns = viewport.width() / CELL + 1;
        rows = viewport.height() / CELL + 1;
        int[] visits = new int[2 * Math.max(64, curves.size() * 48)];
        int[] lastVisitor = new int[columns * rows];
        Arrays.fill(lastVisitor, -1);
        int[] counts = new int[columns * rows + 1];
        int length = 0;
        for (int index = 0; index < curves.size(); index++) {
            Curve curve = curves.get(index);
            double[] part = curve.within(0, 0, (double) columns * CELL, (double) rows * CELL);
            // at most half a square, so that a neighbour is always listed where one is cut across a corner
            int steps = part[0] < part[1] ? curve.steps(part[0], part[1], CELL / 2.0) : -1;
            for (int i = 0; i <= steps; i++) {
                double t = part[0] + (part[1] - part[0]) * i / steps;
                int column = (int) Math.floor(curve.xAt(t) / CELL);
                int row = (int) Math.floor(curve.yAt(t) / CELL);
                if (column < 0 || row < 0 || column >= columns || row >= rows) {
                    continue;
                }
                int cell = row * columns + column;
                if (lastVisitor[cell] != index) {
                    lastVisitor[cell] = index;
                    if (length + 2 > visits.length) {
                        visits = Arrays.copyOf(visits, visits.length * 2);
                    }
                    visits[length++] = cell;
                    visits[length++] = index;
                    counts[cell + 1]++;
                }
            }
        }
        for (int cell = 0; cell < columns * rows; cell++) {
            counts[cell + 1] += counts[cell];
        }
        starts = counts.clone();
        members = new int[length / 2];
        for (int i = 0; i < length; i += 2) {
            members[counts[visits[i]]++] = visits[i + 1];
        }
    }

    /** The curves listed in the squares within reach of a point, in drawing order. */
    List<Curve> near(double x, double y) {
        BitSet found = new BitSet(curves.size());
        for (int r = Math.max(0, cell(y - REACH)); r <= Math.min(rows - 1, cell(y + REACH)); r++) {
            for (int c = Math.max(0, cell(x - REACH)); c <= Math.min(columns - 1, cell(x + REACH)); c++) {
                int cell = r * columns + c;
                for (int i = starts[cell]; i < starts[cell + 1]; i++) {
                    found.set(members[i]);
                }
            }
        }
        return found.stream().mapToObj(curves::get).toList();
    }

    private static int cell(double at) {
        return (int) Math.floor(at / CELL);
    }
}

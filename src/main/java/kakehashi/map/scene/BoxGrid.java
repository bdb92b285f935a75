package kakehashi.map.scene;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Boxes on the screen and whether a further one would touch any of them. */
final class BoxGrid {

    private static final int CELL = 64;

    private record Box(double left, double top, double right, double bottom, Object owner) {}

    private final int columns;
    private final int rows;
    private final List<List<Box>> cells = new ArrayList<>();

    BoxGrid(int width, int height) {
        columns = width / CELL + 1;
        rows = height / CELL + 1;
        for (int i = 0; i < columns * rows; i++) {
            cells.add(new ArrayList<>());
        }
    }

    void add(double left, double top, double right, double bottom, Object owner) {
        Box box = new Box(left, top, right, bottom, owner);
        for (int row = row(top); row <= row(bottom); row++) {
            for (int column = column(left); column <= column(right); column++) {
                cells.get(row * columns + column).add(box);
            }
        }
    }

    /** Whether a box touches none that belongs to somebody else. */
    boolean isFree(double left, double top, double right, double bottom, @Nullable Object owner) {
        for (int row = row(top); row <= row(bottom); row++) {
            for (int column = column(left); column <= column(right); column++) {
                for (Box box : cells.get(row * columns + column)) {
                    if (left < box.right
                            && box.left < right
                            && top < box.bottom
                            && box.top < bottom
                            && box.owner != owner) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private int column(double x) {
        return Math.max(0, Math.min(columns - 1, (int) (x / CELL)));
    }

    private int row(double y) {
        return Math.max(0, Math.min(rows - 1, (int) (y / CELL)));
    }
}

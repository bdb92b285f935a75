package kakehashi.map.ink;

import java.util.Arrays;
import kakehashi.map.letter.Raster;

/**
 * What is laid over a picture, from the uppermost down: for every pixel what is seen of the layers so far, and how much of
 * all that lies beneath still shines through. Where nothing does, a further layer is not drawn, and squares of the picture
 * that are covered whole are passed over at one look. So the work grows with what is seen, not with what is drawn.
 *
 * <p>Different threads may lay on different rows of squares.
 */
final class Layers {

    /** Side of a square in pixels. */
    static final int CELL = 8;

    static final int CELL_BITS = 3;
    /** Of 255: so little that shines through is not seen. */
    static final int UNSEEN = 4;

    private int width;
    private int height;
    private int columns;
    /** Premultiplied ARGB. */
    private int[] pixels = new int[0];
    /** How many pixels of each square something shines through. */
    private int[] open = new int[0];
    /** Whether anything may lie on a square. */
    private boolean[] laid = new boolean[0];

    /** Makes room for a picture; nothing lies on it then. */
    void resize(int newWidth, int newHeight) {
        if (newWidth == width && newHeight == height) {
            return;
        }
        width = newWidth;
        height = newHeight;
        columns = (width + CELL - 1) >> CELL_BITS;
        int rows = (height + CELL - 1) >> CELL_BITS;
        pixels = new int[width * height];
        laid = new boolean[columns * rows];
        open = new int[columns * rows];
        for (int cell = 0; cell < open.length; cell++) {
            open[cell] = area(cell);
        }
    }

    private int area(int cell) {
        int left = cell % columns * CELL;
        int top = cell / columns * CELL;
        return (Math.min(width, left + CELL) - left) * (Math.min(height, top + CELL) - top);
    }

    int[] pixels() {
        return pixels;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** How many rows of squares there are. */
    int rows() {
        return (height + CELL - 1) >> CELL_BITS;
    }

    /** Whether anything laid on some squares of one column would be seen; if so, they count as laid on. */
    boolean opensColumn(int column, int firstRow, int lastRow) {
        boolean opens = false;
        for (int cell = firstRow * columns + column; cell <= lastRow * columns + column; cell += columns) {
            opens |= opens(cell);
        }
        return opens;
    }

    /** Whether anything laid on some squares of one row would be seen; if so, they count as laid on. */
    boolean opensRow(int row, int firstColumn, int lastColumn) {
        boolean opens = false;
        for (int cell = row * columns + firstColumn; cell <= row * columns + lastColumn; cell++) {
            opens |= opens(cell);
        }
        return opens;
    }

    private boolean opens(int cell) {
        if (open[cell] == 0) {
            return false;
        }
        laid[cell] = true;
        return true;
    }

    /** Notes that nothing shines through a pixel any more; once for each. */
    void cover(int index) {
        int row = index / width;
        int column = index - row * width;
        open[(row >> CELL_BITS) * columns + (column >> CELL_BITS)]--;
    }

    /** Lays all of it on some rows of squares of a picture of the same size, and takes it off here. */
    void settle(Raster raster, int firstRow, int endRow) {
        for (int cell = firstRow * columns; cell < endRow * columns; cell++) {
            if (laid[cell]) {
                settle(raster.pixels(), cell);
                laid[cell] = false;
                open[cell] = area(cell);
            }
        }
    }

    private void settle(int[] picture, int cell) {
        int left = cell % columns * CELL;
        int right = Math.min(width, left + CELL);
        int top = cell / columns * CELL;
        int bottom = Math.min(height, top + CELL);
        for (int row = top; row < bottom; row++) {
            for (int index = row * width + left; index < row * width + right; index++) {
                int over = pixels[index];
                if (over != 0) {
                    picture[index] = over(over, picture[index]);
                }
            }
            Arrays.fill(pixels, row * width + left, row * width + right, 0);
        }
    }

    private static int over(int over, int under) {
        // 0 to 256, so that nothing over a colour leaves it as it is
        int through = 256 - (over >>> 24) - (over >>> 31);
        int redBlue = (under & 0xFF00FF) * through >>> 8 & 0xFF00FF;
        int green = (under & 0xFF00) * through >>> 8 & 0xFF00;
        return 0xFF000000 | (over & 0xFFFFFF) + (redBlue | green);
    }

    /** A colour in shares of 0 to 255, as they are laid down; the shares of one pixel never add up to more than 255. */
    static int[] shares(int colour) {
        int[] shares = new int[256];
        for (int share = 0; share < shares.length; share++) {
            int redBlue = ((colour & 0xFF00FF) * share + 0x800080) >>> 8 & 0xFF00FF;
            int green = ((colour & 0xFF00) * share + 0x8000) >>> 8 & 0xFF00;
            shares[share] = share << 24 | redBlue | green;
        }
        return shares;
    }
}

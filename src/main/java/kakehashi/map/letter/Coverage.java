package kakehashi.map.letter;

import java.util.Arrays;

/**
 * Exact area coverage of polygons on a grid of pixels. Every edge adds what it covers to the right of it; summing a row
 * from the left then gives each pixel's share of ink (non-zero for any consistent winding, holes wound the other way).
 * Rows and blocks that no edge touched are never visited, so an empty or a solid stretch costs next to nothing.
 */
public final class Coverage {

    private static final int BLOCK_BITS = 5;
    private static final int BLOCK = 1 << BLOCK_BITS;

    private int width;
    private int height;
    private int stride;
    private int blocks;
    private float[] cells = new float[0];
    private boolean[] touched = new boolean[0];
    private boolean[] rows = new boolean[0];

    /** Makes room for a picture; the coverage is empty afterwards. */
    public void resize(int newWidth, int newHeight) {
        if (newWidth == width && newHeight == height) {
            return;
        }
        width = newWidth;
        height = newHeight;
        stride = (width + 2 + BLOCK - 1) / BLOCK * BLOCK;
        blocks = stride / BLOCK;
        cells = new float[stride * height];
        touched = new boolean[blocks * height];
        rows = new boolean[height];
    }

    /** Adds a directed edge in pixels. Parts above and below the picture are cut; parts beside it count by their winding. */
    public void edge(double x0, double y0, double x1, double y1) {
        if (y0 == y1 || (y0 <= 0 && y1 <= 0) || (y0 >= height && y1 >= height)) {
            return;
        }
        double direction = 1;
        double topX = x0;
        double topY = y0;
        double endX = x1;
        double endY = y1;
        if (y0 > y1) {
            direction = -1;
            topX = x1;
            topY = y1;
            endX = x0;
            endY = y0;
        }
        if (topX >= width && endX >= width) {
            return;
        }
        double slope = (endX - topX) / (endY - topY);
        if (topY < 0) {
            topX -= topY * slope;
            topY = 0;
        }
        if (endY > height) {
            endY = height;
        }
        double x = topX;
        int lastRow = (int) Math.ceil(endY);
        for (int row = (int) topY; row < lastRow; row++) {
            double spanTop = Math.max(row, topY);
            double spanBottom = Math.min(row + 1, endY);
            double dy = spanBottom - spanTop;
            if (dy <= 0) {
                continue;
            }
            double nextX = x + slope * dy;
            span(row, x, nextX, dy * direction);
            x = nextX;
        }
    }

    private void span(int row, double from, double to, double weight) {
        double left = Math.min(from, to);
        double right = Math.max(from, to);
        if (right <= 0) {
            add(row, 0, weight);
            return;
        }
        if (left >= width) {
            return;
        }
        if (left < 0 || right > width) {
            spanClipped(row, left, right, weight);
            return;
        }
        int first = (int) left;
        int last = (int) Math.ceil(right);
        if (last <= first + 1) {
            double middle = (left + right) / 2 - first;
            add(row, first, weight * (1 - middle));
            add(row, first + 1, weight * middle);
            return;
        }
        double perPixel = 1 / (right - left);
        double headWidth = 1 - (left - first);
        double head = 0.5 * perPixel * headWidth * headWidth;
        double tailWidth = right - last + 1;
        double tail = 0.5 * perPixel * tailWidth * tailWidth;
        add(row, first, weight * head);
        if (last == first + 2) {
            add(row, first + 1, weight * (1 - head - tail));
        } else {
            double second = perPixel * (1.5 - (left - first));
            add(row, first + 1, weight * (second - head));
            for (int column = first + 2; column < last - 1; column++) {
                add(row, column, weight * perPixel);
            }
            double upToLast = second + (last - first - 3) * perPixel;
            add(row, last - 1, weight * (1 - upToLast - tail));
        }
        add(row, last, weight * tail);
    }

    /** A piece that crosses a side of the picture: each part counts by its share of the height. */
    private void spanClipped(int row, double left, double right, double weight) {
        double total = right - left;
        if (left < 0) {
            add(row, 0, weight * -left / total);
        }
        double innerLeft = Math.max(0, left);
        double innerRight = Math.min(width, right);
        if (innerRight > innerLeft) {
            span(row, innerLeft, innerRight, weight * (innerRight - innerLeft) / total);
        }
    }

    private void add(int row, int column, double value) {
        cells[row * stride + column] += (float) value;
        touched[row * blocks + (column >> BLOCK_BITS)] = true;
        rows[row] = true;
    }

    /** Lays a colour where the coverage is, and empties the coverage. */
    public void paint(Raster raster, int colour) {
        for (int row = 0; row < height; row++) {
            if (!rows[row]) {
                continue;
            }
            rows[row] = false;
            float sum = 0;
            for (int block = 0; block < blocks; block++) {
                int from = block << BLOCK_BITS;
                int to = Math.min(from + BLOCK, width);
                int flag = row * blocks + block;
                if (!touched[flag]) {
                    if (Math.abs(sum) > 0.002f && from < to) {
                        raster.span(row, from, to, colour, Math.min(1, Math.abs(sum)));
                    }
                    continue;
                }
                touched[flag] = false;
                int cell = row * stride + from;
                for (int column = from; column < to; column++, cell++) {
                    sum += cells[cell];
                    float share = Math.min(1, Math.abs(sum));
                    if (share > 0.002f) {
                        raster.blend(row * width + column, colour, share);
                    }
                }
                Arrays.fill(cells, row * stride + from, row * stride + from + BLOCK, 0);
            }
        }
    }

    /**
     * Lays slanting lines of a colour where the coverage is, and empties the coverage.
     *
     * @param step from one line to the next, along the horizontal
     * @param thick how thick each is, along the horizontal
     */
    public void hatch(Raster raster, int colour, double step, double thick) {
        for (int row = 0; row < height; row++) {
            if (!rows[row]) {
                continue;
            }
            rows[row] = false;
            float sum = 0;
            for (int column = 0; column < width; column++) {
                sum += cells[row * stride + column];
                double place = (column + row + 1) % step;
                double line = Math.max(0, Math.min(1, thick - place)) + Math.max(0, place + 1 - step);
                float share = (float) (Math.min(1, Math.abs(sum)) * Math.min(1, line));
                if (share > 0.002f) {
                    raster.blend(row * width + column, colour, share);
                }
            }
            Arrays.fill(cells, row * stride, (row + 1) * stride, 0);
            Arrays.fill(touched, row * blocks, (row + 1) * blocks, false);
        }
    }

    /** Writes the coverage as bytes, 255 for full, one for each pixel, and empties it. */
    public byte[] toMask() {
        byte[] mask = new byte[width * height];
        for (int row = 0; row < height; row++) {
            float sum = 0;
            for (int column = 0; column < width; column++) {
                sum += cells[row * stride + column];
                mask[row * width + column] = (byte) Math.round(255 * Math.min(1, Math.abs(sum)));
            }
        }
        Arrays.fill(cells, 0);
        Arrays.fill(touched, false);
        Arrays.fill(rows, false);
        return mask;
    }
}

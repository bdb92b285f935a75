package kakehashi.map.letter;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/** An opaque ARGB picture and the strokes that are laid on it, in physical pixels. */
public final class Raster {

    private final int[] pixels;
    private final int width;
    private final int height;

    public Raster(int[] pixels, int width, int height) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
    }

    public int[] pixels() {
        return pixels;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public void clear(int colour) {
        Arrays.fill(pixels, 0, width * height, colour);
    }

    void blend(int index, int colour, float share) {
        mixIn(index, colour, (int) (share * 256));
    }

    private void mixIn(int index, int colour, int share) {
        if (share >= 255) {
            pixels[index] = colour;
            return;
        }
        int under = pixels[index];
        int redBlue = under & 0xFF00FF;
        int green = under & 0xFF00;
        redBlue += ((colour & 0xFF00FF) - redBlue) * share >> 8;
        green += ((colour & 0xFF00) - green) * share >> 8;
        pixels[index] = 0xFF000000 | redBlue & 0xFF00FF | green & 0xFF00;
    }

    void span(int row, int from, int to, int colour, float share) {
        int start = row * width;
        if (share > 0.996f) {
            Arrays.fill(pixels, start + from, start + to, colour);
            return;
        }
        for (int column = from; column < to; column++) {
            blend(start + column, colour, share);
        }
    }

    /**
     * A line along points (x and y in turn). Each column of a flat piece and each row of a steep one is inked once, so
     * a line never darkens itself at its joints.
     *
     * @param count how many points
     * @param opacity 0 to 1
     */
    public void stroke(double[] points, int count, double lineWidth, int colour, double opacity) {
        for (int i = 0; i + 1 < count; i++) {
            double x0 = points[2 * i];
            double y0 = points[2 * i + 1];
            double x1 = points[2 * i + 2];
            double y1 = points[2 * i + 3];
            double dx = x1 - x0;
            double dy = y1 - y0;
            double length = Math.sqrt(dx * dx + dy * dy);
            if (length > 0) {
                double margin = lineWidth + 1;
                if (Math.max(x0, x1) > -margin
                        && Math.min(x0, x1) < width + margin
                        && Math.max(y0, y1) > -margin
                        && Math.min(y0, y1) < height + margin) {
                    if (Math.abs(dx) >= Math.abs(dy)) {
                        flat(x0, y0, x1, dy / dx, length / Math.abs(dx), lineWidth, colour, opacity);
                    } else {
                        steep(x0, y0, y1, dx / dy, length / Math.abs(dy), lineWidth, colour, opacity);
                    }
                }
            }
        }
    }

    private void flat(
            double x0,
            double y0,
            double x1,
            double slope,
            double stretch,
            double lineWidth,
            int colour,
            double opacity) {
        int first = Math.max(0, (int) Math.ceil(Math.min(x0, x1) - 0.5));
        int end = Math.min(width, (int) Math.ceil(Math.max(x0, x1) - 0.5));
        double half = lineWidth / 2 * stretch;
        for (int column = first; column < end; column++) {
            double offset = column + 0.5 - x0;
            double middle = y0 + offset * slope;
            double top = Math.max(0, middle - half);
            double bottom = Math.min(height, middle + half);
            for (int row = (int) top; row < bottom; row++) {
                double covered = Math.min(row + 1, bottom) - Math.max(row, top);
                mixIn(row * width + column, colour, (int) (covered * opacity * 256));
            }
        }
    }

    private void steep(
            double x0,
            double y0,
            double y1,
            double slope,
            double stretch,
            double lineWidth,
            int colour,
            double opacity) {
        int first = Math.max(0, (int) Math.ceil(Math.min(y0, y1) - 0.5));
        int end = Math.min(height, (int) Math.ceil(Math.max(y0, y1) - 0.5));
        double half = lineWidth / 2 * stretch;
        for (int row = first; row < end; row++) {
            double offset = row + 0.5 - y0;
            double middle = x0 + offset * slope;
            double left = Math.max(0, middle - half);
            double right = Math.min(width, middle + half);
            for (int column = (int) left; column < right; column++) {
                double covered = Math.min(column + 1, right) - Math.max(column, left);
                mixIn(row * width + column, colour, (int) (covered * opacity * 256));
            }
        }
    }

    /** A ring between two radii; a disc where the inner one is 0. */
    public void ring(double x, double y, double inner, double outer, int colour, double opacity) {
        mix(x, y, outer, colour, opacity, (dx, dy) -> {
            double distance = Math.hypot(dx, dy);
            double outside = Math.max(0, Math.min(1, outer - distance + 0.5));
            return outside - (inner <= 0 ? 0 : Math.max(0, Math.min(1, inner - distance + 0.5)));
        });
    }

    /**
     * A square frame between two squares of the same middle; a full square where the inner one is 0.
     *
     * @param inner from the middle to the sides of the inner square
     * @param outer from the middle to the sides of the outer one
     */
    public void frame(double x, double y, double inner, double outer, int colour, double opacity) {
        mix(x, y, outer, colour, opacity, (dx, dy) -> within(dx, dy, outer) - (inner <= 0 ? 0 : within(dx, dy, inner)));
    }

    /** @param covered how much of a pixel is covered whose middle lies so far from the point, along and across */
    private void mix(double x, double y, double reach, int colour, double opacity, DoubleBinaryOperator covered) {
        int top = Math.max(0, (int) Math.floor(y - reach));
        int bottom = Math.min(height - 1, (int) Math.ceil(y + reach));
        int left = Math.max(0, (int) Math.floor(x - reach));
        int right = Math.min(width - 1, (int) Math.ceil(x + reach));
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                double share = covered.applyAsDouble(Math.abs(column + 0.5 - x), Math.abs(row + 0.5 - y)) * opacity;
                if (share > 0) {
                    mixIn(row * width + column, colour, (int) (share * 256));
                }
            }
        }
    }

    /** How much of a pixel, so far from the middle of a square, lies in it. */
    private static double within(double dx, double dy, double half) {
        return Math.max(0, Math.min(1, half - dx + 0.5)) * Math.max(0, Math.min(1, half - dy + 0.5));
    }

    /** The pixels of a box inside the picture, row by row. */
    public int[] copy(int left, int top, int right, int bottom) {
        int[] copy = new int[(right - left) * (bottom - top)];
        for (int row = top; row < bottom; row++) {
            System.arraycopy(pixels, row * width + left, copy, (row - top) * (right - left), right - left);
        }
        return copy;
    }

    /** Puts pixels of a box back, row by row. */
    public void paste(int[] copy, int left, int top, int boxWidth) {
        for (int row = 0; row < copy.length / boxWidth; row++) {
            System.arraycopy(copy, row * boxWidth, pixels, (top + row) * width + left, boxWidth);
        }
    }

    /** A mask of coverages laid at a pixel position. */
    public void mask(byte[] mask, int maskWidth, int maskHeight, int left, int top, int colour, double opacity) {
        int strength = (int) (opacity * 257);
        for (int row = Math.max(0, -top); row < maskHeight && top + row < height; row++) {
            for (int column = Math.max(0, -left); column < maskWidth && left + column < width; column++) {
                int share = (mask[row * maskWidth + column] & 0xFF) * strength >> 8;
                if (share > 0) {
                    mixIn((top + row) * width + left + column, colour, share);
                }
            }
        }
    }
}

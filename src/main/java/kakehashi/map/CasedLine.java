package kakehashi.map;

/**
 * Lays one line after another, each with its casing in the same pass, into some rows of a raster. Each column of a flat
 * piece and each row of a steep one is inked once; where a line turns from flat to steep the casings of both pieces go
 * first. For one thread.
 */
final class CasedLine {

    private static final int CASING_AND_INK = 0;
    private static final int CASING_ALONE = 1;
    private static final int INK_ALONE = 2;
    /** Ink of this share, of 256, leaves nothing to see of the casing beneath it. */
    private static final int NEARLY_OPAQUE = 240;

    private final int[] pixels;
    private final int width;
    private final int top;
    private final int bottom;

    private int colour;
    private double half;
    private double opacity;
    private int casing;
    private double around;
    private double casingOpacity;
    private float[] dash = {};
    private double periods;

    /** @param bottom first row beneath those that are drawn on */
    CasedLine(Raster raster, int top, int bottom) {
        pixels = raster.pixels();
        width = raster.width();
        this.top = top;
        this.bottom = bottom;
    }

    /** @param halfWidth in pixels */
    void ink(int argb, double halfWidth, double share) {
        colour = argb;
        half = halfWidth;
        opacity = share;
    }

    /** @param beyond how far it reaches beyond the ink, in pixels */
    void casing(int argb, double beyond, double share) {
        casing = argb;
        around = half + beyond;
        casingOpacity = share;
    }

    /**
     * @param table shares of ink along one period, none for an unbroken line
     * @param period in pixels
     */
    void dash(float[] table, double period) {
        dash = table;
        periods = 1 / period;
    }

    /**
     * @param points x and y in turn, one more point than there are pieces
     * @param begun length of the line before the first point
     */
    void draw(double[] points, int pieces, double begun) {
        double along = begun;
        for (int i = 0; i < pieces; i++) {
            if (turns(points, pieces, i)) {
                piece(points, i, CASING_ALONE, 0);
            }
        }
        for (int i = 0; i < pieces; i++) {
            piece(points, i, turns(points, pieces, i) ? INK_ALONE : CASING_AND_INK, along);
            along += Math.hypot(points[2 * i + 2] - points[2 * i], points[2 * i + 3] - points[2 * i + 1]);
        }
    }

    /** Whether one of the pieces before and after runs in another way than this one. */
    private static boolean turns(double[] points, int pieces, int piece) {
        boolean flat = isFlat(points, piece);
        return (piece > 0 && isFlat(points, piece - 1) != flat)
                || (piece + 1 < pieces && isFlat(points, piece + 1) != flat);
    }

    private static boolean isFlat(double[] points, int piece) {
        return Math.abs(points[2 * piece + 2] - points[2 * piece])
                >= Math.abs(points[2 * piece + 3] - points[2 * piece + 1]);
    }

    private void piece(double[] points, int piece, int what, double along) {
        double x0 = points[2 * piece];
        double y0 = points[2 * piece + 1];
        double x1 = points[2 * piece + 2];
        double y1 = points[2 * piece + 3];
        double length = Math.hypot(x1 - x0, y1 - y0);
        double margin = 1.5 * around + 1;
        if (length == 0
                || Math.max(x0, x1) < -margin
                || Math.min(x0, x1) > width + margin
                || Math.max(y0, y1) < top - margin
                || Math.min(y0, y1) > bottom + margin) {
            return;
        }
        if (isFlat(points, piece)) {
            flat(x0, y0, x1, (y1 - y0) / (x1 - x0), length / Math.abs(x1 - x0), what, along);
        } else {
            steep(x0, y0, y1, (x1 - x0) / (y1 - y0), length / Math.abs(y1 - y0), what, along);
        }
    }

    private void flat(double x0, double y0, double x1, double slope, double stretch, int what, double along) {
        int first = Math.max(0, (int) Math.ceil(Math.min(x0, x1) - 0.5));
        int end = Math.min(width, (int) Math.ceil(Math.max(x0, x1) - 0.5));
        double reach = around * stretch;
        double inner = half * stretch;
        for (int column = first; column < end; column++) {
            double offset = column + 0.5 - x0;
            double middle = y0 + offset * slope;
            double from = Math.max(top, middle - reach);
            double to = Math.min(bottom, middle + reach);
            if (from >= to) {
                continue;
            }
            double ink = what == CASING_ALONE ? 0 : opacity * ink(along + Math.abs(offset) * stretch);
            across((int) from, from, to, middle - inner, middle + inner, ink, what, column, width);
        }
    }

    private void steep(double x0, double y0, double y1, double slope, double stretch, int what, double along) {
        int first = Math.max(top, (int) Math.ceil(Math.min(y0, y1) - 0.5));
        int end = Math.min(bottom, (int) Math.ceil(Math.max(y0, y1) - 0.5));
        double reach = around * stretch;
        double inner = half * stretch;
        for (int row = first; row < end; row++) {
            double offset = row + 0.5 - y0;
            double middle = x0 + offset * slope;
            double from = Math.max(0, middle - reach);
            double to = Math.min(width, middle + reach);
            if (from >= to) {
                continue;
            }
            double ink = what == CASING_ALONE ? 0 : opacity * ink(along + Math.abs(offset) * stretch);
            across((int) from, from, to, middle - inner, middle + inner, ink, what, row * width, 1);
        }
    }

    /**
     * One column or row of the line: the pixels from {@code from} to {@code to}, {@code step} apart in memory. Reckoned in
     * 256ths of a pixel.
     */
    private void across(
            int start, double from, double to, double inkFrom, double inkTo, double ink, int what, int base, int step) {
        int casingShare = what == INK_ALONE ? 0 : (int) (256 * casingOpacity);
        int inkShare = (int) (256 * ink);
        int low = (int) (256 * from);
        int high = (int) (256 * to);
        int inkLow = Math.max(low, (int) Math.floor(256 * inkFrom));
        int inkHigh = Math.min(high, (int) Math.floor(256 * inkTo));
        int index = base + start * step;
        for (int edge = start << 8; edge < high; edge += 256, index += step) {
            int covered = (Math.min(edge + 256, inkHigh) - Math.max(edge, inkLow)) * inkShare >> 8;
            int pixel = pixels[index];
            if (covered < NEARLY_OPAQUE && casingShare > 0) {
                int cased = Math.min(edge + 256, high) - Math.max(edge, low);
                pixel = mix(pixel, casing, cased * casingShare >> 8);
            }
            if (covered > 0) {
                pixel = mix(pixel, colour, covered);
            }
            pixels[index] = pixel;
        }
    }

    private double ink(double along) {
        if (dash.length == 0) {
            return 1;
        }
        double at = along * periods;
        return dash[(int) ((at - (long) at) * dash.length)];
    }

    private static int mix(int under, int over, int share) {
        int redBlue = under & 0xFF00FF;
        int green = under & 0xFF00;
        redBlue += ((over & 0xFF00FF) - redBlue) * share >> 8;
        green += ((over & 0xFF00) - green) * share >> 8;
        return 0xFF000000 | redBlue & 0xFF00FF | green & 0xFF00;
    }
}

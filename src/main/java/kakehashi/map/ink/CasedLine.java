package kakehashi.map.ink;

/**
 * Lays one line beneath another into some rows of an overlay, each with its casing in the same pass. Each column of a flat
 * piece and each row of a steep one is inked once; where a line turns from flat to steep the ink of both pieces goes
 * first. For one thread.
 */
final class CasedLine {

    private enum Part {
        CASING_AND_INK,
        CASING,
        INK
    }

    private static final int WHOLE = 256;
    /** Positions are reckoned in this many parts of a pixel. */
    private static final int FINE_BITS = 16;

    private static final int FINE = 1 << FINE_BITS;

    private final Layers overlay;
    private final int[] pixels;
    private final int width;
    private final int top;
    private final int bottom;

    private int[] colour = {};
    private double half;
    private double opacity;
    private int[] casing = {};
    private double around;
    private double casingOpacity;
    private float[] dash = {};
    private double periods;

    // where the line is in the column or row that comes next, in parts of a pixel
    private int middle;
    private int drift;
    private int reach;
    private int inner;
    private double period;
    private double periodsEach;

    /**
     * @param top first row that is drawn on
     * @param bottom first row beneath those that are drawn on
     */
    CasedLine(Layers overlay, int top, int bottom) {
        this.overlay = overlay;
        pixels = overlay.pixels();
        width = overlay.width();
        this.top = top;
        this.bottom = bottom;
    }

    /**
     * @param shares of its colour
     * @param halfWidth in pixels
     */
    void ink(int[] shares, double halfWidth, double share) {
        colour = shares;
        half = halfWidth;
        opacity = share;
    }

    /**
     * @param shares of its colour
     * @param beyond how far it reaches beyond the ink, in pixels
     */
    void casing(int[] shares, double beyond, double share) {
        casing = shares;
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
                piece(points, i, Part.INK, along);
            }
            along += length(points, i);
        }
        along = begun;
        for (int i = 0; i < pieces; i++) {
            piece(points, i, turns(points, pieces, i) ? Part.CASING : Part.CASING_AND_INK, along);
            along += length(points, i);
        }
    }

    private double length(double[] points, int piece) {
        if (dash.length == 0) {
            return 0;
        }
        double dx = points[2 * piece + 2] - points[2 * piece];
        double dy = points[2 * piece + 3] - points[2 * piece + 1];
        return Math.sqrt(dx * dx + dy * dy);
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

    private void piece(double[] points, int piece, Part part, double along) {
        double x0 = points[2 * piece];
        double y0 = points[2 * piece + 1];
        double x1 = points[2 * piece + 2];
        double y1 = points[2 * piece + 3];
        double margin = 1.5 * around + 1;
        if ((x0 == x1 && y0 == y1)
                || Math.max(x0, x1) < -margin
                || Math.min(x0, x1) > width + margin
                || Math.max(y0, y1) < top - margin
                || Math.min(y0, y1) > bottom + margin) {
            return;
        }
        if (isFlat(points, piece)) {
            flat(x0, y0, x1, (y1 - y0) / (x1 - x0), part, along);
        } else {
            steep(x0, y0, y1, (x1 - x0) / (y1 - y0), part, along);
        }
    }

    private void flat(double x0, double y0, double x1, double slope, Part part, double along) {
        int end = Math.min(width, (int) Math.ceil(Math.max(x0, x1) - 0.5));
        int column = Math.max(0, (int) Math.ceil(Math.min(x0, x1) - 0.5));
        double stretch = Math.sqrt(1 + slope * slope);
        double reach = around * stretch;
        while (column < end) {
            int stop = Math.min(end, (column | Layers.CELL - 1) + 1);
            double offset = column + 0.5 - x0;
            double middle = y0 + offset * slope;
            double last = middle + (stop - 1 - column) * slope;
            int first = Math.max(top, (int) Math.floor(Math.min(middle, last) - reach));
            int lowest = Math.min(bottom - 1, (int) (Math.max(middle, last) + reach));
            if (first <= lowest && overlay.opensColumn(cell(column), cell(first), cell(lowest))) {
                begin(middle, slope, along + Math.abs(offset) * stretch, x1 > x0 ? stretch : -stretch);
                for (int i = column; i < stop; i++) {
                    across(top, bottom, part, i, width);
                }
            }
            column = stop;
        }
    }

    private void steep(double x0, double y0, double y1, double slope, Part part, double along) {
        int end = Math.min(bottom, (int) Math.ceil(Math.max(y0, y1) - 0.5));
        int row = Math.max(top, (int) Math.ceil(Math.min(y0, y1) - 0.5));
        double stretch = Math.sqrt(1 + slope * slope);
        double reach = around * stretch;
        while (row < end) {
            int stop = Math.min(end, (row | Layers.CELL - 1) + 1);
            double offset = row + 0.5 - y0;
            double middle = x0 + offset * slope;
            double last = middle + (stop - 1 - row) * slope;
            int first = Math.max(0, (int) Math.floor(Math.min(middle, last) - reach));
            int lowest = Math.min(width - 1, (int) (Math.max(middle, last) + reach));
            if (first <= lowest && overlay.opensRow(cell(row), cell(first), cell(lowest))) {
                begin(middle, slope, along + Math.abs(offset) * stretch, y1 > y0 ? stretch : -stretch);
                for (int i = row; i < stop; i++) {
                    across(0, width, part, i * width, 1);
                }
            }
            row = stop;
        }
    }

    private static int cell(int pixel) {
        return pixel >> Layers.CELL_BITS;
    }

    /** @param each what one column or row adds to the length along the line */
    private void begin(double at, double slope, double along, double each) {
        middle = (int) (at * FINE);
        drift = (int) (slope * FINE);
        reach = (int) (around * Math.abs(each) * FINE);
        inner = (int) (half * Math.abs(each) * FINE);
        period = along * periods;
        periodsEach = each * periods;
    }

    /**
     * One column or row of the line, from {@code low} to {@code high}, its pixels {@code step} apart in memory; then goes
     * on to the next.
     */
    private void across(int low, int high, Part part, int base, int step) {
        int from = Math.max(low << FINE_BITS, middle - reach);
        int to = Math.min(high << FINE_BITS, middle + reach);
        int inkFrom = middle - inner;
        int inkTo = middle + inner;
        int inkShare = part == Part.CASING ? 0 : (int) (WHOLE * opacity * ink());
        int casingShare = part == Part.INK ? 0 : (int) (WHOLE * casingOpacity);
        int index = base + (from >> FINE_BITS) * step;
        for (int edge = from >> FINE_BITS << FINE_BITS; edge < to; edge += FINE, index += step) {
            int over = pixels[index];
            int through = 255 - (over >>> 24);
            if (through <= Layers.UNSEEN) {
                continue;
            }
            int next = edge + FINE;
            int inked = Math.min(next, inkTo) - Math.max(edge, inkFrom);
            if (inked > 0) {
                int share = through * ((inked >> 8) * inkShare >> 8) + 128 >> 8;
                over += colour[share];
                through -= share;
            }
            int cased = Math.min(next, to) - Math.max(edge, from) >> 8;
            int share = through * (cased * casingShare >> 8) + 128 >> 8;
            over += casing[share];
            pixels[index] = over;
            if (through - share <= Layers.UNSEEN) {
                overlay.cover(index);
            }
        }
        middle += drift;
        period += periodsEach;
    }

    private double ink() {
        return dash.length == 0 ? 1 : dash[(int) ((period - (long) period) * dash.length)];
    }
}

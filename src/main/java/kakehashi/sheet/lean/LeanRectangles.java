package kakehashi.sheet.lean;

import java.nio.charset.StandardCharsets;

/**
 * The filled rectangles of a content, each written as a corner and a size where four corners stood. One that goes on where the
 * one before it ended is written as one with it: lines below the cells of a row are one line.
 */
final class LeanRectangles {

    /** How the lines of a filled rectangle end. */
    private static final byte[] STEPS = "mlll".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] CLOSED = "h\nf\n".getBytes(StandardCharsets.US_ASCII);

    private static final int CORNERS = 4;

    private static final byte[] FILLED = "re\nf\n".getBytes(StandardCharsets.US_ASCII);

    private final byte[] content;
    private final LeanContent.Fineness fineness;
    private final LeanNumber number = new LeanNumber();
    private final long[] xs = new long[CORNERS];
    private final long[] ys = new long[CORNERS];
    private Rectangle last = new Rectangle(0, 0, 0, 0);
    private int lastAt = -1;
    private int lastEnd = -1;

    /** In units of the last decimal. */
    private record Rectangle(long x, long y, long width, long height) {

        /** This and the other as one, or this if they are none. */
        Rectangle with(Rectangle other) {
            if (y == other.y && height == other.height && x + width == other.x) {
                return new Rectangle(x, y, width + other.width, height);
            }
            if (x == other.x && width == other.width && y == other.y + other.height) {
                return new Rectangle(x, other.y, width, height + other.height);
            }
            return this;
        }
    }

    LeanRectangles(byte[] content, LeanContent.Fineness fineness) {
        this.content = content;
        this.fineness = fineness;
    }

    /** Where the lines of a rectangle end that begins at a place; the place itself if none begins there. */
    int end(int start) {
        int at = start;
        for (int i = 0; i < CORNERS; i++) {
            int y = number(at, xs, i);
            int operator = y < 0 ? -1 : number(y, ys, i);
            if (operator < 0
                    || operator + 1 >= content.length
                    || content[operator] != STEPS[i]
                    || content[operator + 1] != '\n') {
                return start;
            }
            at = operator + 2;
        }
        for (byte each : CLOSED) {
            if (at >= content.length || content[at++] != each) {
                return start;
            }
        }
        boolean across = xs[0] == xs[3] && xs[1] == xs[2] && ys[0] == ys[1] && ys[2] == ys[3];
        boolean upright = xs[0] == xs[1] && xs[2] == xs[3] && ys[0] == ys[3] && ys[1] == ys[2];
        return across || upright ? at : start;
    }

    /**
     * Writes the rectangle whose end was asked for last, in place of the one before if that is the last that was written.
     *
     * @return the end of what is written
     */
    int write(byte[] out, int size) {
        long x = Math.min(xs[0], xs[2]);
        long y = Math.min(ys[0], ys[2]);
        Rectangle next = new Rectangle(x, y, Math.abs(xs[2] - xs[0]), Math.abs(ys[2] - ys[0]));
        int at = size;
        if (lastEnd == size) {
            Rectangle both = last.with(next);
            if (both != last) {
                next = both;
                at = lastAt;
            }
        }
        int end = number(next.x, out, at);
        end = number(next.y, out, end);
        end = number(next.width, out, end);
        end = number(next.height, out, end);
        System.arraycopy(FILLED, 0, out, end, FILLED.length);
        last = next;
        lastAt = at;
        lastEnd = end + FILLED.length;
        return lastEnd;
    }

    /** Reads a number and gives where the next one begins, or -1. */
    private int number(int start, long[] into, int index) {
        int at = start;
        while (at < content.length && content[at] != ' ' && content[at] != '\n') {
            at++;
        }
        if (at == content.length || content[at] == '\n') {
            return -1;
        }
        if (!number.read(content, start, at)) {
            return -1;
        }
        into[index] = number.in(fineness.decimals(), fineness.step());
        return at + 1;
    }

    private int number(long written, byte[] out, int at) {
        int end = LeanNumber.write(written, fineness.decimals(), out, at);
        out[end] = ' ';
        return end + 1;
    }
}

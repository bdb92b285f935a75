package kakehashi.map.ink;

import java.util.Arrays;

/**
 * Two pictures of one size and what lies between them. Of each row only what lies between the first and the last pixel in which they differ is
 * mixed. Not safe for use by several threads at once.
 */
public final class Blend {

    private static final int FULL = 256;
    private static final int RED_AND_BLUE = 0xFF00FF;
    private static final int GREEN = 0x00FF00;

    private final int[] from;
    private final int[] to;
    private final int width;
    /** Of each row the first pixel that differs, and the one after the last. */
    private final int[] starts;

    private final int[] ends;
    private final int firstRow;
    private final int endRow;

    /**
     * @param from pixels of the picture to begin with, of the size of {@code next}
     * @param next the picture to end with
     */
    public Blend(int[] from, Picture next) {
        this.from = from;
        to = next.pixels();
        width = next.width();
        starts = new int[next.height()];
        ends = new int[next.height()];
        int first = next.height();
        int end = 0;
        for (int row = 0; row < next.height(); row++) {
            int left = row * width;
            int right = left + width;
            int differs = Arrays.mismatch(from, left, right, to, left, right);
            left = differs < 0 ? right : left + differs;
            while (right > left && from[right - 1] == to[right - 1]) {
                right--;
            }
            starts[row] = left;
            ends[row] = right;
            if (left < right) {
                first = Math.min(first, row);
                end = row + 1;
            }
        }
        firstRow = first;
        endRow = end;
    }

    /** The first row in which the pictures differ. */
    public int firstRow() {
        return firstRow;
    }

    /** How many rows there are from the first to the last in which they differ; 0 where they are the same. */
    public int rows() {
        return Math.max(0, endRow - firstRow);
    }

    /**
     * Mixes what differs.
     *
     * @param share 0 for the first picture, 1 for the second
     * @param into pixels of the same size, which are the first picture's or what was mixed before; those that do not differ are left as they are
     */
    public void mix(double share, int[] into) {
        int more = (int) Math.round(Math.max(0, Math.min(1, share)) * FULL);
        int less = FULL - more;
        for (int row = firstRow; row < endRow; row++) {
            for (int i = starts[row]; i < ends[row]; i++) {
                int a = from[i];
                int b = to[i];
                if (a != b) {
                    into[i] = 0xFF000000
                            | ((a & RED_AND_BLUE) * less + (b & RED_AND_BLUE) * more >>> 8) & RED_AND_BLUE
                            | ((a & GREEN) * less + (b & GREEN) * more >>> 8) & GREEN;
                }
            }
        }
    }
}

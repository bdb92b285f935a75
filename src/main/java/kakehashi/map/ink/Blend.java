package kakehashi.map.ink;

/**
 * Two pictures of one size and what lies between them. Only the rows in which they differ are mixed. Not safe for use by
 * several threads at once.
 */
public final class Blend {

    private static final int FULL = 256;
    private static final int RED_AND_BLUE = 0xFF00FF;
    private static final int GREEN = 0x00FF00;

    private final int[] from;
    private final int[] to;
    private final int width;
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
        int size = width * next.height();
        int first = 0;
        while (first < size && from[first] == to[first]) {
            first++;
        }
        int end = size;
        while (end > first && from[end - 1] == to[end - 1]) {
            end--;
        }
        firstRow = first / width;
        endRow = (end + width - 1) / width;
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
     * Mixes the rows that differ; the others are left as they are.
     *
     * @param share 0 for the first picture, 1 for the second
     * @param into pixels of the same size
     */
    public void mix(double share, int[] into) {
        int more = (int) Math.round(Math.max(0, Math.min(1, share)) * FULL);
        int less = FULL - more;
        for (int i = firstRow * width; i < endRow * width; i++) {
            int a = from[i];
            int b = to[i];
            into[i] = a == b
                    ? b
                    : 0xFF000000
                            | ((a & RED_AND_BLUE) * less + (b & RED_AND_BLUE) * more >>> 8) & RED_AND_BLUE
                            | ((a & GREEN) * less + (b & GREEN) * more >>> 8) & GREEN;
        }
    }
}

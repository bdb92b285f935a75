package kakehashi.map.ink;

/**
 * A finished picture: opaque ARGB, rows from the top. The array may be longer than the picture and belongs to whoever
 * gave it to the painter.
 *
 * @param width physical pixels
 * @param height physical pixels
 */
public record Picture(int[] pixels, int width, int height) {

    /** The colour at a physical pixel. */
    public int at(int x, int y) {
        return pixels[y * width + x];
    }
}

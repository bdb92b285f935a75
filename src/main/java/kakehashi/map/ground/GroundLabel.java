package kakehashi.map.ground;

/**
 * One line of the name of a sea or of islands, placed on the map, in logical pixels.
 *
 * @param x left end of the baseline
 * @param baseline y of the baseline
 * @param size of the type in pixels
 * @param width of the line at that size; it is told, for to measure it takes longer than all that is done with it
 */
public record GroundLabel(String text, double x, double baseline, double size, boolean sea, double width) {

    private static final double ASCENT = 1.0;
    private static final double DESCENT = 0.24;

    public double left() {
        return x - 1;
    }

    public double top() {
        return baseline - ASCENT * size;
    }

    public double right() {
        return x + width + 1;
    }

    public double bottom() {
        return baseline + DESCENT * size;
    }

    public int ink(Palette palette) {
        return sea ? palette.seaName() : palette.text();
    }
}

package kakehashi.ui.time;

import javafx.scene.paint.Color;

/** Inks of a palette as colours of the toolkit. */
final class Inks {

    private static final double FULL = 255;

    private Inks() {}

    /** @param opacity 0 to 1 */
    static Color colour(int argb, double opacity) {
        return new Color((argb >> 16 & 0xFF) / FULL, (argb >> 8 & 0xFF) / FULL, (argb & 0xFF) / FULL, opacity);
    }
}

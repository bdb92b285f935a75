package kakehashi.ui;

import java.util.Locale;

/** How much room a window has for its text, by which what is folded in it is remembered. */
enum WindowSize {
    /** Too narrow for panes beside each other: they are tabs. */
    TABS,
    NARROW,
    WIDE;

    private static final double EM = 13;
    private static final double TABS_BELOW = 62 * EM;
    private static final double WIDE_FROM = 1500;

    /** @param percent how large the text is */
    static WindowSize of(double width, int percent) {
        if (width * 100 / percent < TABS_BELOW) {
            return TABS;
        }
        return width < WIDE_FROM ? NARROW : WIDE;
    }

    /** The name that choices are remembered by. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

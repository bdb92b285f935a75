package kakehashi.map;

import kakehashi.model.Scheme;

/**
 * The inks of a map as opaque ARGB. In every palette each scheme keeps a contrast of at least 3:1 on sea, land and
 * countries.
 *
 * @param land all land but the two countries, in one tone
 * @param country the two countries
 * @param coast line between land and sea
 * @param border line between provinces and prefectures, and around the two countries on land
 * @param casing laid under curves and dots to lift them off the ground
 * @param text labels
 * @param halo laid under labels
 */
public record Palette(
        int sea,
        int land,
        int country,
        int coast,
        int border,
        int casing,
        int text,
        int halo,
        int official,
        int thirdParty,
        int network,
        int dot) {

    /** For a light window. */
    public static final Palette LIGHT = new Palette(
            0xFFEAF3F9,
            0xFFF2F1EC,
            0xFFFFFDF6,
            0xFF8CA6B8,
            0xFFD3CBB9,
            0xFFFFFFFF,
            0xFF22303B,
            0xFFFFFFFF,
            0xFF0072B2,
            0xFFD55E00,
            0xFF009E73,
            0xFF22303B);

    /** For a dark window. */
    public static final Palette DARK = new Palette(
            0xFF10181F,
            0xFF1A232B,
            0xFF26313A,
            0xFF4E6474,
            0xFF3F4C57,
            0xFF0B1116,
            0xFFE9EEF2,
            0xFF10181F,
            0xFF58AEEA,
            0xFFF58A42,
            0xFF2DC496,
            0xFFE9EEF2);

    /** For paper: white sea, darker lines. */
    public static final Palette PRINT = new Palette(
            0xFFFFFFFF,
            0xFFF2F2F0,
            0xFFFAF8F2,
            0xFF7E8C96,
            0xFFC4BEB0,
            0xFFFFFFFF,
            0xFF000000,
            0xFFFFFFFF,
            0xFF0072B2,
            0xFFD55E00,
            0xFF009E73,
            0xFF000000);

    /** The ink of a scheme. */
    public int of(Scheme scheme) {
        return switch (scheme) {
            case OFFICIAL -> official;
            case THIRD_PARTY -> thirdParty;
            case NETWORK -> network;
        };
    }

    /** A colour moved towards another: 0 leaves it, 1 gives the other. */
    static int mix(int from, int to, double share) {
        int mixed = 0xFF000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = from >> shift & 0xFF;
            int b = to >> shift & 0xFF;
            mixed |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return mixed;
    }

    /** The WCAG contrast of two colours, 1 to 21. */
    static double contrast(int first, int second) {
        double a = luminance(first);
        double b = luminance(second);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

package kakehashi.map.ground;

import java.util.List;
import kakehashi.model.value.Scheme;

/**
 * The inks of a map as opaque ARGB. In every palette each ink keeps a contrast of at least 3:1 on sea, land and
 * countries, and no two look alike to people who see colours differently.
 *
 * @param land all land but the two countries, in one tone
 * @param country the two countries: warmer and darker than other land, or by night lighter, so that they stand out
 * @param searched what was searched whole, where the map says so
 * @param coast line between land and sea
 * @param border line between provinces and prefectures, and around the two countries on land
 * @param casing laid under curves and dots to lift them off the ground
 * @param text labels
 * @param halo laid under labels
 * @param inks of curves: six, and a neutral one
 */
public record Palette(
        int sea,
        int land,
        int country,
        int searched,
        int coast,
        int border,
        int casing,
        int text,
        int halo,
        int dot,
        List<Integer> inks) {

    /** How many inks there are beside the neutral one. */
    public static final int INKS = 6;
    /** How far the names of seas are from the colour of shores towards that of labels. */
    private static final double SEA_NAME = 0.75;

    public Palette {
        inks = List.copyOf(inks);
        if (inks.size() != INKS + 1) {
            throw new IllegalArgumentException("inks: " + inks.size());
        }
    }

    /** For a light window. */
    public static final Palette LIGHT = new Palette(
            0xFFEAF3F9,
            0xFFF1F2F1,
            0xFFFFF5D9,
            0xFFD8F9E8,
            0xFF8CA6B8,
            0xFFD3CBB9,
            0xFFFFFFFF,
            0xFF22303B,
            0xFFFFFFFF,
            0xFF22303B,
            List.of(0xFF0072B2, 0xFFD55E00, 0xFF009E73, 0xFF9B1B6E, 0xFF3B2A9A, 0xFF5A3200, 0xFF5B6670));

    /** For a dark window. */
    public static final Palette DARK = new Palette(
            0xFF10181F,
            0xFF182028,
            0xFF32332D,
            0xFF1C3B36,
            0xFF4E6474,
            0xFF3F4C57,
            0xFF0B1116,
            0xFFE9EEF2,
            0xFF10181F,
            0xFFE9EEF2,
            List.of(0xFF58AEEA, 0xFFF5823A, 0xFF6FE3BE, 0xFFF0509B, 0xFF9A7BFF, 0xFFF2E6A0, 0xFFA9B4BD));

    /** For paper: white sea, darker lines. */
    public static final Palette PRINT = new Palette(
            0xFFFFFFFF,
            0xFFF2F2F0,
            0xFFFFF6DC,
            0xFFD8F9E8,
            0xFF7E8C96,
            0xFFC4BEB0,
            0xFFFFFFFF,
            0xFF000000,
            0xFFFFFFFF,
            0xFF000000,
            List.of(0xFF0072B2, 0xFFD55E00, 0xFF009E73, 0xFF9B1B6E, 0xFF3B2A9A, 0xFF5A3200, 0xFF5B6670));

    /** The ink with a number from 0 to 5, or the neutral one. */
    public int ink(int number) {
        return inks.get(number);
    }

    /** The ink of a scheme where colours tell schemes. */
    public int of(Scheme scheme) {
        return inks.get(scheme.ordinal());
    }

    /** The names of seas: between the colour of shores and that of labels. */
    public int seaName() {
        int mixed = 0xFF000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            int shore = coast >> shift & 0xFF;
            int label = text >> shift & 0xFF;
            mixed |= (int) Math.round(shore + (label - shore) * SEA_NAME) << shift;
        }
        return mixed;
    }

    /** The WCAG contrast of two colours, 1 to 21. */
    public static double contrast(int first, int second) {
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

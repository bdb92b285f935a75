package kakehashi.map.scene;

import kakehashi.map.view.Viewport;

/**
 * How far ties have come apart, by the zoom alone.
 *
 * @param level what they are drawn as
 * @param share how far they are from what they are drawn as before, from 0 to 1, where they rest
 */
record Step(Level level, double share) {

    /** What one curve stands for. */
    enum Level {
        /** The ties between two regions. */
        REGIONS,
        /** Those between two provinces or prefectures that share colour and dash. */
        PROVINCES,
        /** One tie, between its own seats. */
        TIES;

        Level coarser() {
            return values()[ordinal() - 1];
        }
    }

    /** Up to this zoom the regions rest, which is where both countries are seen on all but the largest screens. */
    static final double REGIONS_UNTIL = 5.1;

    static final double PROVINCES_FROM = 5.7;
    static final double PROVINCES_UNTIL = 5.9;
    static final double TIES_FROM = 6.4;
    /** Where ties gather by province alone they open up at once, at this zoom. */
    static final double OPENS_AT = 5.6;

    private static final double FULL_SIZE_FROM = 4.7;
    private static final double SMALLEST = 0.55;
    /** Fewer ties than this are never gathered. */
    static final int TANGLE = 60;
    /** Fewer than this, such as one region has with the other country, need no bands. */
    private static final int BANDED = 40;

    static Step of(MapContent content, Viewport view) {
        double zoom = view.zoom();
        boolean bands = content.restraint().bands();
        if (content.ties().size() < (bands ? BANDED : TANGLE)) {
            return new Step(Level.TIES, 1);
        }
        if (!bands) {
            return new Step(zoom < OPENS_AT ? Level.PROVINCES : Level.TIES, 1);
        }
        if (zoom <= REGIONS_UNTIL) {
            return new Step(Level.REGIONS, 1);
        }
        return zoom <= PROVINCES_UNTIL
                ? new Step(Level.PROVINCES, eased(zoom, REGIONS_UNTIL, PROVINCES_FROM))
                : new Step(Level.TIES, eased(zoom, PROVINCES_UNTIL, TIES_FROM));
    }

    /** How broad bands are: on a small map of both countries, where they lie closer, less than on a large one. */
    static double size(Viewport view) {
        return Math.max(SMALLEST, Math.min(1, Math.pow(2, (view.zoom() - FULL_SIZE_FROM) / 2)));
    }

    /** From 0 to 1, slowly at both ends. */
    private static double eased(double zoom, double from, double to) {
        double share = Math.max(0, Math.min(1, (zoom - from) / (to - from)));
        return share * share * (3 - 2 * share);
    }

    boolean rests() {
        return share >= 1;
    }
}

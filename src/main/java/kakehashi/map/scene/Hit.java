package kakehashi.map.scene;

/**
 * Something under the pointer.
 *
 * @param id of the link, the locality or the region; of a band one of its links, which no other curve stands for
 * @param distance from the pointer to its ink in logical pixels, 0 when on it
 */
public record Hit(Kind kind, String id, double distance) {

    /** What was hit; places and regions come before links and bands. */
    public enum Kind {
        PLACE,
        /** A region, at which the ties of many localities gather. */
        REGION,
        LINK,
        /** The ties between two regions, where there are several. */
        BAND,
        /** A locality or a region beyond the frame, where stubs at the frame lead. */
        BEYOND;

        /** Whether it is a dot, not a curve. */
        public boolean isSpot() {
            return this == PLACE || this == REGION;
        }
    }
}

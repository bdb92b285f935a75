package kakehashi.query.kept;

import kakehashi.query.time.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * How the window shows what a filter leaves, in the codes of whoever shows it; null where it does not matter.
 *
 * @param colours what the colours of curves tell
 * @param viewpoint whose way of showing seas and disputed islands the map follows
 * @param tab map, table or charts
 * @param stretch the part of time that the timeline shows, to whole days
 */
public record Look(
        @Nullable Position position,
        @Nullable String colours,
        @Nullable String viewpoint,
        @Nullable String tab,
        @Nullable Stretch stretch) {

    public static final Look ANY = new Look(null, null, null, null, null);

    public Look {
        stretch = stretch == null ? null : Stretch.of(stretch.first(), stretch.last());
    }

    /** The same from another viewpoint. */
    public Look seenFrom(String other) {
        return new Look(position, colours, other, tab, stretch);
    }

    /**
     * What the map is centred on; kept to about ten metres and a hundredth of a zoom step, and on the map: not beyond its
     * ends in the north and south, once around the world, and no closer than web maps come.
     *
     * @param latitude degrees north
     * @param longitude degrees east, from −180 to 180
     * @param zoom as of web maps: one more is twice as large
     */
    public record Position(double latitude, double longitude, double zoom) {

        static final double CLOSEST = 24;

        /** Where the square of web maps ends, degrees. */
        private static final double NORTHERNMOST = 85;

        public Position {
            latitude = Math.round(within(-NORTHERNMOST, latitude, NORTHERNMOST) * 10_000) / 10_000.0;
            longitude = Math.round(Math.IEEEremainder(within(-1e9, longitude, 1e9), 360) * 10_000) / 10_000.0;
            zoom = Math.round(within(0, zoom, CLOSEST) * 100) / 100.0;
        }

        private static double within(double least, double number, double most) {
            return Double.isNaN(number) ? 0 : Math.max(least, Math.min(most, number));
        }
    }
}

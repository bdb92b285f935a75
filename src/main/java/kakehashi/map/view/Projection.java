package kakehashi.map.view;

import kakehashi.model.value.Coded;

/** How the round world becomes flat. */
public enum Projection implements Coded {
    /** The window's: x depends on longitude alone and y on latitude alone; the scale grows by two fifths across the map. */
    WEB_MERCATOR,
    /** For print: a Lambert conformal conic in which the scale stays within three per cent from Ca Mau to Hokkaido. */
    LAMBERT;

    /** Where a place given in degrees lies in the unit square of the base map. */
    public Spot unit(double lon, double lat) {
        return switch (this) {
            case WEB_MERCATOR -> new Spot(Mercator.x(lon), Mercator.y(lat));
            case LAMBERT -> new Spot(Conic.x(lon, lat), Conic.y(lon, lat));
        };
    }
}

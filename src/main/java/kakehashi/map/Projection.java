package kakehashi.map;

import kakehashi.model.Coded;

/** How the round world becomes flat. */
public enum Projection implements Coded {
    /** The window's: x depends on longitude alone and y on latitude alone; the scale grows by two fifths across the map. */
    WEB_MERCATOR,
    /** For print: a Lambert conformal conic in which the scale stays within three per cent from Ca Mau to Hokkaido. */
    LAMBERT
}

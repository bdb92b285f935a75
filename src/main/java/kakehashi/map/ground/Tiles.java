package kakehashi.map.ground;

import org.jspecify.annotations.Nullable;

/** The pictures of a street map, as far as they are at hand; asked on the thread that paints. */
public interface Tiles {

    /** Width and height of each, pixels. */
    int SIZE = 256;

    /** No street map. */
    Tiles NONE = (zoom, column, row) -> null;

    /** The opaque ARGB pixels of a tile, rows from the top, not to be changed; null where it is not at hand. */
    int @Nullable [] at(int zoom, int column, int row);
}

/**
 * A street map from the internet, laid below the ties.
 *
 * <p>Answers: the pixels of a tile, once they are at hand. Hides: addresses, connections, what is kept on disk, and what is
 * refused. The window's map alone uses it, by {@link kakehashi.map.tile.StreetMap}. Any thread.
 */
@NullMarked
package kakehashi.map.tile;

import org.jspecify.annotations.NullMarked;

/**
 * Derives the base map in {@code data/basemap} from public shapes. Run by hand through the Maven profile {@code
 * basemap}; not part of the program.
 */
@NullMarked
package kakehashi.basemap;

import org.jspecify.annotations.NullMarked;

/**
 * Layers for maps in a GeoPackage (OGC 12-128r18), the SQLite file that geographic programs share.
 *
 * <p>Answers: layers written into a new file, or into one of the user's, of which nothing else is touched. Hides: the tables
 * that the format asks for, and how a shape is stored. Any thread.
 */
@NullMarked
package kakehashi.store.geopackage;

import org.jspecify.annotations.NullMarked;

/**
 * Questions about ties: which ones a filter leaves, how many there are of each kind, since when one holds and whether it
 * still does.
 *
 * <p>Answers are pure functions of an atlas, an as-of date and a filter. {@link kakehashi.query.Meanings} holds the one
 * definition of "since", "in force" and "last contact" that list, map, timeline and sheet all ask for. Hides: the index
 * that makes counting every facet cheap. Anyone above may call it, on any thread; it knows neither disk nor screen, so
 * the hits of a text search are handed in.
 */
@NullMarked
package kakehashi.query;

import org.jspecify.annotations.NullMarked;

/**
 * What lies under the ties: land, provinces and prefectures of the day, names of seas and islands by viewpoint, tints.
 *
 * <p>Answers: which borders stood on this day, what a viewpoint must show and how it is named. Hides: the files of the base
 * map, how lines are thinned for a scale, and how rings are cut off. Immutable.
 */
@NullMarked
package kakehashi.map.ground;

import org.jspecify.annotations.NullMarked;

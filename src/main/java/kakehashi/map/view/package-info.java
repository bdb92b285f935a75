/**
 * Where things lie: the projections, what part of the earth is seen, and how large.
 *
 * <p>Answers: where on the picture is this place, what place is this point, how long is a mile here. Hides: the formulas of
 * each projection. All rooms of the map stand on it. Immutable.
 */
@NullMarked
package kakehashi.map.view;

import org.jspecify.annotations.NullMarked;

/**
 * The display list of a map: curves, dots, names and what they mean, laid out for one view.
 *
 * <p>Answers: what is drawn, in which order, and what is under a point: {@link kakehashi.map.scene.ArcScene} is read by both
 * painters and by the hit test, so what is seen is what is clicked; and what the legend must say. Hides: how curves keep
 * apart, how names find room, how places that lie on each other are gathered. Immutable.
 */
@NullMarked
package kakehashi.map.scene;

import org.jspecify.annotations.NullMarked;

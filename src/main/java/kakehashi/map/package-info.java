/**
 * The map: where things lie on the screen, what is drawn there, and what lies under the pointer.
 *
 * <p>Answers: what does this view of these ties look like, what is at this point, what must the legend say. Hides: the
 * projection, the shape of curves, the placing of labels, the files of the base map and both ways of putting ink down
 * (pixels for the window, {@code Graphics2D} for documents). {@link kakehashi.map.ArcScene} is the one display list
 * that both painters and the hit test read, so what is seen is what is clicked.
 *
 * <p>The window, the sheets and the command line call it. It needs no screen and imports neither JavaFX nor anything
 * above {@code kakehashi.text}. Everything here is immutable or owned by one thread at a time.
 */
@NullMarked
package kakehashi.map;

import org.jspecify.annotations.NullMarked;

/**
 * Putting ink down: a scene as pixels for the window, or through {@code Graphics2D} for documents.
 *
 * <p>Answers: the picture of this scene. Hides: smoothing, blending, bands and the order of layers. A painter belongs to one
 * thread at a time.
 */
@NullMarked
package kakehashi.map.ink;

import org.jspecify.annotations.NullMarked;

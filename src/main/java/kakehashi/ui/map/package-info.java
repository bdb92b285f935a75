/**
 * The map in the window: the picture, what stands on it, and what mouse and keys do to it.
 *
 * <p>Answers: what is seen where, what lies under the pointer, how the map is saved. Hides: Gluon's view, painting in the
 * background, the street map and its client. The window alone uses it, by {@link kakehashi.ui.map.MapPane}. FX thread, but
 * for the painting.
 */
@NullMarked
package kakehashi.ui.map;

import org.jspecify.annotations.NullMarked;

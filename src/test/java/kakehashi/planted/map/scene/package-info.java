/** Curves of a small map for the tests of the house rules; it hides nothing. */
@NullMarked
package kakehashi.planted.map.scene;

import org.jspecify.annotations.NullMarked;

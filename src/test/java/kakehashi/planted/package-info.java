/**
 * A small house in which each rule is broken at least once, so that every rule is known to fail when it should. Each
 * class is named after what it does wrong; it hides nothing and nobody calls it.
 */
@NullMarked
package kakehashi.planted;

import org.jspecify.annotations.NullMarked;

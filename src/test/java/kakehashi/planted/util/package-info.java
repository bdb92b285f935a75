/** A small util for the tests of the house rules; it hides nothing. */
@NullMarked
package kakehashi.planted.util;

import org.jspecify.annotations.NullMarked;

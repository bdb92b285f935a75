/** A small sheet for the tests of the house rules; it hides nothing. */
@NullMarked
package kakehashi.planted.sheet;

import org.jspecify.annotations.NullMarked;

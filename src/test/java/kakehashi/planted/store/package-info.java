/** A small store for the tests of the house rules; it hides nothing. */
@NullMarked
package kakehashi.planted.store;

import org.jspecify.annotations.NullMarked;

/** A small session for the tests of the house rules; it hides nothing. */
@NullMarked
package kakehashi.planted.session;

import org.jspecify.annotations.NullMarked;

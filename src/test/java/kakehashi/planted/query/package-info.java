/** A small query for the tests of the house rules; it hides nothing. */
@NullMarked
package kakehashi.planted.query;

import org.jspecify.annotations.NullMarked;

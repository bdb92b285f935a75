/** A small text for the tests of the house rules; it hides nothing. */
@NullMarked
package kakehashi.planted.text;

import org.jspecify.annotations.NullMarked;

/** A small model for the tests of the house rules; it hides nothing. */
@NullMarked
package kakehashi.planted.model;

import org.jspecify.annotations.NullMarked;

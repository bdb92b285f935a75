/** A small cli for the tests of the house rules; it hides nothing. */
@NullMarked
package kakehashi.planted.cli;

import org.jspecify.annotations.NullMarked;

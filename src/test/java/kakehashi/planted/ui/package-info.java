/** A small ui for the tests of the house rules; it hides nothing. */
@NullMarked
package kakehashi.planted.ui;

import org.jspecify.annotations.NullMarked;

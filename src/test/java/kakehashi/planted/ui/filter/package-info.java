/** Filters of a small window for the tests of the house rules; it hides nothing. */
@NullMarked
package kakehashi.planted.ui.filter;

import org.jspecify.annotations.NullMarked;

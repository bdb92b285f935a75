/**
 * The result as a table and as charts.
 *
 * <p>Answers: the ties that are found, in columns to sort and copy, and in numbers. Hides: how columns are kept and charts
 * are read by keyboard. The window alone uses it. FX thread.
 */
@NullMarked
package kakehashi.ui.result;

import org.jspecify.annotations.NullMarked;

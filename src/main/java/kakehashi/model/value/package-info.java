/**
 * The plain values that records are made of: words in three languages, dates as precise as they are known, and the closed
 * lists of kinds, fields, types and ranks.
 *
 * <p>Answers: how precise is this date, what is this code. Hides: how a date of EDTF is read. It imports nothing but
 * {@code java.*} and the null annotations. Immutable.
 */
@NullMarked
package kakehashi.model.value;

import org.jspecify.annotations.NullMarked;

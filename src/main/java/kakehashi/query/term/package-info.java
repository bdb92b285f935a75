/**
 * What the record of a tie says of a day: its terms, one after another, and from them its standing.
 *
 * <p>Answers: when did it hold, does it hold on this day, and what is to be said where it does not. Hides: how terms are
 * read from signings, renewals, starts and ends, and what a status leaves of them. Only {@link kakehashi.query.Meanings}
 * makes terms; everything above asks it for a {@link kakehashi.query.term.Standing} and prints that.
 */
@NullMarked
package kakehashi.query.term;

import org.jspecify.annotations.NullMarked;

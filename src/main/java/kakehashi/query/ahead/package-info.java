/**
 * What ties have before them, and when the other side must be asked.
 *
 * <p>Answers: which anniversaries, ends of terms and ends of projects come up, soonest first, each with the day by which to ask
 * ({@link kakehashi.query.ahead.Due}), and how that reads ({@link
 * kakehashi.query.ahead.DueWords}). Hides: how long before that is ({@link kakehashi.query.ahead.LeadTimes}). Which dates a
 * tie has before it says {@link kakehashi.query.Meanings#comingUp} alone. Pure functions; pages and the command line ask.
 */
@NullMarked
package kakehashi.query.ahead;

import org.jspecify.annotations.NullMarked;

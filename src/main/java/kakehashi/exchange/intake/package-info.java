/**
 * Lists of ties that offices keep, taken into the records.
 *
 * <p>Answers: which column of a list says what ({@link kakehashi.exchange.intake.Mapping}), and what each row would change
 * in the records and why, before anything is changed ({@link kakehashi.exchange.intake.Intake}). Hides: words of headings and
 * of kinds of ties in three languages, the order of day and month in a column, and who is meant by a name. It changes
 * nothing itself: it fills a draft, which is checked and written as any other step. It may be called on any thread.
 */
@NullMarked
package kakehashi.exchange.intake;

import org.jspecify.annotations.NullMarked;

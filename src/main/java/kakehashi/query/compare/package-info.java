/**
 * What stands beside each other: a locality and its partners, two localities, a day and the one before.
 *
 * <p>Answers are pure functions of {@link kakehashi.query.Meanings}, which says what a tie means. Pages, sheets and the command
 * line call it, on any thread. Hides: how ties are counted and who answers for whom.
 */
@NullMarked
package kakehashi.query.compare;

import org.jspecify.annotations.NullMarked;

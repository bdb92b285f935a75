/**
 * A newer edition beside what a user wrote.
 *
 * <p>Answers: what a store holds once another edition has come ({@link kakehashi.query.edition.Taking}), where that meets the
 * user's own changes, what is still to be decided of it ({@link kakehashi.query.edition.Question}), and how much an edition
 * changed ({@link kakehashi.query.edition.Counts}). Hides: what becomes of records that one side took away and the other
 * names. Pure functions; the store, the session and the command line ask.
 */
@NullMarked
package kakehashi.query.edition;

import org.jspecify.annotations.NullMarked;

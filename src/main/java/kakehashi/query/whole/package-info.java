/**
 * What a result tells as a whole: who connects whom, how the network grew, which fields rise and fade, which ties have gone
 * quiet, what followed upon projects, and which ties outlived who signed them.
 *
 * <p>Answers: six readings of the rows of an {@link kakehashi.query.Answer}, each a record of counts made by its {@code of}, and
 * by {@link kakehashi.query.whole.WholeWords} what it says in sentences: first what it shows, then how much is not known. Hides:
 * the search for bridges and connected parts. An end of a tie is who answers for it on the as-of date; agreements, projects and
 * shared networks are counted apart. Pure functions; charts and command line call them, on any thread.
 */
@NullMarked
package kakehashi.query.whole;

import org.jspecify.annotations.NullMarked;

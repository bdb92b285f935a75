/**
 * Who should meet whom: for a locality, possible partners in the other country, each with reasons that can be read and
 * checked.
 *
 * <p>Answers: what speaks for and against two localities working together, of what is on record as of a day. Hides: how ties
 * are gathered around localities, and what the data files say of weights and of surroundings. A pure function of {@link
 * kakehashi.query.Meanings}; window, sheets and command line call it, on any thread. No number comes out of it that stands
 * for a reason: whoever shows a partner shows the reasons.
 */
@NullMarked
package kakehashi.query.match;

import org.jspecify.annotations.NullMarked;

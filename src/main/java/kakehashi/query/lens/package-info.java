/**
 * By which stated rule a tie counts: the same ties counted as the two governments, Japan's council of local authorities or
 * Vietnamese law would count them.
 *
 * <p>Answers: what do the rules say of this tie, and why? Each {@link kakehashi.query.lens.Lens} is a file of
 * {@code data/lenses} that can be read line by line; {@link kakehashi.query.lens.Lenses} knows them all. Hides: how a step of
 * a rule is held against a paper on record. A rule never guesses: what the record does not hold leaves it undecided, and the
 * {@link kakehashi.query.lens.Verdict} says what would decide it.
 */
@NullMarked
package kakehashi.query.lens;

import org.jspecify.annotations.NullMarked;

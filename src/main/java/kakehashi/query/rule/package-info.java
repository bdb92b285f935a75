/**
 * The rules that the records of an atlas keep, each by itself and with one another.
 *
 * <p>Answers: what is broken in an atlas, and what a set of changes would break, each with the record, the member and the
 * words for it ({@link kakehashi.query.rule.Rules}). Hides: which members a record has, what a record needs of others, and
 * which records a change touches. Whoever reads seeds, writes a store or takes what a person typed asks here. What can be
 * wrong in a file alone, such as its syntax, is said where the file is read.
 */
@NullMarked
package kakehashi.query.rule;

import org.jspecify.annotations.NullMarked;

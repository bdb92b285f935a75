/**
 * What the atlas does not know.
 *
 * <p>Answers: whether ties of a locality were searched for, by whom, when and with what result ({@link
 * kakehashi.query.ledger.Ledger}), how that reads wherever none is on record ({@link kakehashi.query.ledger.SearchWords}),
 * what to look for next ({@link kakehashi.query.ledger.Gap}), how the totals of others stand beside what is on record
 * ({@link kakehashi.query.ledger.TotalBeside}), and which records a search just made adds ({@link
 * kakehashi.query.ledger.NewSearch}). Hides: that a search of a province holds for its cities, and those of its
 * predecessors for what it took over. Pure functions; pages, sheets, the map and the command line ask.
 */
@NullMarked
package kakehashi.query.ledger;

import org.jspecify.annotations.NullMarked;

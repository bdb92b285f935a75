package kakehashi.query.whole;

import java.util.List;
import kakehashi.model.Tie;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.term.Standing;

/**
 * How the stored ties among rows stand on the as-of date.
 *
 * @param inForce in force, or a project under way
 * @param unsigned only announced, proposed or practised
 * @param over over, or past the end on record
 * @param undecided not verified, or not to be told from the record
 */
record Standings(int ties, int inForce, int unsigned, int over, int undecided) {

    static Standings of(List<Row> rows, Meanings meanings) {
        int inForce = 0;
        int unsigned = 0;
        int over = 0;
        List<Tie> ties = Ends.ties(rows);
        for (Tie tie : ties) {
            Standing standing = meanings.standing(tie);
            if (standing.isInForce()) {
                inForce++;
            } else if (!standing.isAgreed()) {
                unsigned++;
            } else if (standing.isOver()) {
                over++;
            }
        }
        return new Standings(ties.size(), inForce, unsigned, over, ties.size() - inForce - unsigned - over);
    }
}

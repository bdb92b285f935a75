package kakehashi.ui.edit;

import java.util.List;
import kakehashi.model.Tie;
import kakehashi.model.value.Country;

/** The pair that a tie's is when the successor of one side, which had ended, stands in its place. */
record Successor(String vietnam, String japan) {

    static Successor of(Tie tie, String successor) {
        return successor.startsWith(Country.VN.idPrefix())
                ? new Successor(successor, tie.japan())
                : new Successor(tie.vietnam(), successor);
    }

    /** The ties that this pair has. */
    List<Tie> ties(Desk desk) {
        return desk.editing().draft().tiesOf(vietnam, japan);
    }
}

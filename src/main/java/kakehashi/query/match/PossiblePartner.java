package kakehashi.query.match;

import java.util.ArrayList;
import java.util.List;

/**
 * A locality with which another one might work.
 *
 * @param locality its id
 * @param reasons those that speak for it, at least two
 * @param against those that speak against it
 */
public record PossiblePartner(String locality, List<Reason> reasons, List<Reason> against) {

    public PossiblePartner {
        reasons = List.copyOf(reasons);
        against = List.copyOf(against);
    }

    /** All of them, those that speak for it first. */
    public List<Reason> all() {
        List<Reason> all = new ArrayList<>(reasons);
        all.addAll(against);
        return all;
    }
}

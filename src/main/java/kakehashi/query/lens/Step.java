package kakehashi.query.lens;

import java.time.LocalDate;
import java.util.List;
import kakehashi.model.value.Trilingual;

/**
 * One step of a rule: what holds of a paper that meets all of its conditions.
 *
 * @param onNoRecord whether what is lacking is on the record of no tie
 */
record Step(List<Condition> conditions, Then then, Trilingual because, boolean onNoRecord) {

    /** What a step does. */
    enum Then {
        /** Ends the rule: the tie counts, unless a step before has found something lacking. */
        COUNTS,
        /** Ends the rule: the tie does not count. */
        DOES_NOT,
        /** Notes something that is not on record and would decide it, and leaves the rest to the steps after it. */
        LACKS
    }

    /** One thing asked of a paper as it would be if it was signed on a day. */
    @FunctionalInterface
    interface Condition {
        boolean isMetBy(Paper paper, LocalDate day);
    }

    Step {
        conditions = List.copyOf(conditions);
    }

    boolean applies(Paper paper, LocalDate day) {
        for (Condition condition : conditions) {
            if (!condition.isMetBy(paper, day)) {
                return false;
            }
        }
        return true;
    }
}

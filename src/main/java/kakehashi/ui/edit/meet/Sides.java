package kakehashi.ui.edit.meet;

import java.util.function.BiFunction;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Disagreement;

/**
 * What the two sides are called, and what can be chosen.
 *
 * @param mine the first side, as a line begins with it
 * @param theirs the second side of a disagreement about a record, with who that is and when it was written, where that is known
 * @param both whether two versions of an event can both be told, as claims that contradict each other
 * @param card what the card says of the two
 */
public record Sides(String mine, BiFunction<RecordKey, Disagreement, String> theirs, boolean both, CardWords card) {}

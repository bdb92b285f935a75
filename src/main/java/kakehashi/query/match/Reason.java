package kakehashi.query.match;

import java.util.List;
import java.util.Set;
import kakehashi.model.value.Field;

/**
 * One thing that speaks for two localities working together, or against it.
 *
 * @param records ids of the records that bear it out, at least one, the telling ones first; where there are many, some
 * @param count how many bear it out: ties, or localities
 * @param fields what it is about, where it is about fields
 * @param strength between 0 and 1: how much of it there is, for the order alone
 */
public record Reason(ReasonKind kind, List<String> records, int count, Set<Field> fields, double strength) {

    /** More than these are not named for one reason. */
    private static final int MOST = 3;

    public Reason {
        if (records.isEmpty()) {
            throw new IllegalArgumentException("a reason without a record: " + kind);
        }
        records = records.size() > MOST ? List.copyOf(records.subList(0, MOST)) : List.copyOf(records);
        fields = Set.copyOf(fields);
    }

    /** @param enough as many of which there is no more to be had */
    static Reason of(ReasonKind kind, List<String> records, int count, int enough) {
        return new Reason(kind, records, count, Set.of(), Math.min(1.0, count / (double) enough));
    }
}

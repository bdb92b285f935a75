package kakehashi.model;

import java.util.List;
import kakehashi.model.value.Coded;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;

/**
 * How many there are by the count of others, to hold what is on record against.
 *
 * @param by who counted
 * @param date as of when
 * @param sources ids, at least one
 */
public record Total(
        String id, Counted what, int count, Relation relation, Trilingual by, PartialDate date, List<String> sources)
        implements AtlasRecord {

    /** What was counted. */
    public enum Counted implements Coded {
        PAIRS,
        DOCUMENTS
    }

    /** How the count stands to the true number, as stated. */
    public enum Relation implements Coded {
        ABOUT,
        MORE_THAN
    }

    public Total {
        sources = List.copyOf(sources);
    }

    @Override
    public RecordKey key() {
        return new RecordKey(RecordKind.TOTAL, id);
    }
}

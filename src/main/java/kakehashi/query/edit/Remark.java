package kakehashi.query.edit;

import kakehashi.model.RecordKey;
import kakehashi.text.Told;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something that speaks against a step, to be said beside the field that it is about.
 *
 * @param record of which record
 * @param field path of the member, such as {@code events[3].date}; empty where all of the record is meant
 * @param weight whether it may be written all the same
 * @param told what is wrong and what to do, without where it is
 * @param offered id of what may be meant instead, such as the successor of a locality that had ended; or null
 */
public record Remark(RecordKey record, String field, Weight weight, Told told, @Nullable String offered)
        implements Told {

    /** How much a remark weighs. */
    public enum Weight {
        /** The record would be false; it is not written. */
        FALSE,
        /** It may be so, but a careful person looks again. */
        DOUBTFUL
    }

    /** Whether the step is refused because of it. */
    public boolean forbids() {
        return weight == Weight.FALSE;
    }

    @Override
    public String in(Words words) {
        return told.in(words);
    }
}

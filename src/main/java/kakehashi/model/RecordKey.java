package kakehashi.model;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Names one record among all of an atlas, and goes on naming it while the rest of the record changes.
 *
 * @param id the record's own; of a record without one, what it is known by, with single spaces between: alias, its
 *     locality and text; profile, locality and date; ledger line, locality, scheme and date; succession, from, to and date
 */
public record RecordKey(RecordKind kind, String id) {

    /** The key of a record that has no id. */
    static RecordKey of(RecordKind kind, Object... parts) {
        return new RecordKey(kind, Arrays.stream(parts).map(Object::toString).collect(Collectors.joining(" ")));
    }

    /** Of a record that is known by its locality, that locality; of any other its id. */
    public String firstWord() {
        int space = id.indexOf(' ');
        return space < 0 ? id : id.substring(0, space);
    }

    /** As a log tells it. */
    @Override
    public String toString() {
        return kind.code() + ' ' + id;
    }
}

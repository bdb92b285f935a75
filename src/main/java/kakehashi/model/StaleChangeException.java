package kakehashi.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes were refused, all of them, because of some records that are no longer as they were when the changes were made:
 * someone else has altered, added or taken them away meanwhile.
 */
public final class StaleChangeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<RecordKey> records;

    /** @param records at least one */
    public StaleChangeException(List<RecordKey> records) {
        super("not as before: " + records.stream().map(RecordKey::toString).collect(Collectors.joining(", ")));
        this.records = List.copyOf(records);
    }

    /** Every record that is not as the changes have it before, at least one. */
    public List<RecordKey> records() {
        return records;
    }
}

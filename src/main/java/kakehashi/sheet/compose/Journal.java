package kakehashi.sheet.compose;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import kakehashi.model.ChangeSet;
import kakehashi.model.RecordKey;

/**
 * Who changed what, as far as it is kept. Asked in the background, of records that are the user's own alone.
 *
 * @param zone in which days are counted
 * @param history what became of a record, the oldest first; empty where that is not known
 */
public record Journal(ZoneId zone, Function<RecordKey, List<ChangeSet>> history) {

    /** Of records of which nobody knows who changed them. */
    public static final Journal NONE = new Journal(ZoneId.of("UTC"), record -> List.of());
}

package kakehashi.query.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.RecordKey;

/** What became of the records between two states of them. */
public final class Changes {

    private Changes() {}

    /** Those that are new or altered in the order in which they are kept, and then those that are gone. */
    public static List<Change> between(Atlas.Records then, Atlas.Records now) {
        Map<RecordKey, AtlasRecord> before = new LinkedHashMap<>();
        then.all().forEach(record -> before.put(record.key(), record));
        List<Change> changes = new ArrayList<>();
        now.all().forEach(record -> {
            AtlasRecord former = before.remove(record.key());
            if (!record.equals(former)) {
                changes.add(new Change(former, record));
            }
        });
        before.values().forEach(record -> changes.add(new Change(record, null)));
        return changes;
    }
}

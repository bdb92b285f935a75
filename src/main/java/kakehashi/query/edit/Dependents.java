package kakehashi.query.edit;

import java.util.List;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.RecordKey;
import kakehashi.query.rule.References;

/** What rests on a record, so that nobody takes it away without having seen that. */
final class Dependents {

    private Dependents() {}

    /** The records that name this one, each kind after those that it refers to; empty where it can be taken away. */
    static List<AtlasRecord> of(Atlas atlas, RecordKey key) {
        return atlas.records()
                .all()
                .filter(record ->
                        !record.key().equals(key) && References.of(record).contains(key))
                .toList();
    }
}

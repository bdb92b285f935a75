package kakehashi.query.rule;

import java.util.ArrayList;
import java.util.List;
import kakehashi.model.AtlasRecord;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import org.jspecify.annotations.Nullable;

/** Which other records a record names, so that nothing it needs is taken away from it. */
public final class References {

    private References() {}

    /** In the order in which they stand in the record; one that is named twice stands twice. */
    public static List<RecordKey> of(AtlasRecord record) {
        List<RecordKey> named = new ArrayList<>();
        new RecordFields(new FieldVisitor() {
                    @Override
                    public void reference(String path, RecordKind kind, @Nullable String id) {
                        if (id != null) {
                            named.add(new RecordKey(kind, id));
                        }
                    }
                })
                .show(record);
        return List.copyOf(named);
    }
}

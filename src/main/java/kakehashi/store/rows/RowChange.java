package kakehashi.store.rows;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.model.Atlas;
import org.jspecify.annotations.Nullable;

/**
 * What became of one record between two states of the records.
 *
 * @param before null if it is new
 * @param after null if it is gone
 * @param position its place in the later state
 */
public record RowChange<R>(RecordTable<R> table, String id, @Nullable R before, @Nullable R after, int position) {

    /** Every record that is new, gone, different or, being the same, in another place. */
    public static List<RowChange<?>> between(Atlas.Records before, Atlas.Records after) {
        List<RowChange<?>> changes = new ArrayList<>();
        RecordTable.ALL.forEach(table -> collect(table, before, after, changes));
        return changes;
    }

    private static <R> void collect(
            RecordTable<R> table, Atlas.Records before, Atlas.Records after, List<RowChange<?>> changes) {
        List<R> old = table.of(before);
        List<R> next = table.of(after);
        if (old.equals(next)) {
            return;
        }
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < old.size(); i++) {
            places.put(table.id(old.get(i)), i);
        }
        for (int i = 0; i < next.size(); i++) {
            R record = next.get(i);
            Integer place = places.remove(table.id(record));
            R was = place == null ? null : old.get(place);
            if (place == null || place != i || !record.equals(was)) {
                changes.add(new RowChange<>(table, table.id(record), was, record, i));
            }
        }
        places.forEach((id, place) -> changes.add(new RowChange<>(table, id, old.get(place), null, -1)));
    }

    public String kind() {
        return table.kind();
    }

    /** Whether the record itself differs, not just its place. */
    public boolean alters() {
        return before == null || !before.equals(after);
    }

    public void write(RowWriter rows) throws SQLException {
        if (!alters()) {
            table.move(rows, position, id);
            return;
        }
        if (before != null) {
            table.delete(rows, id);
        }
        if (after != null) {
            table.insert(rows, position, after);
        }
    }
}

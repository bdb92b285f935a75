package kakehashi.store.sqlite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.model.Almanac;
import kakehashi.model.Atlas;
import kakehashi.store.rows.RecordTable;
import kakehashi.store.rows.RowKey;

/**
 * What a store holds after a newer edition of the seeds has come. A record that the user edited, added or removed stays
 * as the user left it. Of the others, what the edition holds replaces what was there, and what it no longer holds goes,
 * unless a record that stays names it. What stays without being in the edition, and is not the user's own, is withdrawn.
 */
final class EditionUpdate {

    /** What the store knows about a record besides its content. */
    record Mark(String kind, String id, String origin, boolean edited, boolean withdrawn, boolean removed) {

        RowKey key() {
            return new RowKey(kind, id);
        }

        boolean isUsersOwn() {
            return edited || removed || origin.equals("user");
        }
    }

    private final Atlas.Records stored;
    private final Atlas.Records upstream;
    private final Map<RowKey, Mark> marks;
    private final Map<RowKey, Object> storedByKey;
    private final Map<RowKey, Object> upstreamByKey;
    private final Set<RowKey> kept = new HashSet<>();

    EditionUpdate(Atlas.Records stored, List<Mark> marks, Atlas.Records upstream) {
        this.stored = stored;
        this.upstream = upstream;
        this.marks = new HashMap<>();
        marks.forEach(mark -> this.marks.put(mark.key(), mark));
        storedByKey = byKey(stored);
        upstreamByKey = byKey(upstream);
        keepWhatIsNeeded();
    }

    private static Map<RowKey, Object> byKey(Atlas.Records records) {
        Map<RowKey, Object> byKey = new LinkedHashMap<>();
        RecordTable.ALL.forEach(table -> collect(table, records, byKey));
        return byKey;
    }

    private static <R> void collect(RecordTable<R> table, Atlas.Records records, Map<RowKey, Object> byKey) {
        table.of(records).forEach(record -> byKey.put(new RowKey(table.kind(), table.id(record)), record));
    }

    private void keepWhatIsNeeded() {
        Deque<Object> staying = new ArrayDeque<>();
        storedByKey.forEach((key, record) -> {
            if (isUsersOwn(key) && kept.add(key)) {
                staying.add(record);
            }
        });
        upstreamByKey.forEach((key, record) -> {
            if (!isUsersOwn(key)) {
                staying.add(record);
            }
        });
        while (!staying.isEmpty()) {
            for (RowKey needed : References.of(staying.remove())) {
                Object record = storedByKey.get(needed);
                if (record != null && !isInEdition(needed) && kept.add(needed)) {
                    staying.add(record);
                }
            }
        }
    }

    private boolean isUsersOwn(RowKey key) {
        Mark mark = marks.get(key);
        return mark != null && mark.isUsersOwn();
    }

    private boolean isRemoved(RowKey key) {
        Mark mark = marks.get(key);
        return mark != null && mark.removed();
    }

    /** Whether the edition brings the record itself, rather than the user's version of it staying. */
    private boolean isInEdition(RowKey key) {
        return upstreamByKey.containsKey(key) && !isRemoved(key);
    }

    Atlas.Records merged() {
        return new Atlas.Records(
                merge(RecordTable.LOCALITIES),
                merge(RecordTable.REGIONS),
                merge(RecordTable.SUCCESSIONS),
                merge(RecordTable.NETWORKS),
                merge(RecordTable.PARTIES),
                merge(RecordTable.SOURCES),
                merge(RecordTable.TIES),
                new Almanac(
                        merge(RecordTable.ALIASES),
                        merge(RecordTable.PROFILES),
                        merge(RecordTable.LEDGER),
                        merge(RecordTable.TOTALS)));
    }

    /** The edition's records in its order, the user's version of each where there is one; then the rest that stays. */
    private <R> List<R> merge(RecordTable<R> table) {
        Map<String, R> own = new LinkedHashMap<>();
        for (R record : table.of(stored)) {
            if (kept.contains(new RowKey(table.kind(), table.id(record)))) {
                own.put(table.id(record), record);
            }
        }
        List<R> merged = new ArrayList<>();
        for (R record : table.of(upstream)) {
            R users = own.remove(table.id(record));
            if (users != null) {
                merged.add(users);
            } else if (!isRemoved(new RowKey(table.kind(), table.id(record)))) {
                merged.add(record);
            }
        }
        merged.addAll(own.values());
        return merged;
    }

    /**
     * The records that stay as the user edited them, although the edition has them otherwise than before the edit, or not
     * at all.
     *
     * @param unedited what each record was before its first edit, as {@link RecordJson} writes it
     */
    List<RowKey> keptAlthoughChanged(Map<RowKey, String> unedited) {
        List<RowKey> kept = new ArrayList<>();
        storedByKey.forEach((key, record) -> {
            Mark mark = marks.get(key);
            Object next = upstreamByKey.get(key);
            boolean edited = mark != null && mark.edited() && mark.origin().equals("seed");
            if (edited && !record.equals(next)) {
                String now = next == null ? null : RecordJson.write(next);
                if (now == null || !now.equals(unedited.get(key))) {
                    kept.add(key);
                }
            }
        });
        return kept;
    }

    /** What stays although the edition no longer holds it. */
    Set<RowKey> withdrawn() {
        Set<RowKey> withdrawn = new HashSet<>();
        for (RowKey key : kept) {
            Mark mark = marks.get(key);
            if (!upstreamByKey.containsKey(key)
                    && (mark == null || mark.origin().equals("seed"))) {
                withdrawn.add(key);
            }
        }
        return withdrawn;
    }
}

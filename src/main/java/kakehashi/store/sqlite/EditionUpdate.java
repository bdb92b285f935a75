package kakehashi.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.model.Almanac;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.RecordKey;
import kakehashi.query.rule.References;
import kakehashi.store.rows.RecordTable;
import kakehashi.store.rows.RowKey;
import kakehashi.store.rows.RowWriter;

/**
 * What a store holds after a newer edition of the seeds has come. A record that the user edited, added or removed, and
 * that is not as the edition before has it again, stays as the user left it. Of the others, what the edition holds replaces
 * what was there, and what it no longer holds goes, unless a record that stays names it. What stays without being in the
 * edition, and is not the user's own, is withdrawn.
 */
final class EditionUpdate {

    private final Atlas.Records stored;
    private final Atlas.Records upstream;
    private final Marks marks;
    private final Map<RowKey, AtlasRecord> storedByKey;
    private final Map<RowKey, AtlasRecord> upstreamByKey;
    private final Set<RowKey> kept = new HashSet<>();

    EditionUpdate(Atlas.Records stored, Marks marks, Atlas.Records upstream) {
        this.stored = stored;
        this.upstream = upstream;
        this.marks = marks;
        storedByKey = byKey(stored);
        upstreamByKey = byKey(upstream);
        keepWhatIsNeeded();
    }

    private static Map<RowKey, AtlasRecord> byKey(Atlas.Records records) {
        Map<RowKey, AtlasRecord> byKey = new LinkedHashMap<>();
        RecordTable.ALL.forEach(table -> collect(table, records, byKey));
        return byKey;
    }

    private static <R> void collect(RecordTable<R> table, Atlas.Records records, Map<RowKey, AtlasRecord> byKey) {
        table.of(records)
                .forEach(record -> byKey.put(new RowKey(table.kind(), table.id(record)), (AtlasRecord) record));
    }

    private void keepWhatIsNeeded() {
        Deque<AtlasRecord> staying = new ArrayDeque<>();
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
            for (RecordKey named : References.of(staying.remove())) {
                RowKey needed = RowKey.of(named);
                AtlasRecord record = storedByKey.get(needed);
                if (record != null && !isInEdition(needed) && kept.add(needed)) {
                    staying.add(record);
                }
            }
        }
    }

    private boolean isUsersOwn(RowKey key) {
        return marks.isUsersOwn(key, storedByKey.get(key));
    }

    private boolean isRemoved(RowKey key) {
        return !storedByKey.containsKey(key) && isUsersOwn(key);
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

    /** Brings up to the edition what is known of the records that are marked as the user's. */
    void settle(RowWriter rows) throws SQLException {
        marks.settle(rows, storedByKey, upstreamByKey);
    }

    /**
     * The records that stay as the user edited them, although the edition has them otherwise than the one before, or not at
     * all any more.
     */
    List<RowKey> keptAlthoughChanged() {
        List<RowKey> changed = new ArrayList<>();
        storedByKey.forEach((key, record) -> {
            Mark mark = marks.find(key);
            AtlasRecord next = upstreamByKey.get(key);
            if (mark != null
                    && mark.edited()
                    && mark.origin().equals("seed")
                    && isUsersOwn(key)
                    && !record.equals(next)
                    && !(next == null ? mark.withdrawn() : next.equals(mark.ofEdition()))) {
                changed.add(key);
            }
        });
        return changed;
    }

    /** What stays although the edition no longer holds it. */
    Set<RowKey> withdrawn() {
        Set<RowKey> withdrawn = new HashSet<>();
        for (RowKey key : kept) {
            Mark mark = marks.find(key);
            if (!upstreamByKey.containsKey(key)
                    && (mark == null || mark.origin().equals("seed"))) {
                withdrawn.add(key);
            }
        }
        return withdrawn;
    }
}

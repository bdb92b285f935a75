package kakehashi.query.edition;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.model.Almanac;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.Own;
import kakehashi.model.RecordKey;
import kakehashi.query.rule.References;
import kakehashi.query.rule.Rules;
import org.jspecify.annotations.Nullable;

/**
 * What a store holds once another edition has been taken over. A record that nobody touched is as the edition has it. One of the
 * user's own takes what the edition changed of it elsewhere than the user, and where both changed one member the user's stays,
 * until somebody decides. What the edition no longer has goes, unless it is the user's or something that stays names it: then it
 * is withdrawn. What the user took away stays away, unless what the edition brings names it.
 *
 * <p>A record is meant here by its {@link Slot}.
 */
public final class Taking {

    private final Own own;
    private final Map<RecordKey, AtlasRecord> stored;
    private final Map<RecordKey, AtlasRecord> edition;
    private final Map<RecordKey, Merged> merged = new LinkedHashMap<>();
    private final Map<RecordKey, AtlasRecord> next = new HashMap<>();
    private final Atlas.Records records;

    private Taking(Atlas stored, Atlas edition) {
        own = stored.own();
        this.stored = bySlot(stored.records());
        this.edition = bySlot(edition.records());
        own.editions().keySet().forEach(key -> merged.put(Slot.of(key), merged(key)));
        settle();
        Set<RecordKey> unsound = unsound(stored.records(), assembled(stored.records(), edition.records()));
        if (!unsound.isEmpty()) {
            unsound.forEach(slot -> merged.computeIfPresent(slot, (key, one) -> one.left()));
            settle();
        }
        records = assembled(stored.records(), edition.records());
    }

    /** @param stored as it is, with what is the user's own in it */
    public static Taking of(Atlas stored, Atlas edition) {
        return new Taking(stored, edition);
    }

    /** The place that a record takes among its kind, which goes on naming it where its key changes. */
    public static RecordKey slot(RecordKey record) {
        return Slot.of(record);
    }

    private static Map<RecordKey, AtlasRecord> bySlot(Atlas.Records records) {
        Map<RecordKey, AtlasRecord> bySlot = new LinkedHashMap<>();
        records.all().forEach(record -> bySlot.put(Slot.of(record), record));
        return bySlot;
    }

    private Merged merged(RecordKey key) {
        RecordKey slot = Slot.of(key);
        return Merged.of(own, key, stored.get(slot), edition.get(slot));
    }

    // ---- what stays

    /** Puts together what is there in the end, with all that it names. */
    private void settle() {
        next.clear();
        edition.forEach((slot, record) -> {
            if (!merged.containsKey(slot)) {
                next.put(slot, record);
            }
        });
        merged.forEach((slot, one) -> one.record().ifPresent(record -> next.put(slot, record)));
        Deque<AtlasRecord> naming = new ArrayDeque<>(next.values());
        while (!naming.isEmpty()) {
            for (RecordKey named : References.of(naming.remove())) {
                AtlasRecord needed = edition.getOrDefault(named, stored.get(named));
                if (needed != null && next.putIfAbsent(named, needed) == null) {
                    naming.add(needed);
                }
            }
        }
    }

    /** The slots of merged records that break a rule as they were merged, and did not as the user had them. */
    private Set<RecordKey> unsound(Atlas.Records before, Atlas.Records after) {
        Set<AtlasRecord> made = new HashSet<>();
        merged.values().stream().filter(Merged::isMade).forEach(one -> one.record()
                .ifPresent(made::add));
        if (made.isEmpty()) {
            return Set.of();
        }
        Set<String> broken = new HashSet<>();
        Rules.check(before, LocalDate.MAX, (record, field, rule, arguments) -> broken.add(record.key() + rule.key()));
        Set<RecordKey> unsound = new HashSet<>();
        Rules.check(after, LocalDate.MAX, (record, field, rule, arguments) -> {
            if (!rule.isDoubt() && made.contains(record) && !broken.contains(record.key() + rule.key())) {
                unsound.add(Slot.of(record));
            }
        });
        return unsound;
    }

    // ---- in order

    private Atlas.Records assembled(Atlas.Records before, Atlas.Records brought) {
        Almanac was = before.almanac();
        Almanac is = brought.almanac();
        return new Atlas.Records(
                ordered(before.localities(), brought.localities()),
                ordered(before.regions(), brought.regions()),
                ordered(before.successions(), brought.successions()),
                ordered(before.networks(), brought.networks()),
                ordered(before.parties(), brought.parties()),
                ordered(before.sources(), brought.sources()),
                ordered(before.ties(), brought.ties()),
                new Almanac(
                        ordered(was.aliases(), is.aliases()),
                        ordered(was.profiles(), is.profiles()),
                        ordered(was.ledger(), is.ledger()),
                        ordered(was.totals(), is.totals())));
    }

    /** The edition's records in its order, each as it is in the end; then the rest that stays. */
    @SuppressWarnings("unchecked") // what stands in a slot is of one kind
    private <R extends AtlasRecord> List<R> ordered(List<R> before, List<R> brought) {
        Set<RecordKey> placed = new HashSet<>();
        List<R> ordered = new ArrayList<>();
        Stream.concat(brought.stream(), before.stream()).map(Slot::of).forEach(slot -> {
            AtlasRecord record = next.get(slot);
            if (record != null && placed.add(slot)) {
                ordered.add((R) record);
            }
        });
        return ordered;
    }

    // ---- what it comes to

    /** The records afterwards. */
    public Atlas.Records records() {
        return records;
    }

    /** What becomes of the records of the store. */
    public List<Change> changes() {
        Set<RecordKey> slots = new LinkedHashSet<>(stored.keySet());
        slots.addAll(edition.keySet());
        List<Change> changes = new ArrayList<>();
        for (RecordKey slot : slots) {
            AtlasRecord before = stored.get(slot);
            AtlasRecord after = next.get(slot);
            if (before != null && after != null && !before.key().equals(after.key())) {
                changes.add(new Change(before, null));
                changes.add(new Change(null, after));
            } else if (!Objects.equals(before, after)) {
                changes.add(new Change(before, after));
            }
        }
        return List.copyOf(changes);
    }

    /** The user's own records that the edition has otherwise than the one before, each with what is agreed and what is not. */
    public List<Merged> met() {
        return merged.values().stream().filter(Merged::isMet).toList();
    }

    /** What is left to decide afterwards, also from editions before. */
    public int toDecide() {
        return merged.values().stream().mapToInt(one -> one.open().size()).sum();
    }

    /** What stays although the edition no longer has it. */
    public Set<RecordKey> withdrawn() {
        Set<RecordKey> withdrawn = new HashSet<>();
        for (RecordKey slot : next.keySet()) {
            Merged one = merged.get(slot);
            if (!edition.containsKey(slot) && (one == null || one.wasInEdition())) {
                withdrawn.add(slot);
            }
        }
        return withdrawn;
    }

    /** Whether what stands in a slot, or was taken out of it, is the user's own before. */
    public boolean isUsersOwn(RecordKey slot) {
        return merged.containsKey(slot);
    }

    /** How the edition has what stands in a slot. */
    public Optional<AtlasRecord> edition(RecordKey slot) {
        return Optional.ofNullable(edition.get(slot));
    }

    /** What stands in a slot afterwards. */
    public Optional<AtlasRecord> find(RecordKey slot) {
        return Optional.ofNullable(next.get(slot));
    }

    /**
     * What is to be kept of a record of the user's for what is still to be decided; null where all is.
     *
     * @return empty where no edition had it before
     */
    public @Nullable Optional<AtlasRecord> seen(RecordKey slot) {
        Merged one = merged.get(slot);
        return one == null ? null : one.seen();
    }
}

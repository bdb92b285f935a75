package kakehashi.store.sqlite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.Findable;
import kakehashi.model.Locality;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.model.Region;
import kakehashi.model.StaleChangeException;
import kakehashi.model.Tie;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.store.rows.RecordTable;
import kakehashi.store.rows.RowKey;
import kakehashi.text.Places;
import kakehashi.text.RecordNames;
import kakehashi.text.Told;
import kakehashi.text.Words;

/**
 * Whether a change set can be made on what a store holds: each record is still as the set has it before, and afterwards
 * every record that is named by another is there. What more the rules of the data ask is not asked here.
 */
final class ChangeFit {

    private static final int MOST_NAMES = 5;

    private final Path store;
    private final Atlas now;

    ChangeFit(Path store, Atlas now) {
        this.store = store;
        this.now = now;
    }

    /**
     * What the store is to hold.
     *
     * @throws StoreException if the set does not fit, with the records in words
     */
    Atlas next(ChangeSet set) throws StoreException {
        Atlas next;
        try {
            next = now.with(set);
        } catch (StaleChangeException stale) {
            throw new StoreException(
                    StoreProblem.STALE, store, stale, words -> names(set, stale.records()::contains, words));
        } catch (IllegalArgumentException closed) {
            throw new StoreException(
                    StoreProblem.UNFIT,
                    store,
                    closed,
                    words -> words.say("store.unfit.closed", names(set, any -> true, words)));
        }
        Optional<Told> unfit = unfit(next, set);
        if (unfit.isPresent()) {
            throw new StoreException(StoreProblem.UNFIT, store, null, unfit.get());
        }
        return next;
    }

    private Optional<Told> unfit(Atlas next, ChangeSet set) {
        Set<RecordKey> gone = new HashSet<>();
        for (Change change : set.changes()) {
            AtlasRecord after = change.after();
            if (after == null) {
                gone.add(change.key());
                continue;
            }
            for (RowKey needed : References.of(after)) {
                if (next.find(key(needed)).isEmpty()) {
                    return Optional.of(words -> words.say("store.unfit.missing", name(after, words), needed.id()));
                }
            }
        }
        return gone.isEmpty() ? Optional.empty() : needed(gone, next);
    }

    /** Where a record that stays names one that is to go. */
    private Optional<Told> needed(Set<RecordKey> gone, Atlas next) {
        for (RecordTable<?> table : RecordTable.ALL) {
            for (Object record : table.of(next.records())) {
                for (RowKey needed : References.of(record)) {
                    if (gone.contains(key(needed))) {
                        return Optional.of(words -> words.say(
                                "store.unfit.needed",
                                now.find(key(needed))
                                        .map(removed -> name(removed, words))
                                        .orElse(needed.id()),
                                name((AtlasRecord) record, words)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static RecordKey key(RowKey row) {
        return new RecordKey(RecordKind.valueOf(row.kind().toUpperCase(Locale.ROOT)), row.id());
    }

    private String names(ChangeSet set, Predicate<RecordKey> which, Words words) {
        List<String> names = new ArrayList<>();
        for (Change change : set.changes()) {
            AtlasRecord record = change.before() == null ? change.after() : change.before();
            if (record != null && which.test(change.key())) {
                names.add(name(record, words));
            }
        }
        int more = names.size() - MOST_NAMES;
        if (more > 0) {
            names.subList(MOST_NAMES, names.size()).clear();
            names.add(words.say("store.edition.more", more));
        }
        return String.join(words.say("store.edition.separator"), names);
    }

    /** What a record is called; its id where it has no name, or one that only an atlas that holds it could give. */
    private String name(AtlasRecord record, Words words) {
        boolean nameable = record instanceof Tie tie
                ? now.findLocality(tie.vietnam()).isPresent()
                        && now.findLocality(tie.japan()).isPresent()
                : !(record instanceof Locality || record instanceof Region)
                        || now.find(record.key()).isPresent();
        return nameable && record instanceof Findable named
                ? new RecordNames(new Places(now, words), now.edition().date()).name(named)
                : record.key().id();
    }
}

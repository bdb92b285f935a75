package kakehashi.store.sqlite;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.Findable;
import kakehashi.model.Locality;
import kakehashi.model.RecordKey;
import kakehashi.model.Region;
import kakehashi.model.StaleChangeException;
import kakehashi.model.Tie;
import kakehashi.query.rule.Breach;
import kakehashi.query.rule.Rules;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.text.Places;
import kakehashi.text.RecordNames;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Whether a change set can be made on what a store holds: each record is still as the set has it before, and no rule that
 * records keep is broken afterwards that was not broken before, but for those that only raise a doubt. What is taken back was there once, so of it is only asked
 * that every record is there that it names.
 */
final class ChangeFit {

    private static final int MOST_TOLD = 5;

    private final Path store;
    private final Atlas now;
    private final ChangeSet set;

    ChangeFit(Path store, Atlas now, ChangeSet set) {
        this.store = store;
        this.now = now;
        this.set = set;
    }

    /**
     * What the store is to hold.
     *
     * @throws StoreException if the set does not fit, with the records in words
     */
    Atlas next() throws StoreException {
        try {
            Atlas next = now.with(set);
            requireSound(null);
            return next;
        } catch (StaleChangeException stale) {
            throw new StoreException(
                    StoreProblem.STALE,
                    store,
                    stale,
                    words -> told(stale.records(), "store.edition.separator", words, this::name));
        } catch (IllegalArgumentException closed) {
            requireSound(closed);
            throw new StoreException(StoreProblem.UNFIT, store, closed, words -> words.say("store.unfit.otherwise"));
        }
    }

    private void requireSound(@Nullable Exception cause) throws StoreException {
        boolean isBack = set.origin() == ChangeSet.Origin.UNDO;
        List<Breach> breaches = Rules.check(now, set).stream()
                .filter(breach -> !breach.rule().isDoubt())
                .filter(breach -> !isBack || breach.rule().missing().isPresent())
                .toList();
        if (!breaches.isEmpty()) {
            throw new StoreException(
                    StoreProblem.UNFIT,
                    store,
                    cause,
                    words -> told(breaches, "store.unfit.separator", words, this::breach));
        }
    }

    private String breach(Breach breach, Words words) {
        return words.say("store.unfit.breach", name(breach.record(), words), breach.reason(words));
    }

    private static <T> String told(List<T> all, String separator, Words words, BiFunction<T, Words, String> told) {
        String some = all.stream()
                .limit(MOST_TOLD)
                .map(one -> told.apply(one, words))
                .collect(Collectors.joining(words.say(separator)));
        int more = all.size() - MOST_TOLD;
        return more > 0 ? some + words.say(separator) + words.say("store.edition.more", more) : some;
    }

    /** What a record is called; its id where it has no name, or one that only an atlas that holds it could give. */
    private String name(RecordKey key, Words words) {
        AtlasRecord record = now.find(key).isPresent() ? now.find(key).get() : added(key);
        boolean nameable = record instanceof Tie tie
                ? now.findLocality(tie.vietnam()).isPresent()
                        && now.findLocality(tie.japan()).isPresent()
                : !(record instanceof Locality || record instanceof Region)
                        || now.find(key).isPresent();
        String name = nameable && record instanceof Findable named
                ? new RecordNames(new Places(now, words), now.edition().date()).name(named)
                : "";
        return name.isBlank() ? key.id() : name;
    }

    private @Nullable AtlasRecord added(RecordKey key) {
        for (Change change : set.changes()) {
            if (change.key().equals(key)) {
                return change.after() == null ? change.before() : change.after();
            }
        }
        return null;
    }
}

package kakehashi.session.edit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Origin;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Done;
import kakehashi.query.edit.Past;
import kakehashi.query.rule.Breach;
import kakehashi.query.rule.References;
import kakehashi.query.rule.Rules;
import kakehashi.session.edit.StepStack.Held;
import kakehashi.store.AtlasStore;
import kakehashi.store.JournalEntry;
import kakehashi.store.JournalStep;
import kakehashi.store.Progress;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.text.Places;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a store's records, and how it is taken back: any step that the journal holds, also those of others. What is
 * taken back is written as the inverse of its entry. For one thread at a time, which waits for the disk.
 */
public final class Steps {

    /** What a step is called that made one record of two. */
    private static final String MERGED = "query.done.merged";

    private final AtlasStore store;
    private final Clock clock;
    private final StepWriter writer;
    private final StepStack stack = new StepStack();

    /** What was written here; what comes besides while this is open is another's. */
    private final Set<UUID> own = new HashSet<>();

    private boolean isLearnt;

    public Steps(AtlasStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        writer = new StepWriter(store);
    }

    /**
     * Writes a step. Else as {@link StepWriter#write}.
     */
    void write(ChangeSet set) throws StoreException, MetException {
        write(set, progress -> {});
    }

    /** The same, telling how far it is. */
    void write(ChangeSet set, Consumer<Progress> told) throws StoreException, MetException {
        own.add(set.id());
        writer.write(set, told);
    }

    /** Looks what was done since it was looked last. */
    void learn() throws StoreException {
        for (JournalStep step : store.steps(stack.seen())) {
            stack.add(step, !isLearnt || own.contains(step.set()));
        }
        isLearnt = true;
    }

    boolean canUndo() {
        return stack.lastOwnDone().isPresent();
    }

    boolean canRedo() {
        return stack.lastUndone().isPresent();
    }

    /**
     * Takes the last step back that stands, but for those that others have made since this was opened.
     *
     * @param author who does so
     * @return what was taken back; empty where there was nothing
     * @throws StoreException if the store refuses; then nothing has changed
     */
    public Optional<Step> undo(String author) throws StoreException, NeededException {
        learn();
        return turned(stack.lastOwnDone().orElse(null), author);
    }

    /** Makes the step again that was taken back last. Else as {@link #undo}. */
    public Optional<Step> redo(String author) throws StoreException, NeededException {
        learn();
        return turned(stack.lastUndone().orElse(null), author);
    }

    void turn(int number, String author) throws StoreException, NeededException {
        learn();
        turned(stack.find(number).orElse(null), author);
    }

    void goBackTo(int number, String author) throws StoreException, NeededException {
        learn();
        Optional<Held> until = stack.find(number);
        while (until.isPresent()
                && stack.lastDone().filter(last -> isAfter(last, until.get())).isPresent()) {
            turned(stack.lastDone().orElseThrow(), author);
        }
    }

    private static boolean isAfter(Held step, Held other) {
        return step.current() > other.current();
    }

    /** The newest steps, the newest first. */
    public List<Step> newest(int most) throws StoreException {
        learn();
        List<Step> newest = new ArrayList<>();
        for (Held held : stack.newest(most)) {
            newest.add(step(held));
        }
        return newest;
    }

    /**
     * What became of a record, the latest first; also under the id that it had before it was put under this one, and what
     * became of a record that was made one with it.
     */
    public List<Past> history(RecordKey record) throws StoreException {
        Map<Integer, Past> history = new TreeMap<>(Comparator.reverseOrder());
        Set<RecordKey> seen = new HashSet<>();
        collect(record, seen, history);
        // A step that makes two sources or parties one changes neither that stays, but what named the other.
        for (AtlasRecord naming : store.load().records().all().toList()) {
            if (!References.of(naming).contains(record)) {
                continue;
            }
            for (JournalEntry entry : store.history(naming.key())) {
                Optional<RecordKey> other = merged(entry.set(), record).filter(key -> !seen.contains(key));
                if (other.isPresent()) {
                    collect(other.get(), seen, history);
                }
            }
        }
        return Brought.among(history.values(), store.editions().changes(record));
    }

    /** Which record a step made one with this one. */
    private static Optional<RecordKey> merged(ChangeSet set, RecordKey record) {
        List<String> about = set.label().arguments();
        boolean isMerging = set.label().key().equals(MERGED)
                && set.origin() != Origin.UNDO
                && about.size() == 2
                && about.get(0).equals(record.id());
        return isMerging ? Optional.of(new RecordKey(record.kind(), about.get(1))) : Optional.empty();
    }

    private void collect(RecordKey record, Set<RecordKey> seen, Map<Integer, Past> history) throws StoreException {
        seen.add(record);
        for (JournalEntry entry : store.history(record)) {
            Optional<Past> past = Past.of(entry.serial(), entry.set(), record);
            past.ifPresent(one -> history.put(entry.serial(), one));
            Optional<RecordKey> former =
                    past.flatMap(one -> former(one, record)).or(() -> merged(entry.set(), record));
            if (former.isPresent() && !seen.contains(former.get())) {
                Map<Integer, Past> earlier = new TreeMap<>();
                collect(former.get(), seen, earlier);
                earlier.forEach((serial, one) -> {
                    if (serial < entry.serial()) {
                        history.put(serial, one);
                    }
                });
            }
        }
    }

    /** Under which id the record was before, where a step put it under another. */
    private static Optional<RecordKey> former(Past past, RecordKey record) {
        List<RecordKey> gone = past.set().changes().stream()
                .filter(change -> change.after() == null)
                .map(Change::key)
                .filter(key -> key.kind() == record.kind())
                .toList();
        return past.change().before() == null && gone.size() == 1 ? Optional.of(gone.get(0)) : Optional.empty();
    }

    private Step step(Held held) throws StoreException {
        return new Step(held.first(), store.entry(held.first()).set(), !held.isDone());
    }

    /** Takes a step back that stands, or makes one again; what others changed besides in the same records stays. */
    private Optional<Step> turned(@Nullable Held held, String author) throws StoreException, NeededException {
        if (held == null) {
            return Optional.empty();
        }
        ChangeSet set = store.entry(held.current()).set();
        ChangeSet back = set.inverted().signed(clock.instant(), author.isEmpty() ? set.by() : author, null);
        try {
            write(back);
        } catch (MetException met) {
            throw needed(held, back, met.refused());
        } catch (StoreException refused) {
            if (refused.problem() == StoreProblem.STALE || refused.problem() == StoreProblem.UNFIT) {
                throw needed(held, back, refused);
            }
            throw refused;
        }
        learn();
        return Optional.of(step(held));
    }

    private NeededException needed(Held held, ChangeSet back, StoreException refused) throws StoreException {
        learn();
        List<Step> by = restingOn(held, back);
        if (by.isEmpty()) {
            throw refused;
        }
        return new NeededException(by, words -> new Done(new Places(store.load(), words), today()), refused);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The steps after one that changed the same records, or records that name what would be gone. */
    private List<Step> restingOn(Held held, ChangeSet back) throws StoreException {
        Set<RecordKey> touched = new LinkedHashSet<>();
        back.changes().stream().map(Change::key).forEach(touched::add);
        for (Breach breach : Rules.check(store.load(), back)) {
            breach.rule().missing().ifPresent(kind -> {
                touched.add(breach.record());
                touched.add(new RecordKey(kind, breach.arguments().get(0)));
            });
        }
        Map<Integer, Step> resting = new LinkedHashMap<>();
        for (RecordKey key : touched) {
            for (JournalEntry entry : store.history(key)) {
                Optional<Held> later = stack.doneBy(entry.serial()).filter(step -> isAfter(step, held));
                if (later.isPresent()) {
                    resting.put(later.get().first(), step(later.get()));
                }
            }
        }
        return resting.values().stream()
                .sorted(Comparator.comparingInt(Step::number).reversed())
                .toList();
    }
}

package kakehashi.session.edit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Reason;
import kakehashi.model.Own;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Check;
import kakehashi.query.edit.Disagreement;
import kakehashi.query.edit.Disagreement.Choice;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.Meeting;
import kakehashi.query.edit.Past;
import kakehashi.query.edit.Remark;
import kakehashi.query.edit.SourceReader;
import kakehashi.query.edit.Stamp;
import kakehashi.query.edit.Untranslated;
import kakehashi.store.AtlasStore;
import kakehashi.store.JournalEntry;
import kakehashi.store.StoreException;
import kakehashi.store.change.ChangeSetJson;
import kakehashi.store.seeds.BundledGlyphs;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Changes of the data, written one after the other, and what of them can be taken back or made again: any step that the
 * store's journal holds, on any day after. What is taken back is written as the inverse of its entry, so it is refused like
 * any other change where somebody has changed the same records since. Ui thread only.
 */
public final class Editing {

    private final AtlasStore store;
    private final Clock clock;
    private final Workshop workshop;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Own> own;
    /** Only in the background, and there one work at a time. */
    private final Steps steps;

    private @Nullable BundledGlyphs glyphs;
    private boolean readsGlyphs;
    private Atlas atlas;
    private CompletableFuture<?> writes;

    /** Begins to look in the background what can be taken back. */
    public Editing(AtlasStore store, Clock clock, Workshop workshop) {
        this.store = store;
        this.clock = clock;
        this.workshop = workshop;
        steps = new Steps(store, clock);
        atlas = store.load();
        own = new ReadOnlyObjectWrapper<>(atlas.own());
        // What cannot be read now is told when something is taken back.
        writes = workshop.inBackground(this::look).thenAccept(this::tell);
    }

    /** Whether there is a step to take back. */
    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    /** Whether there is a step that was taken back and can be made again. */
    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** The records that are not as the edition has them; told when they are others. */
    public ReadOnlyObjectProperty<Own> ownProperty() {
        return own.getReadOnlyProperty();
    }

    /** The texts that are there in some languages alone, for a list of what is to be translated. */
    public CompletableFuture<List<Untranslated>> untranslated() {
        Atlas now = atlas;
        return workshop.inBackground(() -> Untranslated.of(now));
    }

    // ---- a step in the making

    /** The records as they were last written, which may be later than what is shown. */
    public Atlas atlas() {
        return atlas;
    }

    /** A step in the making over the records as they are now. */
    public Draft draft() {
        return new Draft(atlas);
    }

    /** Takes apart what is given as a source. */
    public SourceReader sources(Words words) {
        return new SourceReader(atlas, words);
    }

    /** Who makes a step now, under an id of its own. */
    public Stamp stamp(@Nullable Reason reason) {
        return new Stamp(UUID.randomUUID(), clock.instant(), workshop.author(), reason);
    }

    /** What speaks against a step, what forbids it first; none where it can be written without a second look. */
    public List<Remark> check(ChangeSet set) {
        return Check.of(atlas, set);
    }

    // ---- steps

    /**
     * Writes a step, and shows what follows from it. Where somebody has changed the same records since, the step is made on
     * what they left, unless both changed the same of it.
     *
     * @return done on the ui thread once it is shown; or failed with what the store refused, or with a {@link MetException}
     *     where a person must decide, and then nothing has changed
     */
    public CompletableFuture<Void> change(ChangeSet set) {
        return inTurn(() -> written(set));
    }

    /** Writes what was decided where {@link #change} failed with a {@link MetException}. Else as {@link #change}. */
    public CompletableFuture<Void> decide(Meeting meeting, Map<RecordKey, Map<Disagreement, Choice>> choices) {
        Optional<ChangeSet> decided = meeting.decided(choices);
        return inTurn(() -> decided.isPresent() ? written(decided.get()) : meeting);
    }

    private ChangeSet written(ChangeSet set) throws StoreException, MetException {
        steps.write(set);
        return set;
    }

    /**
     * Writes a step that comes of a list, once the store is backed up. Else as {@link #change}, but that it fails with an
     * {@link OvertakenException} where somebody has changed anything since: another row may now say what this step adds.
     *
     * @param over the records that the list was held against
     * @param told in the background which share of it is written; where it throws a {@link CancellationException}, nothing has
     *     changed
     */
    public CompletableFuture<Void> takeIn(ChangeSet set, Atlas over, DoubleConsumer told) {
        return inTurn(() -> {
            store.catchUp();
            if (store.load().revision() != over.revision()) {
                throw new OvertakenException();
            }
            store.backUpBeforeImport();
            steps.write(set, progress -> told.accept((double) progress.done() / Math.max(1, progress.total())));
            return set;
        });
    }

    /** Takes the last step back that stands; nothing happens where there is none. Else as {@link #change}. */
    public CompletableFuture<Void> undo() {
        String author = workshop.author();
        return inTurn(() -> steps.undo(author));
    }

    /** Makes the step again that was taken back last; nothing happens where there is none. Else as {@link #change}. */
    public CompletableFuture<Void> redo() {
        String author = workshop.author();
        return inTurn(() -> steps.redo(author));
    }

    /**
     * Takes one step back, whatever was done since, or makes it again where it was taken back.
     *
     * @return as of {@link #change}; failed with {@link NeededException} where later steps rest on it
     */
    public CompletableFuture<Void> turn(Step step) {
        String author = workshop.author();
        return inTurn(() -> {
            steps.turn(step.number(), author);
            return step;
        });
    }

    /**
     * Takes back all that was done after a step, the last first, each as a step of its own: what is in the midst of it when
     * one is refused stays taken back.
     */
    public CompletableFuture<Void> goBackTo(Step step) {
        String author = workshop.author();
        return inTurn(() -> {
            steps.goBackTo(step.number(), author);
            return step;
        });
    }

    /** The newest steps, the newest first. */
    public CompletableFuture<List<Step>> steps(int most) {
        return afterWrites(() -> steps.newest(most));
    }

    /** What became of a record by the steps of this store, the latest first; empty where it is as an edition brought it. */
    public CompletableFuture<List<Past>> history(RecordKey record) {
        return workshop.inBackground(() -> steps.history(record));
    }

    /**
     * The steps that changed a record, the oldest first; none where they cannot be read, which the history of the record then
     * tells. For the background, on any thread.
     */
    public List<ChangeSet> changesOf(RecordKey record) {
        try {
            return store.history(record).stream().map(JournalEntry::set).toList();
        } catch (StoreException unreadable) {
            return List.of();
        }
    }

    /**
     * The characters of a text that the bundled font cannot show, with their code points, so that they would be missing in
     * print; empty where it shows all, and until the font was read, which begins when this is asked first.
     */
    public String undrawn(String text) {
        BundledGlyphs read = glyphs;
        if (read == null && !readsGlyphs) {
            readsGlyphs = true;
            // Without the font the last check of a sheet still says it.
            workshop.inBackground(BundledGlyphs::read).thenAccept(all -> glyphs = all);
        }
        return read == null ? "" : read.missing(text);
    }

    /** A step as a file that another store takes by {@code apply}. */
    public String fileOf(ChangeSet set) {
        return ChangeSetJson.write(set) + "\n";
    }

    /**
     * Shows what other windows and programs have written since. To be called again and again while a window is seen; nothing
     * happens while what was asked for before is on its way. What cannot be read now is tried again the next time.
     */
    public void catchUp() {
        if (writes.isDone()) {
            writes = workshop.inBackground(() -> store.catchUp() ? Optional.of(look()) : Optional.<Possible>empty())
                    .thenAccept(found -> found.ifPresent(this::follow))
                    .whenComplete((done, problem) -> workshop.followed(problem));
        }
    }

    private void follow(Possible possible) {
        tell(possible);
        workshop.othersWrote();
        atlas = store.load();
        own.set(atlas.own());
        workshop.show(atlas);
    }

    /** How editions come in, and what is to be decided of them. */
    public EditionWork editions() {
        return new EditionWork(store, clock, this::inTurn, workshop);
    }

    /** The log of what was done. */
    public LogWork log() {
        return new LogWork(store, workshop);
    }

    /** Change files, made here and elsewhere. */
    public ParcelWork parcels() {
        return new ParcelWork(store, clock, this::inTurn, workshop, steps);
    }

    // ---- in the background

    /** Whether something can be taken back, and made again. */
    private record Possible(boolean undo, boolean redo) {}

    private Possible look() throws StoreException {
        steps.learn();
        return new Possible(steps.canUndo(), steps.canRedo());
    }

    private void tell(Possible possible) {
        canUndo.set(possible.undo());
        canRedo.set(possible.redo());
    }

    // ---- one after the other

    /** Reads when the writes asked for before have ended, and before those asked for later begin. */
    private <T> CompletableFuture<T> afterWrites(Callable<T> read) {
        CompletableFuture<T> done = writes.handle((ended, problem) -> read).thenCompose(workshop::inBackground);
        writes = done;
        return done;
    }

    /** Begins a write when those asked for before have ended: what is the last step can only be said then. */
    private CompletableFuture<Void> inTurn(Callable<?> write) {
        Supplier<CompletableFuture<CompletableFuture<Void>>> begin = () -> done(write);
        CompletableFuture<CompletableFuture<Void>> written =
                writes.handle((ended, problem) -> begin.get()).thenCompose(Function.identity());
        writes = written;
        return written.thenCompose(Function.identity());
    }

    /** Done when it is written or refused, with what is done when that is shown: the next write need not wait so long. */
    private CompletableFuture<CompletableFuture<Void>> done(Callable<?> write) {
        return workshop.inBackground(() -> {
                    try {
                        write.call();
                    } finally {
                        steps.learn();
                    }
                    return look();
                })
                .handle((possible, problem) -> {
                    workshop.ended(problem);
                    if (possible != null) {
                        tell(possible);
                    }
                    atlas = store.load();
                    own.set(atlas.own());
                    CompletableFuture<Void> shown = workshop.show(atlas);
                    return problem == null ? shown : CompletableFuture.failedFuture(problem);
                });
    }
}

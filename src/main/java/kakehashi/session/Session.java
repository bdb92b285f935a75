package kakehashi.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet;
import kakehashi.model.value.Language;
import kakehashi.query.Answer;
import kakehashi.query.Emptiness;
import kakehashi.query.Meanings;
import kakehashi.query.TieFilter;
import kakehashi.store.AtlasStore;
import kakehashi.store.SearchOrder;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the window shows and the commands that change it.
 *
 * <p>Every property is read and every command called on the ui thread. What follows from the atlas, the filter, the
 * language and the as-of date is worked out in the background and shown together; of several such results only the
 * latest is shown.
 */
public final class Session implements AutoCloseable {

    private final AtlasStore store;
    private final Preferences preferences;
    private final Drawing drawing;
    private final Workspace workspace;
    private final Timeline timeline;
    private final Messages messages;
    private final Notebook notebook;
    private final StoreWatch storeWatch;
    private final Threads threads;
    private final LatestTask answers;
    private final Finder finder;
    private final Edits edits;
    private final Trail trail = new Trail();
    private final LocalDate today;

    private final ReadOnlyObjectWrapper<Atlas> atlas;
    private final ReadOnlyObjectWrapper<TieFilter> filter = new ReadOnlyObjectWrapper<>(TieFilter.ALL);
    private final ReadOnlyStringWrapper selection = new ReadOnlyStringWrapper();
    private final ObjectProperty<LocalDate> asOf;
    private final ReadOnlyObjectWrapper<Words> words;
    private final ReadOnlyObjectWrapper<Places> places;
    private final ReadOnlyObjectWrapper<Meanings> meanings;
    private final ReadOnlyObjectWrapper<Answer> answer;
    private Derived derived;

    /**
     * Loads the store and works out the first answer; this takes a moment, so call it on a background thread.
     *
     * @param clock gives the day that the atlas is shown as of at first
     * @param background runs reading, searching and writing; one thread is enough
     * @param ui runs whatever changes a property
     */
    public Session(AtlasStore store, Preferences preferences, Clock clock, Executor background, Executor ui) {
        this.store = store;
        this.preferences = preferences;
        drawing = new Drawing(preferences);
        workspace = new Workspace(preferences, selection.getReadOnlyProperty());
        threads = new Threads(background, ui);
        answers = threads.latest();
        messages = new Messages(store.notices());
        notebook = new Notebook(store.notes(), preferences, messages, background, ui);
        finder = new Finder(store, threads.latest(), messages);
        storeWatch = new StoreWatch(store, threads.latest(), messages);
        edits = new Edits(store, threads, clock, messages, this::show);
        Atlas loaded = store.load();
        today = LocalDate.now(clock);
        Words spoken = Words.in(preferences.languageProperty().get());
        derived = Derived.atFirst(loaded, today, spoken);
        atlas = new ReadOnlyObjectWrapper<>(loaded);
        asOf = new SimpleObjectProperty<>(today);
        words = new ReadOnlyObjectWrapper<>(derived.words());
        places = new ReadOnlyObjectWrapper<>(derived.places());
        meanings = new ReadOnlyObjectWrapper<>(derived.meanings());
        answer = new ReadOnlyObjectWrapper<>(derived.answer());
        timeline = new Timeline(preferences, meaningsProperty(), today, filterProperty(), this::narrow);
        asOf.addListener(changed -> derive());
        preferences.languageProperty().addListener(changed -> derive());
    }

    public ReadOnlyObjectProperty<Atlas> atlasProperty() {
        return atlas.getReadOnlyProperty();
    }

    public Atlas atlas() {
        return atlas.get();
    }

    public ReadOnlyObjectProperty<TieFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    public TieFilter filter() {
        return filter.get();
    }

    /** Id of the selected record, of one of the kinds of {@link Kind}; null when nothing is selected. */
    public ReadOnlyStringProperty selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public Optional<String> selection() {
        return Optional.ofNullable(selection.get());
    }

    /** The day that names, ranks and successors are shown as of. */
    public ObjectProperty<LocalDate> asOfProperty() {
        return asOf;
    }

    public LocalDate asOf() {
        return asOf.get();
    }

    /** The day on which the session began, as of which the atlas is shown at first. */
    public LocalDate today() {
        return today;
    }

    public ObjectProperty<Language> languageProperty() {
        return preferences.languageProperty();
    }

    public ObjectProperty<Theme> themeProperty() {
        return preferences.themeProperty();
    }

    /** Id of the user's own locality; null where none was chosen. */
    public ObjectProperty<@Nullable String> homeProperty() {
        return preferences.homeProperty();
    }

    /** What this user's window remembers between two starts. */
    public Preferences preferences() {
        return preferences;
    }

    /** How the map is drawn. */
    public Drawing drawing() {
        return drawing;
    }

    /** The views kept by name, and what was typed for visits. */
    public Notebook notebook() {
        return notebook;
    }

    /** What is in front and picked in the middle of the window. */
    public Workspace workspace() {
        return workspace;
    }

    /** What the timeline shows, and the playback of the time window. */
    public Timeline timeline() {
        return timeline;
    }

    public ReadOnlyObjectProperty<Words> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    public Words words() {
        return words.get();
    }

    public ReadOnlyObjectProperty<Places> placesProperty() {
        return places.getReadOnlyProperty();
    }

    public Places places() {
        return places.get();
    }

    public ReadOnlyObjectProperty<Meanings> meaningsProperty() {
        return meanings.getReadOnlyProperty();
    }

    public Meanings meanings() {
        return meanings.get();
    }

    /** Changes last when several derived properties change together, so its listeners find the others up to date. */
    public ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    public Answer answer() {
        return answer.get();
    }

    /** Why the answer is empty, with the choices that can be lifted; null where it is not. Changes with the answer. */
    public @Nullable Emptiness emptiness() {
        return derived.emptiness();
    }

    /** Why nothing can be edited here; empty where it can. */
    public Optional<String> readOnly(Words in) {
        return switch (store.access()) {
            case WRITING -> Optional.empty();
            case READING, ANOTHER_WRITES -> Optional.of(in.say("session.read-only.another-writes"));
            case NOT_WRITABLE -> Optional.of(in.say("session.read-only.not-writable"));
            case DISK_FULL -> Optional.of(in.say("session.read-only.disk-full"));
        };
    }

    /** What was noticed and what went wrong. */
    public Messages messages() {
        return messages;
    }

    /** Whether the store's file is still the one that was opened. */
    public StoreWatch storeWatch() {
        return storeWatch;
    }

    /** Shows what passes this filter. */
    public void narrow(TieFilter next) {
        if (!next.equals(filter.get())) {
            filter.set(next);
            derive();
        }
    }

    /** Selects one record by its id; null, or an id that the atlas does not know, selects nothing. */
    public void select(@Nullable String id) {
        String next = id != null && isKnown(id) ? id : null;
        String now = selection.get();
        if (next == null ? now != null : !next.equals(now)) {
            trail.leave(now);
            selection.set(next);
        }
    }

    /** Selects what was selected before; nothing happens at the beginning. */
    public void back() {
        go(trail.back(selection.get(), this::isKnown));
    }

    /** Selects what was left by {@link #back()}; nothing happens at the end. */
    public void forward() {
        go(trail.forward(selection.get(), this::isKnown));
    }

    private void go(@Nullable String id) {
        Optional.ofNullable(id).ifPresent(selection::set);
    }

    private boolean isKnown(String id) {
        return Kind.of(atlas.get(), id).isPresent();
    }

    /** What an edit has taken away can no longer be selected. */
    private void deselectUnknown() {
        if (selection.get() != null && !isKnown(selection.get())) {
            selection.set(null);
        }
    }

    /**
     * Finds records by words, best first, and hands them over on the ui thread unless another search was asked since; none
     * where it fails, which is then among the messages.
     */
    public void search(String text, Consumer<List<Suggestion>> found) {
        finder.find(text, new SearchOrder(asOf.get(), preferences.homeProperty().get()), found);
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return edits.canUndoProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return edits.canRedoProperty();
    }

    /**
     * Changes the data: the store is written first, and only then is the new atlas shown. What it refuses is among the
     * messages.
     *
     * @return done on the ui thread, or failed with what the store refused; then nothing has changed
     */
    public CompletableFuture<Void> change(ChangeSet set) {
        return edits.change(set);
    }

    /** Takes the last change of this session back; nothing happens where there is none. */
    public CompletableFuture<Void> undo() {
        return edits.undo();
    }

    /** Makes the last change that was taken back again; nothing happens where there is none. */
    public CompletableFuture<Void> redo() {
        return edits.redo();
    }

    private void show(Atlas next) {
        if (next != atlas.get()) {
            atlas.set(next);
            deselectUnknown();
            derive();
        }
    }

    /** Does something long in the background; done on the ui thread with the result, or failed with what it threw. */
    public <T> CompletableFuture<T> inBackground(Callable<T> work) {
        return threads.inBackground(work);
    }

    /** Does something in the background of which only the latest that is asked for counts. */
    public LatestTask latestTask() {
        return threads.latest();
    }

    /** Closes the store; what was edited is written already. */
    @Override
    public void close() {
        notebook.flush();
        store.close();
    }

    private void derive() {
        Derived last = derived;
        Atlas nowAtlas = atlas.get();
        LocalDate day = asOf.get();
        Language language = preferences.languageProperty().get();
        TieFilter nowFilter = filter.get();
        answers.run(
                turn -> last.next(nowAtlas, day, language, nowFilter, store::matching),
                this::show,
                problem -> messages.failed(Task.ANSWER, problem));
    }

    private void show(Derived next) {
        derived = next;
        words.set(next.words());
        places.set(next.places());
        meanings.set(next.meanings());
        answer.set(next.answer());
        messages.worked(Task.ANSWER);
    }
}

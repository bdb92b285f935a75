package kakehashi.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ChangeListener;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet;
import kakehashi.model.value.Language;
import kakehashi.query.Answer;
import kakehashi.query.Begun;
import kakehashi.query.Meanings;
import kakehashi.query.TieFilter;
import kakehashi.session.edit.Editing;
import kakehashi.store.AtlasStore;
import kakehashi.store.SearchOrder;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the window shows and the commands that change it.
 *
 * <p>What was asked for, {@link #asked()}, and what is shown, {@link #shown()}, are two things: the second follows the first
 * as soon as it is worked out in the background, and until then {@link #pendingProperty()} is true. Both are published whole;
 * {@link #atlas()} and all that is named like a part of {@link Shown} is read from what is shown. What a person changes
 * begins at what was asked, or two quick changes would lose the first.
 *
 * <p>Every property is read and every command called on the ui thread.
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
    private final Finder finder;
    private final Showing showing;
    private final Editing editing;
    private final DayBefore dayBefore;
    private final Trail trail = new Trail(this::isKnown);
    private final LocalDate today;
    /** The settings outlive the session. */
    private final ChangeListener<Language> spoken = (observed, before, after) -> speak(after);

    private final ReadOnlyObjectProperty<TieFilter> askedFilter;
    private final ReadOnlyObjectProperty<LocalDate> askedAsOf;
    private final ReadOnlyObjectProperty<Words> words;
    private final ReadOnlyObjectProperty<Places> places;
    private final ReadOnlyObjectProperty<Answer> answer;

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
        workspace = new Workspace(preferences, trail.selectionProperty());
        threads = new Threads(background, ui);
        messages = new Messages(store.notices());
        notebook = new Notebook(store.notes(), preferences, messages, background, ui);
        finder = new Finder(store, threads.latest(), messages);
        storeWatch = new StoreWatch(store, threads.latest(), messages);
        today = LocalDate.now(clock);
        Asked first =
                new Asked(TieFilter.ALL, today, preferences.languageProperty().get());
        Matching.Texts texts = Matching.Texts.of(store);
        showing = new Showing(Shown.first(store.load(), first, texts), texts, threads.latest(), messages);
        dayBefore = new DayBefore(showing.shownProperty(), texts, threads.latest(), messages, drawing);
        editing = new Editing(store, clock, new Office(threads, preferences, messages, notebook, showing::show));
        // Before all others: no panel finds something selected that is gone.
        shownProperty().addListener(changed -> trail.forgetUnknown());
        askedFilter = new Aspect<>(askedProperty(), Asked::filter);
        askedAsOf = new Aspect<>(askedProperty(), Asked::asOf);
        words = new Aspect<>(shownProperty(), Shown::words);
        places = new Aspect<>(shownProperty(), Shown::places);
        answer = new Aspect<>(shownProperty(), Shown::answer);
        timeline = new Timeline(
                preferences,
                new Timeline.Recorded(
                        () -> meanings().extent(),
                        () -> Begun.first(
                                answer().rows(),
                                meanings(),
                                asked().filter().time().mode())),
                today,
                askedFilter,
                this::narrow);
        preferences.languageProperty().addListener(spoken);
    }

    // ---- what is asked

    /** What was asked for last. */
    public ReadOnlyObjectProperty<Asked> askedProperty() {
        return showing.askedProperty();
    }

    public Asked asked() {
        return askedProperty().get();
    }

    /** The filter asked for; told when it is another, whatever else is asked. */
    public ReadOnlyObjectProperty<TieFilter> askedFilterProperty() {
        return askedFilter;
    }

    /** The day asked for; told when it is another. */
    public ReadOnlyObjectProperty<LocalDate> askedAsOfProperty() {
        return askedAsOf;
    }

    /** The language asked for, remembered between two starts. */
    public ObjectProperty<Language> languageProperty() {
        return preferences.languageProperty();
    }

    /** Shows what is asked, all of it together. */
    public void ask(Asked next) {
        showing.ask(next);
        preferences.languageProperty().set(next.language());
    }

    private void speak(Language language) {
        showing.ask(asked().language(language));
    }

    /** Shows what passes this filter. */
    public void narrow(TieFilter next) {
        ask(asked().filter(next));
    }

    /** Shows names, ranks, successors and what is in force as of a day. */
    public void showAsOf(LocalDate day) {
        ask(asked().asOf(day));
    }

    /** Whether something else is shown than what was asked, since it is not worked out yet or could not be. */
    public ReadOnlyBooleanProperty pendingProperty() {
        return showing.pendingProperty();
    }

    // ---- what is shown

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return showing.shownProperty();
    }

    public Shown shown() {
        return shownProperty().get();
    }

    /**
     * What is shown, for who looks at nothing but these parts of it: told once when some of them have become others, and not
     * when only the rest has.
     */
    @SafeVarargs
    public final ReadOnlyObjectProperty<Shown> shownIn(Function<Shown, ?>... parts) {
        return new Aspect<>(shownProperty(), Function.identity(), List.of(parts));
    }

    /** Told when the language shown is another. */
    public ReadOnlyObjectProperty<Words> wordsProperty() {
        return words;
    }

    /** Told when the records, what is known of them on the day, or the language are others. */
    public ReadOnlyObjectProperty<Places> placesProperty() {
        return places;
    }

    /** Told of all that is shown anew: each time the answer is another, be it for another language alone. */
    public ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer;
    }

    /** The records as they were on the day that is shown: what is later is not among them. */
    public Atlas atlas() {
        return meanings().atlas();
    }

    public TieFilter filter() {
        return shown().filter();
    }

    /** The day that names, ranks and successors are shown as of. */
    public LocalDate asOf() {
        return shown().asOf();
    }

    public Words words() {
        return shown().words();
    }

    public Places places() {
        return shown().places();
    }

    public Meanings meanings() {
        return shown().meanings();
    }

    public Answer answer() {
        return shown().answer();
    }

    /** Id of the selected record, of one of the kinds of {@link Kind}; null when nothing is selected. */
    public ReadOnlyStringProperty selectionProperty() {
        return trail.selectionProperty();
    }

    public Optional<String> selection() {
        return Optional.ofNullable(selectionProperty().get());
    }

    /** Selects one record by its id; null, or an id that the atlas shown does not know, selects nothing. */
    public void select(@Nullable String id) {
        trail.select(id);
    }

    /** Selects what was selected before; nothing happens at the beginning. */
    public void back() {
        trail.back();
    }

    /** Selects what was left by {@link #back()}; nothing happens at the end. */
    public void forward() {
        trail.forward();
    }

    private boolean isKnown(String id) {
        return Kind.of(atlas(), id).isPresent();
    }

    /**
     * Finds records by words, best first, and what the words narrow the ties to, and hands them over on the ui thread unless
     * another search was asked since; none where it fails, which is then among the messages.
     */
    public void search(String text, Consumer<Suggestion.Looked> found) {
        Meanings now = meanings();
        SearchOrder order =
                new SearchOrder(asked().asOf(), preferences.homeProperty().get());
        finder.find(
                text,
                new Finder.With(order, shown().because(text), line -> showing.meaning(now, line)),
                looked -> found.accept(new Suggestion.Looked(
                        looked.suggestions().stream()
                                .filter(suggestion -> isKnown(suggestion.id()))
                                .toList(),
                        looked.meant())));
    }

    /** Makes ready in the background what the first search would wait for; where that fails, the first search tells. */
    public void prepareSearch() {
        threads.latest().run(turn -> finder.prepare(), done -> {}, failed -> {});
    }

    // ---- the data

    /** What can be written, what was done, and what of it can be taken back. */
    public Editing editing() {
        return editing;
    }

    /**
     * Changes the data: the store is written first, and only then is the new atlas shown, with all that follows from it. What
     * it refuses is among the messages.
     *
     * @return done on the ui thread once the change is shown; or failed with what the store refused, and then nothing has
     *     changed, or with what kept the change, though it is written, from being shown
     */
    public CompletableFuture<Void> change(ChangeSet set) {
        return editing.change(set);
    }

    /** Takes the last step back that stands, whenever it was made; nothing happens where there is none. Else as {@link #change}. */
    public CompletableFuture<Void> undo() {
        return editing.undo();
    }

    /** Makes the last step that was taken back again; nothing happens where there is none. Else as {@link #change}. */
    public CompletableFuture<Void> redo() {
        return editing.redo();
    }

    /** Why nothing can be edited here; empty where it can. */
    public Optional<String> readOnly(Words in) {
        return switch (store.access()) {
            case WRITING -> Optional.empty();
            case READING -> Optional.of(in.say("session.read-only.to-look"));
            case ANOTHER_WRITES -> Optional.of(in.say("session.read-only.another-writes"));
            case NOT_WRITABLE -> Optional.of(in.say("session.read-only.not-writable"));
            case DISK_FULL -> Optional.of(in.say("session.read-only.disk-full"));
        };
    }

    // ---- the rest of the window

    /** The day on which the session began, as of which the atlas is shown at first. */
    public LocalDate today() {
        return today;
    }

    /** The last day of which what is shown can tell: today, or the day shown where that is earlier. */
    public LocalDate toldUntil() {
        return asOf().isBefore(today) ? asOf() : today;
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

    /** What is shown, as it was the day before. */
    public DayBefore dayBefore() {
        return dayBefore;
    }

    /** What was noticed and what went wrong. */
    public Messages messages() {
        return messages;
    }

    /** Whether the store's file is still the one that was opened. */
    public StoreWatch storeWatch() {
        return storeWatch;
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
        preferences.languageProperty().removeListener(spoken);
        notebook.flush();
        store.close();
    }
}

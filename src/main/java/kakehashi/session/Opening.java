package kakehashi.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kakehashi.session.keep.FileWork;
import kakehashi.session.keep.Guest;
import kakehashi.session.keep.Keeper;
import kakehashi.session.keep.Remedy;
import kakehashi.store.AtlasStore;
import kakehashi.store.Progress;
import kakehashi.store.StoreException;
import kakehashi.store.StoreOpener;
import kakehashi.store.support.CaseFile;
import kakehashi.store.support.ProgramLog;
import kakehashi.text.Told;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A store on its way to becoming a session. It can begin before there is a window; its properties change on the ui
 * thread, and session or problem comes in the end; a problem that comes after the session means that its window cannot
 * be shown.
 */
public final class Opening {

    /** How far a step of opening has come. */
    public record Step(Progress progress) {

        /** From 0 to 1; below 0 where the length is not known. */
        public double share() {
            return progress.total() == 0 ? -1 : (double) progress.done() / progress.total();
        }

        /** What is being done. */
        public String in(Words words) {
            return progress.in(words);
        }
    }

    /**
     * Why there will be no session.
     *
     * @param remedy what can be done about it
     */
    public record Problem(Throwable cause, Remedy remedy) {

        /** What happened, what is safe and what to do. */
        public String in(Words words) {
            return new Reason(cause).in(words);
        }

        /** Where in the program it came about; to be copied, not shown. */
        public String details() {
            return new Reason(cause).details();
        }
    }

    /** Where the store comes from. */
    @FunctionalInterface
    public interface Origin {

        /**
         * Opens the store; see {@link StoreOpener#join}.
         *
         * @param told takes how far it is
         */
        AtlasStore open(Consumer<Progress> told) throws StoreException;
    }

    private static final Logger LOG = Logger.getLogger("kakehashi");

    private volatile From from;
    private final Preferences preferences;
    private final Clock clock;
    private final Executor background;
    private final Executor ui;
    /** Of the session that there is. */
    private volatile @Nullable AtlasStore held;

    private final ReadOnlyObjectWrapper<@Nullable Step> progress = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Session> session = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();

    /** @param clock gives the day that the atlas is shown as of at first */
    public Opening(Origin origin, Preferences preferences, Clock clock, Executor background, Executor ui) {
        this(new From(origin, null), preferences, clock, background, ui);
    }

    /**
     * @param keeper opens the store, and keeps it
     * @param clock gives the day that the atlas is shown as of at first
     */
    public Opening(Keeper keeper, Preferences preferences, Clock clock, Executor background, Executor ui) {
        this(new From(keeper::open, keeper), preferences, clock, background, ui);
    }

    /** Where the store comes from, and who keeps it; nobody, where it is only shown. */
    private record From(Origin origin, @Nullable Keeper keeper) {}

    private Opening(From from, Preferences preferences, Clock clock, Executor background, Executor ui) {
        this.from = from;
        this.preferences = preferences;
        this.clock = clock;
        this.background = background;
        this.ui = ui;
    }

    /** Opens the store in the background. Call it once. */
    public void begin() {
        background.execute(() -> open(null, messages -> {}));
    }

    /**
     * Lets go of the store, does something with its file, and opens what is there then, whether or not that could be done. The
     * session is another one afterwards, and in between there is none.
     */
    public void reopen(FileWork work) {
        Session former = session.get();
        progress.set(null);
        session.set(null);
        if (former != null) {
            former.close();
        }
        problem.set(null);
        background.execute(() -> {
            try {
                Told said = work.done();
                open(null, messages -> messages.notice(said));
            } catch (Throwable failed) {
                open(failed, messages -> messages.failed(Task.KEEP, failed));
            }
        });
    }

    /** Lets go of the store and works in another one from now on, as long as the window lasts. */
    public void workIn(Path other) {
        Keeper next = Objects.requireNonNull(from.keeper()).of(other);
        reopen(() -> {
            From former = from;
            from = new From(next::open, next);
            if (!Keeper.isStore(other)) {
                from = former;
            }
            return words -> words.say("keep.guest.works", other.toString());
        });
    }

    /** A session on somebody else's store, to be looked at beside; for the background. It remembers nothing. */
    public Session looking(Guest guest) {
        return new Session(guest.store(), preferences.passing(), clock, background, ui);
    }

    /** @param before what failed before, and is told where this fails too */
    private void open(@Nullable Throwable before, Consumer<Messages> then) {
        try {
            AtlasStore store = from.origin().open(step -> ui.execute(() -> progress.set(new Step(step))));
            Session opened = new Session(store, preferences.ofSession(), clock, background, ui);
            LOG.log(Level.INFO, "opened, {0}, {1}", new Object[] {
                store.access(), store.load().edition().version()
            });
            ui.execute(() -> {
                held = store;
                session.set(opened);
                then.accept(opened.messages());
            });
        } catch (Throwable failed) {
            // An error too, such as a library that does not load or too little memory: the window must not wait for
            // ever.
            Keeper keeper = from.keeper();
            Remedy remedy = keeper == null ? Remedy.NONE : keeper.remedy(failed);
            ui.execute(() -> fail(before == null ? failed : before, remedy));
        }
    }

    /** Says why the window cannot be shown, where it is not opening that failed; on the ui thread. */
    public void fail(Throwable cause) {
        fail(cause, Remedy.NONE);
    }

    private void fail(Throwable cause, Remedy remedy) {
        if (problem.get() == null) {
            LOG.log(Level.WARNING, "not opened", cause);
            problem.set(new Problem(cause, remedy));
        }
    }

    /**
     * Saves what the window holds as another store, whatever has become of its file; for the background.
     *
     * @param target null for a backup
     * @return where it is
     */
    public Path save(@Nullable Path target) throws StoreException {
        Keeper keeps = Objects.requireNonNull(from.keeper());
        AtlasStore store = Objects.requireNonNull(held);
        return target == null ? keeps.keep(store) : keeps.save(store, target);
    }

    /** Who keeps the store; empty where it is only shown. */
    public Optional<Keeper> keeper() {
        return Optional.ofNullable(from.keeper());
    }

    /**
     * What whoever helps needs to know, without names, records or typed lines; for the background.
     *
     * @param window what the window can say of itself
     */
    public String forHelper(Words words, String window) {
        return caseFile(words, window).text(ProgramLog.ofThisPlatform());
    }

    /**
     * Writes the same in the background, also where there is no session.
     *
     * @return done on the ui thread
     */
    public CompletableFuture<Void> saveForHelper(Path file, Words words, String window) {
        return CompletableFuture.supplyAsync(() -> caseFile(words, window), background)
                .thenAccept(told -> {
                    try {
                        told.write(file, ProgramLog.ofThisPlatform());
                    } catch (IOException unwritable) {
                        throw new CompletionException(unwritable);
                    }
                })
                .whenCompleteAsync((done, failed) -> {}, ui);
    }

    private CaseFile caseFile(Words words, String window) {
        Keeper keeper = from.keeper();
        CaseFile file = new CaseFile(words, keeper == null ? Path.of("") : keeper.file());
        AtlasStore store = held;
        if (store != null && session.get() != null) {
            file.store(store.load(), store.access());
        }
        Problem ails = problem.get();
        if (ails != null && ails.cause() instanceof StoreException refused) {
            file.sound(Optional.of(refused.problem()));
        }
        return file.tell(words.say("keep.helper.screen"), window);
    }

    /** What the window remembers; there from the beginning. */
    public Preferences preferences() {
        return preferences;
    }

    /** How far the first filling of the store is; null before it begins. */
    public ReadOnlyObjectProperty<@Nullable Step> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** The session, once there is one. */
    public ReadOnlyObjectProperty<@Nullable Session> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    /** Why there will be no session. */
    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}

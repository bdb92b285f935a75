package kakehashi.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kakehashi.Frozen;
import kakehashi.TieDraft;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.model.value.Status;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests of a session on a real store, each class with one of its own. Both executors run at once, but where a test holds the
 * background back.
 */
abstract class InASession {

    static final String TIE = "vn-hue--jp-gifu-pref";

    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 11, 25).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    static Path shared;

    static AtlasStore store;

    /** What was remembered, each time all that had changed. */
    final List<Map<String, String>> kept = new ArrayList<>();

    Session session;

    private final Deque<Runnable> held = new ArrayDeque<>();
    private boolean holding;

    @BeforeAll
    static void fill() throws StoreException {
        store = Frozen.stores().open(Frozen.store(shared.resolve("atlas.kakehashi")), progress -> {});
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void open() {
        session = open(Map.of());
    }

    @AfterEach
    void takeBack() {
        holding = false;
        // For one that is opened now, what others did before is as good as its own.
        Session last = open(Map.of());
        while (last.editing().canUndoProperty().get()) {
            last.undo();
        }
    }

    /** Another session on the same store. */
    Session open(Map<String, String> settings) {
        Preferences preferences = new Preferences(settings, kept::add, Language.EN);
        return new Session(store, preferences, CLOCK, this::execute, Runnable::run);
    }

    private void execute(Runnable task) {
        if (holding) {
            held.add(task);
        } else {
            task.run();
        }
    }

    /** From now on nothing is done in the background. */
    void hold() {
        holding = true;
    }

    /** Does the next thing that is held back. */
    void step() {
        held.remove().run();
    }

    /** Does all that is held back, and what it asks for; what is asked for later is held back again. */
    void workOff() {
        while (!held.isEmpty()) {
            step();
        }
    }

    static Tie tie(Atlas atlas, String id) {
        return (Tie) atlas.findLink(id).orElseThrow();
    }

    static Tie lapsed(Tie tie) {
        return TieDraft.like(tie).status(Status.LAPSED).tie();
    }

    /** Changes one tie a little. */
    CompletableFuture<Void> lapse(String id) {
        Tie tie = tie(session.atlas(), id);
        return session.change(Frozen.change(new Change(tie, lapsed(tie))));
    }
}

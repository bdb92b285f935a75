package kakehashi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a session changes, takes back and makes again, on a real store that somebody else may change too. */
class EditsTest {

    private static final String TIE = "vn-hue--jp-gifu-pref";
    private static final String OTHER = "vn-hue--jp-nara-pref";

    @TempDir
    static Path shared;

    private static AtlasStore store;

    private final Deque<Runnable> held = new ArrayDeque<>();
    private boolean holding;
    private Session session;

    @BeforeAll
    static void fill() throws StoreException {
        store = Frozen.stores().open(Frozen.store(shared.resolve("atlas.kakehashi")), progress -> {});
    }

    @BeforeEach
    void open() {
        session = new Session(
                store,
                new Preferences(Map.of(), values -> {}, Language.EN),
                Clock.systemUTC(),
                task -> {
                    if (holding) {
                        held.add(task);
                    } else {
                        task.run();
                    }
                },
                Runnable::run);
    }

    @AfterEach
    void takeBack() {
        holding = false;
        while (session.canUndoProperty().get()) {
            session.undo();
        }
    }

    private static Tie lapsed(Tie tie) {
        return TieDraft.like(tie).status(Status.LAPSED).tie();
    }

    private static Tie tie(Atlas atlas, String id) {
        return (Tie) atlas.findLink(id).orElseThrow();
    }

    private CompletableFuture<Void> lapse() {
        return lapse(TIE);
    }

    private CompletableFuture<Void> lapse(String id) {
        Tie tie = tie(session.atlas(), id);
        return session.change(Frozen.change(new Change(tie, lapsed(tie))));
    }

    @Test
    void an_edit_is_written_first_and_can_be_undone_and_done_again() {
        Status before = tie(session.atlas(), TIE).status();

        assertThat(lapse()).isCompleted();
        assertThat(tie(session.atlas(), TIE).status()).isEqualTo(Status.LAPSED);
        assertThat(tie(store.load(), TIE).status()).isEqualTo(Status.LAPSED);
        long edited = session.atlas().revision();

        assertThat(session.undo()).isCompleted();
        assertThat(tie(session.atlas(), TIE).status()).isEqualTo(before);
        assertThat(tie(store.load(), TIE).status()).isEqualTo(before);
        assertThat(session.atlas().revision()).isGreaterThan(edited);
        assertThat(session.canUndoProperty().get()).isFalse();
        assertThat(session.canRedoProperty().get()).isTrue();

        assertThat(session.redo()).isCompleted();
        assertThat(tie(session.atlas(), TIE).status()).isEqualTo(Status.LAPSED);
        assertThat(session.canRedoProperty().get()).isFalse();
    }

    @Test
    void a_new_edit_forgets_what_could_have_been_done_again() {
        lapse();
        session.undo();
        lapse(OTHER);

        assertThat(session.canRedoProperty().get()).isFalse();
        assertThat(session.redo()).isCompleted();
        assertThat(tie(session.atlas(), TIE).status()).isNotEqualTo(Status.LAPSED);
    }

    @Test
    void edits_taken_back_while_others_are_being_written_are_taken_back_one_by_one() {
        Status before = tie(session.atlas(), TIE).status();
        holding = true;
        lapse();
        lapse(OTHER);
        session.undo();
        session.undo();
        CompletableFuture<Void> nothingLeft = session.undo();

        while (!held.isEmpty()) {
            held.removeFirst().run();
        }

        assertThat(nothingLeft).isCompleted();
        assertThat(tie(session.atlas(), TIE).status()).isEqualTo(before);
        assertThat(tie(store.load(), OTHER).status()).isNotEqualTo(Status.LAPSED);
        assertThat(session.canUndoProperty().get()).isFalse();
        holding = false;
        session.redo();
        assertThat(tie(session.atlas(), TIE).status()).isEqualTo(Status.LAPSED);
    }

    @Test
    void a_change_of_what_somebody_else_has_changed_is_refused_in_words_and_nothing_is_lost() throws Exception {
        Tie seen = tie(session.atlas(), TIE);
        store.write(Frozen.change(new Change(seen, Frozen.stated(seen, "of a colleague"))));

        CompletableFuture<Void> refused = session.change(Frozen.change(new Change(seen, lapsed(seen))));

        assertThat(refused).isCompletedExceptionally();
        assertThat(session.canUndoProperty().get()).isFalse();
        assertThat(tie(session.atlas(), TIE).typeAsStated()).isEqualTo("of a colleague");
        assertThat(session.messages().all()).hasSize(1);
        assertThat(session.messages().all().get(0).in(session.words())).contains("Hue", "Gifu Prefecture", "not made");

        Tie now = tie(session.atlas(), TIE);
        assertThat(session.change(Frozen.change(new Change(now, seen)))).isCompleted();
        assertThat(session.messages().all()).isEmpty();
        session.undo();
        store.write(Frozen.change(new Change(now, seen)));
    }

    @Test
    void what_somebody_else_has_changed_since_is_not_taken_back_and_can_be_once_it_is_as_before() throws Exception {
        Tie first = tie(session.atlas(), TIE);
        lapse();
        Tie lapsed = tie(session.atlas(), TIE);
        store.write(Frozen.change(new Change(lapsed, Frozen.stated(lapsed, "of a colleague"))));

        assertThat(session.undo()).isCompletedExceptionally();
        assertThat(tie(store.load(), TIE).typeAsStated()).isEqualTo("of a colleague");
        assertThat(session.canUndoProperty().get()).isTrue();

        store.write(Frozen.change(new Change(tie(store.load(), TIE), lapsed)));
        assertThat(session.undo()).isCompleted();
        assertThat(tie(session.atlas(), TIE)).isEqualTo(first);
    }
}

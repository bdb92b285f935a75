package kakehashi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import kakehashi.Frozen;
import kakehashi.model.Change;
import kakehashi.model.Tie;
import kakehashi.model.value.Status;
import org.junit.jupiter.api.Test;

/** What a session changes, takes back and makes again, on a real store that somebody else may change too. */
class EditsTest extends InASession {

    private static final String OTHER = "vn-hue--jp-nara-pref";

    @Test
    void an_edit_is_written_first_and_can_be_undone_and_done_again() {
        Status before = tie(session.atlas(), TIE).status();

        assertThat(lapse(TIE)).isCompleted();
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
        lapse(TIE);
        session.undo();
        lapse(OTHER);

        assertThat(session.canRedoProperty().get()).isFalse();
        assertThat(session.redo()).isCompleted();
        assertThat(tie(session.atlas(), TIE).status()).isNotEqualTo(Status.LAPSED);
    }

    @Test
    void edits_taken_back_while_others_are_being_written_are_taken_back_one_by_one() {
        Status before = tie(session.atlas(), TIE).status();
        hold();
        lapse(TIE);
        lapse(OTHER);
        session.undo();
        session.undo();
        CompletableFuture<Void> nothingLeft = session.undo();

        workOff();

        assertThat(nothingLeft).isCompleted();
        assertThat(tie(session.atlas(), TIE).status()).isEqualTo(before);
        assertThat(tie(store.load(), OTHER).status()).isNotEqualTo(Status.LAPSED);
        assertThat(session.canUndoProperty().get()).isFalse();
        session.redo();
        workOff();
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
        lapse(TIE);
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

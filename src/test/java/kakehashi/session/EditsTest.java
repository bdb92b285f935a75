package kakehashi.session;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import kakehashi.Frozen;
import kakehashi.TieDraft;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Reason;
import kakehashi.model.Own;
import kakehashi.model.Own.OwnKind;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.model.Source;
import kakehashi.model.StaleChangeException;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.PartyKind;
import kakehashi.model.value.Status;
import kakehashi.model.value.Trilingual;
import kakehashi.query.edit.Disagreement;
import kakehashi.query.edit.Disagreement.Choice;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.Meeting;
import kakehashi.query.edit.NewEvent;
import kakehashi.query.edit.Reconciled;
import kakehashi.session.edit.MetException;
import kakehashi.session.edit.Step;
import kakehashi.store.AtlasStore;
import org.junit.jupiter.api.Test;

/** What a session changes, takes back and makes again, on a real store that somebody else may change too. */
class EditsTest extends InASession {

    private static final String OTHER = "vn-hue--jp-nara-pref";
    private static final RecordKey KEY = new RecordKey(RecordKind.TIE, TIE);

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
        assertThat(session.editing().canUndoProperty().get()).isFalse();
        assertThat(session.editing().canRedoProperty().get()).isTrue();

        assertThat(session.redo()).isCompleted();
        assertThat(tie(session.atlas(), TIE).status()).isEqualTo(Status.LAPSED);
        assertThat(session.editing().canRedoProperty().get()).isFalse();
    }

    @Test
    void a_new_edit_forgets_what_could_have_been_done_again() {
        lapse(TIE);
        session.undo();
        lapse(OTHER);

        assertThat(session.editing().canRedoProperty().get()).isFalse();
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
        assertThat(session.editing().canUndoProperty().get()).isFalse();
        session.redo();
        workOff();
        assertThat(tie(session.atlas(), TIE).status()).isEqualTo(Status.LAPSED);
    }

    @Test
    void a_change_of_what_somebody_else_has_changed_too_is_left_to_the_person_and_nothing_is_lost() throws Exception {
        Tie seen = tie(session.atlas(), TIE);
        Tie other = Frozen.stated(seen, "of a colleague");
        store.write(Frozen.change(new Change(seen, other)));

        CompletableFuture<Void> met =
                session.change(Frozen.change(new Change(seen, lapsed(Frozen.stated(seen, "of this desk")))));

        assertThat(met).isCompletedExceptionally();
        assertThat(session.editing().canUndoProperty().get())
                .as("what another did is not taken back by one's own keys")
                .isFalse();
        assertThat(tie(session.atlas(), TIE)).isEqualTo(other);
        assertThat(session.messages().all()).isEmpty();
        Meeting meeting =
                catchThrowableOfType(ExecutionException.class, met::get).getCause() instanceof MetException decision
                        ? decision.meeting()
                        : null;
        Reconciled record = requireNonNull(meeting).records().get(KEY);
        assertThat(record.disagreements()).extracting(Disagreement::path).containsExactly("typeAsStated");

        assertThat(session.editing()
                        .decide(
                                meeting,
                                Map.of(KEY, Map.of(record.disagreements().get(0), Choice.THEIRS))))
                .isCompleted();
        assertThat(tie(session.atlas(), TIE)).isEqualTo(lapsed(other));
    }

    @Test
    void changes_of_different_members_are_both_made_and_each_is_taken_back_alone() throws Exception {
        Tie seen = tie(session.atlas(), TIE);
        Tie other = Frozen.stated(seen, "of a colleague");
        store.write(Frozen.change(new Change(seen, other)));

        assertThat(session.change(Frozen.change(new Change(seen, lapsed(seen)))))
                .isCompleted();

        assertThat(tie(store.load(), TIE)).isEqualTo(lapsed(other));
        assertThat(session.messages().all()).isEmpty();
        Tie third = TieDraft.like(lapsed(other)).title("of a third").tie();
        store.write(Frozen.change(new Change(lapsed(other), third)));
        assertThat(session.undo()).isCompleted();
        assertThat(tie(session.atlas(), TIE))
                .isEqualTo(TieDraft.like(other).title("of a third").tie());
        assertThat(session.redo()).isCompleted();
        assertThat(tie(session.atlas(), TIE)).isEqualTo(third);
    }

    @Test
    void what_somebody_else_has_changed_again_is_not_taken_back_and_the_later_step_is_told() throws Exception {
        Tie first = tie(session.atlas(), TIE);
        lapse(TIE);
        Tie lapsed = tie(session.atlas(), TIE);
        Tie proposed = TieDraft.like(lapsed).status(Status.PROPOSED).tie();
        ChangeSet of = Frozen.change(new Change(lapsed, proposed));
        store.write(of.signed(of.at(), "Minh", null));
        List<Step> steps = session.editing().steps(2).join();

        CompletableFuture<Void> refused = session.undo();

        assertThat(refused).isCompletedExceptionally();
        assertThat(tie(store.load(), TIE)).isEqualTo(proposed);
        assertThat(session.messages().all().get(0).in(session.words()))
                .contains("Later steps rest on it", "“Changed: ", "by Minh");
        assertThat(refused)
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .havingRootCause()
                .isInstanceOf(StaleChangeException.class);

        assertThat(session.editing().turn(steps.get(0))).isCompleted();
        assertThat(session.undo()).isCompleted();
        assertThat(tie(session.atlas(), TIE)).isEqualTo(first);
    }

    @Test
    void what_another_session_did_is_in_the_list_and_can_be_taken_back_step_by_step_or_at_once() {
        Tie first = tie(session.atlas(), TIE);
        lapse(TIE);
        lapse(OTHER);
        session.undo();
        Session next = open(Map.of());

        assertThat(next.editing().canUndoProperty().get()).isTrue();
        assertThat(next.editing().canRedoProperty().get()).isTrue();
        List<Step> steps = next.editing().steps(2).join();
        assertThat(steps).extracting(Step::undone).containsExactly(true, false);
        assertThat(steps.get(0).number()).isGreaterThan(steps.get(1).number());

        assertThat(next.redo()).isCompleted();
        assertThat(tie(store.load(), OTHER).status()).isEqualTo(Status.LAPSED);
        assertThat(next.editing().turn(steps.get(1))).isCompleted();
        assertThat(tie(store.load(), TIE)).isEqualTo(first);
        assertThat(tie(store.load(), OTHER).status()).isEqualTo(Status.LAPSED);
        assertThat(next.editing().turn(steps.get(1))).isCompleted();
        assertThat(tie(store.load(), TIE).status()).isEqualTo(Status.LAPSED);
    }

    @Test
    void one_goes_back_to_any_point() {
        Tie before = tie(session.atlas(), OTHER);
        lapse(TIE);
        Step point = session.editing().steps(1).join().get(0);
        lapse(OTHER);
        Tie lapsed = tie(session.atlas(), OTHER);
        session.change(Frozen.change(new Change(lapsed, Frozen.stated(lapsed, "once more"))));

        assertThat(session.editing().goBackTo(point)).isCompleted();

        assertThat(tie(session.atlas(), OTHER)).isEqualTo(before);
        assertThat(tie(session.atlas(), TIE).status()).isEqualTo(Status.LAPSED);
        session.redo();
        session.redo();
        assertThat(tie(session.atlas(), OTHER).typeAsStated()).isEqualTo("once more");
    }

    @Test
    void what_happened_is_drafted_with_its_source_checked_written_shown_and_taken_back_after_a_restart() {
        session.preferences().authorProperty().set("Lan");
        Draft draft = session.editing().draft();
        Source page = session.editing()
                .sources(session.words())
                .read("https://www.example.vn/tin/2026/11/20/doan-gifu-tham-hue.html");
        String source = draft.addSource(page);
        String event = draft.addEvent(
                TIE,
                new NewEvent(
                        EventKind.VISIT,
                        PartialDate.parse("2026-11-20"),
                        new Trilingual("", " Đoàn tỉnh Gifu thăm Huế ", ""),
                        List.of(source),
                        null));
        ChangeSet set = draft.set(session.editing().stamp(Reason.of("seen"))).orElseThrow();
        assertThat(session.editing().check(set)).isEmpty();

        assertThat(session.change(set)).isCompleted();

        TieEvent added = tie(session.atlas(), TIE).events().stream()
                .filter(each -> each.id().equals(event))
                .findFirst()
                .orElseThrow();
        assertThat(added.summary().vi()).isEqualTo("Đoàn tỉnh Gifu thăm Huế");
        assertThat(session.atlas().source(source).published()).isEqualTo(PartialDate.parse("2026-11-20"));
        Session next = open(Map.of());
        Step step = next.editing().steps(1).join().get(0);
        assertThat(step.line(next.places(), next.asOf())).isEqualTo("Added: Visit, Hue – Gifu Prefecture");
        assertThat(step.set().by()).isEqualTo("Lan");
        assertThat(next.undo()).isCompleted();
        assertThat(tie(next.atlas(), TIE).events()).doesNotContain(added);
        assertThat(next.atlas().findSource(source)).isEmpty();
    }

    @Test
    void the_one_to_go_by_is_kept_in_the_store() throws Exception {
        Draft draft = session.editing().draft();
        draft.goBy(TIE, tie(session.atlas(), TIE).events().get(0).id(), new Trilingual("", "", "原本による"));
        assertThat(session.change(draft.set(session.editing().stamp(null)).orElseThrow()))
                .isCompleted();

        try (AtlasStore read = Frozen.stores().read(shared.resolve("atlas.kakehashi"))) {
            assertThat(read.notices()).isEmpty();
            assertThat(tie(read.load(), TIE)).isEqualTo(tie(session.atlas(), TIE));
            assertThat(tie(read.load(), TIE).events().get(0).goBy()).isNotNull();
        }
    }

    @Test
    void what_is_the_users_own_is_known_by_record_and_member_and_no_more_once_it_is_taken_back() {
        Tie before = tie(session.atlas(), TIE);
        assertThat(session.editing().ownProperty().get().has(before.key())).isFalse();
        lapse(TIE);
        Draft draft = session.editing().draft();
        String party = draft.addParty(new Trilingual("", "Công ty Ánh Dương", ""), PartyKind.COMPANY);
        session.change(draft.set(session.editing().stamp(null)).orElseThrow());

        Own own = session.editing().ownProperty().get();
        assertThat(own.has(before.key())).isTrue();
        assertThat(own.kind(before.key())).contains(OwnKind.CHANGED);
        assertThat(own.edition(before.key())).contains(before);
        assertThat(own.has(before, before.events().get(0))).isFalse();
        assertThat(own.kind(new RecordKey(RecordKind.PARTY, party))).contains(OwnKind.ADDED);
        assertThat(session.editing().untranslated().join()).singleElement().satisfies(text -> assertThat(text.missing())
                .containsExactly(Language.EN, Language.JA));
        assertThat(session.atlas().own()).isEqualTo(own);
        assertThat(open(Map.of()).editing().ownProperty().get()).isEqualTo(own);

        session.undo();
        session.undo();
        assertThat(session.editing().ownProperty().get()).isEqualTo(Own.NONE);
    }

    @Test
    void a_private_note_is_kept_and_found_by_its_words_and_no_record_has_it() {
        session.notebook().notePrivately(TIE, "Gọi lại cho ông Đặng");
        session.notebook().notePrivately(OTHER, "call Mr Sato");

        assertThat(session.notebook().privateNote(TIE)).isEqualTo("Gọi lại cho ông Đặng");
        assertThat(session.notebook().privateNotes("ong dang")).containsOnlyKeys(TIE);
        assertThat(session.notebook().privateNotes("")).containsOnlyKeys(TIE, OTHER);
        session.notebook().flush();
        assertThat(open(Map.of()).notebook().privateNotes("sato")).containsOnlyKeys(OTHER);
        session.notebook().notePrivately(TIE, "");
        assertThat(session.notebook().privateNotes("")).containsOnlyKeys(OTHER);
    }
}

package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kakehashi.model.value.Language;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.query.ahead.AheadId;
import kakehashi.query.ledger.KnownId;
import kakehashi.query.match.MatchId;
import kakehashi.query.match.Matching;
import kakehashi.query.match.PossiblePartner;
import kakehashi.session.Notebook;
import kakehashi.ui.control.Wish;
import kakehashi.ui.page.DetailPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where nothing is, the window says why and offers what to do next, which is reached by keys. */
class EmptyStatesTest extends InTheWindow {

    private static final String HUE = "vn-hue";
    private static final String WITHOUT_TIE = "vn-ha-tinh";

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
    }

    @AfterEach
    void leaveNoCard() throws Exception {
        if (find(".card").isPresent()) {
            window.robot().type(KeyCode.ESCAPE);
            window.until(() -> find(".card").isEmpty());
        }
    }

    private static TieFilter leavingNothing() {
        return TieFilter.ALL.with(Facet.DECADE, Set.of("1890"));
    }

    private static void wish(Wish.Kind kind, String text) {
        window.act(() -> Wish.of(window.the(DetailPanel.class), kind, text));
    }

    @Test
    void each_picture_of_an_empty_result_offers_to_lift_what_empties_it() throws Exception {
        for (List<Object> shown : List.of(
                List.<Object>of(KeyCode.DIGIT1, ".results"),
                List.<Object>of(KeyCode.DIGIT2, ".table-pane"),
                List.<Object>of(KeyCode.DIGIT3, ".charts-pane"))) {
            window.robot().push(KeyCode.CONTROL, (KeyCode) shown.get(0));
            narrow(leavingNothing());
            String lift = shown.get(1) + " #lift-all";
            window.until(() -> find(lift).filter(EmptyStatesTest::isSeen).isPresent());
            press(find(lift).orElseThrow());
            window.until(() -> window.session().answer().ties()
                    == window.session().atlas().ties().size());
        }
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    @Test
    void of_what_was_done_nothing_leads_to_what_happened() throws Exception {
        select(HUE);
        window.robot().push(KeyCode.CONTROL, KeyCode.H);
        window.until(() -> find("#steps-add").isPresent());
        assertThat(writtenIn("steps")).contains(window.session().words().say("edit.steps-none"));
        press(find("#steps-add").orElseThrow());
        window.until(() -> find("#steps").isEmpty() && find("#form-event").isPresent());
    }

    @Test
    void a_record_that_was_never_changed_can_be_corrected_from_its_history() throws Exception {
        select("vn-hue--jp-gifu-pref");
        wish(Wish.Kind.HISTORY, "vn-hue--jp-gifu-pref");
        window.until(() -> find("#history-correct").isPresent());
        press(find("#history-correct").orElseThrow());
        window.until(
                () -> find("#history").isEmpty() && find("#form-correct-tie").isPresent());
    }

    @Test
    void no_note_leads_to_a_page_and_words_that_no_note_holds_are_taken_back() throws Exception {
        select(HUE);
        wish(Wish.Kind.NOTES, "");
        window.until(() -> find("#private-notes-write").filter(Node::isVisible).isPresent());
        TextField words = (TextField) find("#private-notes-find").orElseThrow();
        window.act(() -> words.setText("zzqq"));
        window.until(() -> find("#private-notes-all").filter(Node::isVisible).isPresent());
        assertThat(writtenIn("private-notes")).contains(window.session().words().say("edit.notes-not-found"));
        press(find("#private-notes-all").orElseThrow());
        window.until(() -> words.getText().isEmpty() && words.isFocused());
        press(find("#private-notes-write").orElseThrow());
        window.until(() -> find("#private-notes").isEmpty());
        assertThat(window.session().selection()).contains(HUE);
    }

    @Test
    void a_locality_of_which_no_tie_is_on_record_can_be_told_of() throws Exception {
        String without = window.session().atlas().records().localities().stream()
                .map(locality -> locality.id())
                .filter(id -> id.endsWith("-pref")
                        && !window.session().atlas().hasTies(id)
                        && window.session().meanings().linksOf(id).isEmpty())
                .findFirst()
                .orElseThrow();
        narrow(TieFilter.ALL.with(Facet.LOCALITY, Set.of(without)));
        window.until(() -> find("#nothing-add").isPresent());
        press(find("#nothing-add").orElseThrow());
        window.until(() -> find("#form-tie").isPresent());
    }

    @Test
    void where_no_edition_was_taken_over_a_newer_one_can_be_read() throws Exception {
        List<Wish.Kind> wished = new CopyOnWriteArrayList<>();
        EventHandler<Wish> chooser = wish -> {
            if (wish.kind() == Wish.Kind.EDITION) {
                // here the window would ask for a file
                wished.add(wish.kind());
                wish.consume();
            }
        };
        Scene scene = window.the(DetailPanel.class).getScene();
        window.act(() -> scene.addEventFilter(Wish.WISH, chooser));
        wish(Wish.Kind.EDITIONS, "");
        window.until(
                () -> find("#editions-newer").filter(EmptyStatesTest::isSeen).isPresent());
        assertThat(writtenIn("editions"))
                .contains(window.session()
                        .words()
                        .say(
                                "edit.editions-none",
                                window.session().atlas().edition().version()));
        press(find("#editions-newer").orElseThrow());
        window.until(() -> find("#editions").isEmpty() && !wished.isEmpty());
        window.act(() -> scene.removeEventFilter(Wish.WISH, chooser));
        assertThat(wished).containsExactly(Wish.Kind.EDITION);
    }

    @Test
    void where_nothing_comes_up_what_happened_can_be_added_and_choices_lifted() throws Exception {
        select(AheadId.of(WITHOUT_TIE).id());
        window.until(() -> find("#ahead-add").isPresent());
        assertThat(find("#ahead-lift")).isEmpty();
        press(find("#ahead-add").orElseThrow());
        window.until(() -> find("#form-event").isPresent());
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> find(".card").isEmpty());

        narrow(leavingNothing());
        select(AheadId.OF_RESULT.id());
        window.until(() -> find("#ahead-lift").isPresent());
        press(find("#ahead-lift").orElseThrow());
        window.until(() ->
                !window.session().filter().narrows() && find("#ahead-calendar").isPresent());
    }

    @Test
    void where_every_possible_partner_was_set_aside_what_was_searched_can_be_read() throws Exception {
        Notebook notebook = window.session().notebook();
        List<String> partners = Matching.of(window.session().meanings()).partners(WITHOUT_TIE, Set.of()).stream()
                .map(PossiblePartner::locality)
                .toList();
        window.act(() -> partners.forEach(partner -> notebook.decline(WITHOUT_TIE, partner, "not now")));
        try {
            select(new MatchId(WITHOUT_TIE).id());
            window.until(() -> find("#match-known").isPresent());
            assertThat(find("#match-more")).isEmpty();
            press(find("#match-known").orElseThrow());
            window.until(() -> window.session().selection().equals(Optional.of(KnownId.ID)));
        } finally {
            window.act(() -> partners.forEach(partner -> notebook.decline(WITHOUT_TIE, partner, "")));
        }
    }

    @Test
    void what_is_offered_is_said_in_three_languages() throws Exception {
        for (Language language : Language.values()) {
            window.act(() -> window.session().languageProperty().set(language));
            window.until(() -> window.session().words().language() == language);
            narrow(leavingNothing());
            window.until(() -> find(".results #lift-all").isPresent());
            assertThat(((Labeled) find(".results #lift-all").orElseThrow()).getText())
                    .isEqualTo(window.session().words().say("ui.clear-all"));
        }
    }
}

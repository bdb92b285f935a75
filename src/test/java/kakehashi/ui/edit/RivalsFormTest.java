package kakehashi.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Trilingual;
import kakehashi.ui.control.Wish;
import org.junit.jupiter.api.Test;

/** Two events that tell one fact differently are marked, one is named to go by, and both is taken back. */
class RivalsFormTest extends InForms {

    private static final String REASON = "Our own file has the minutes.";

    private static TieEvent event(String id) {
        return tie(SAKAI).orElseThrow().events().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isChecked(String id) {
        return ((CheckBox) find("#rival-" + id).orElseThrow()).isSelected();
    }

    @Test
    void rival_dates_are_marked_by_keyboard_one_is_gone_by_and_the_page_says_so() throws Exception {
        select(SAKAI);
        Tie before = tie(SAKAI).orElseThrow();
        wish(Wish.Kind.RIVALS, SAKAI + " e4", "form-rivals");
        assertThat(find("#go-by-e4")).isEmpty();
        press(find("#rival-e5").orElseThrow());
        press(find("#go-by-e5").orElseThrow());
        assertThat(canSave()).isFalse();
        assertThat(said("form-state")).isEqualTo("Still needed: Why it is the one to go by");
        type("edit-go-by-reason-en", REASON);
        // What is half-filled is there again.
        escape();
        wish(Wish.Kind.RIVALS, SAKAI + " e4", "form-rivals");
        assertThat(isChecked("e5")).isTrue();
        save();
        assertThat(event("e4").conflictsWith()).containsExactly("e5");
        assertThat(event("e5").goBy()).isEqualTo(new Trilingual(REASON, "", ""));
        assertThat(page()).contains("Sources disagree: see also 5 July 2024", "This is the one to go by: " + REASON);
        assertThat(said("message")).startsWith("One of several accounts named as the one to go by: Da Nang");
        wish(Wish.Kind.HISTORY, SAKAI, "history-list");
        window.until(() -> written("history").contains(REASON));
        escape();

        // From the page to the other one, which stands alone again.
        window.act(() -> ((Hyperlink) find("#rivals-e5").orElseThrow()).fire());
        window.until(() -> find("#form-rivals").isPresent());
        assertThat(isChecked("e4")).isTrue();
        press(find("#go-by-none").orElseThrow());
        save();
        assertThat(event("e5").goBy()).isNull();
        assertThat(page()).doesNotContain(REASON).contains("Sources disagree");
        wish(Wish.Kind.RIVALS, SAKAI + " e5", "form-rivals");
        press(find("#rival-e4").orElseThrow());
        save();
        assertThat(tie(SAKAI)).contains(before);
        assertThat(page()).doesNotContain("Sources disagree");
        undo();
        undo();
        undo();
        assertThat(tie(SAKAI)).contains(before);
    }

    @Test
    void a_corrected_event_stays_the_one_to_go_by_for_the_same_reason() throws Exception {
        select(SAKAI);
        wish(Wish.Kind.RIVALS, SAKAI + " e4", "form-rivals");
        press(find("#rival-e5").orElseThrow());
        press(find("#go-by-e4").orElseThrow());
        type("edit-go-by-reason-en", REASON);
        save();
        wish(Wish.Kind.CORRECT, SAKAI + " e4", "form-correct-event");
        type("edit-summary-en", "They met in the town hall.");
        save();
        assertThat(event("e4").summary().en()).isEqualTo("They met in the town hall.");
        assertThat(event("e4").goBy()).isEqualTo(new Trilingual(REASON, "", ""));
        assertThat(event("e4").conflictsWith()).containsExactly("e5");
        assertThat(page()).contains("This is the one to go by: " + REASON);
        undo();
        undo();
        assertThat(event("e4").goBy()).isNull();
    }

    @Test
    void of_three_each_contradicts_each() throws Exception {
        select(SAKAI);
        wish(Wish.Kind.RIVALS, SAKAI + " e4", "form-rivals");
        press(find("#rival-e5").orElseThrow());
        press(find("#rival-e2").orElseThrow());
        save();
        for (List<String> each :
                List.of(List.of("e2", "e4", "e5"), List.of("e4", "e2", "e5"), List.of("e5", "e2", "e4"))) {
            assertThat(event(each.get(0)).conflictsWith()).containsExactlyInAnyOrderElementsOf(each.subList(1, 3));
        }
        wish(Wish.Kind.RIVALS, SAKAI + " e2", "form-rivals");
        press(find("#rival-e5").orElseThrow());
        save();
        assertThat(event("e5").conflictsWith()).isEmpty();
        assertThat(event("e2").conflictsWith()).containsExactly("e4");
        undo();
        undo();
    }

    @Test
    void the_menu_of_an_event_and_its_form_lead_to_its_rivals() throws Exception {
        select(SAKAI);
        Node fact = window.robot().lookup(".fact").queryAll().stream()
                .filter(node -> labels((Parent) node)
                        .anyMatch(label -> event("e4").summary().en().equals(label.getText())))
                .findFirst()
                .orElseThrow();
        window.act(() -> fact.lookup(".correct-fact").requestFocus());
        window.robot().push(KeyCode.SHIFT, KeyCode.F10);
        chooseInMenu("rivals-of-fact");
        window.until(() -> find("#form-rivals").isPresent());
        escape();
        wish(Wish.Kind.CORRECT, SAKAI + " e4", "form-correct-event");
        fire("edit-to-rivals");
        window.until(() -> find("#form-rivals").isPresent());
        escape();
    }
}

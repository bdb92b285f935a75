package kakehashi.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.ui.InTheWindow;
import kakehashi.ui.control.Wish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is on record is corrected, taken away, found in the history and taken back, by keyboard alone. */
class CorrectingTest extends InTheWindow {

    private static final String SAKAI = "vn-da-nang--jp-sakai-osaka";

    @BeforeEach
    void begin() throws Exception {
        asOpened();
        window.act(() -> window.session().preferences().authorProperty().set("An"));
        select(SAKAI);
        // F2 corrects the fact in which the focus is, and a test before may have left it in one.
        window.act(() -> find("#page-title").orElseThrow().requestFocus());
    }

    @AfterEach
    void leaveNothing() throws Exception {
        if (find(".card").isPresent()) {
            window.robot().type(KeyCode.ESCAPE);
            window.until(() -> find(".card").isEmpty());
        }
    }

    private static Tie tie() {
        return window.session().editing().atlas().ties().stream()
                .filter(each -> each.id().equals(SAKAI))
                .findFirst()
                .orElseThrow();
    }

    private static void type(String id, String text) {
        Node field = find("#" + id).orElseThrow();
        window.act(field::requestFocus);
        window.robot().push(KeyCode.CONTROL, KeyCode.A);
        window.robot().write(text);
    }

    private static void save() throws Exception {
        window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        window.until(() -> find("#form-save").isEmpty());
        window.act(() -> {});
    }

    private static String written(String id) {
        return labels((Parent) find("#" + id).orElseThrow())
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    /** The pencil beside the last event of the history. */
    private static Node pencilOf(String summary) {
        return window.robot().lookup(".fact").queryAll().stream()
                .filter(fact -> labels((Parent) fact).anyMatch(label -> summary.equals(label.getText())))
                .flatMap(fact -> fact.lookupAll(".correct-fact").stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_wrong_date_is_corrected_by_f2_stands_in_the_history_and_is_put_back() throws Exception {
        TieEvent event = tie().events().get(tie().events().size() - 1);
        Node pencil = pencilOf(event.summary().en());
        window.act(pencil::requestFocus);
        window.robot().type(KeyCode.F2);
        window.until(() -> find("#form-correct-event").isPresent());
        assertThat(window.stage().getScene().getFocusOwner().getId()).isEqualTo("edit-date");
        assertThat(((Button) find("#form-save").orElseThrow()).isDisabled()).isTrue();
        type("edit-date", "5 July 2025");
        press(find("#edit-fault-1").orElseThrow());
        type("edit-reason", "A slip");
        save();
        assertThat(tie().events()).anySatisfy(each -> assertThat(each.date()).hasToString("2025-07-05"));
        assertThat(page()).contains("5 July 2025");

        window.robot().push(KeyCode.CONTROL, KeyCode.H);
        window.until(() -> find("#steps-list").isPresent() && written("steps").contains("A slip"));
        assertThat(written("steps")).contains("Changed: ", "· An", "Mistake of entry · A slip");
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> find("#steps-list").isEmpty());

        window.act(() -> Wish.of(find("#page-title").orElseThrow(), Wish.Kind.HISTORY, SAKAI));
        window.until(
                () -> find("#history-list").isPresent() && written("history").contains("5 July 2025"));
        ListView<?> history = (ListView<?>) find("#history-list").orElseThrow();
        window.act(() -> history.getSelectionModel().select(1));
        assertThat(said("history-revert")).isEqualTo("Put this field back");
        press(find("#history-revert").orElseThrow());
        window.until(() -> tie().events().contains(event));
        window.robot().type(KeyCode.ESCAPE);
    }

    @Test
    void a_fact_that_follows_from_an_event_is_corrected_there_and_one_of_another_record_not_here() throws Exception {
        List<String> pencils = window.robot().lookup(".correct-fact").queryAll().stream()
                .map(Node::getAccessibleText)
                .toList();
        assertThat(pencils).noneMatch(text -> text.contains("Viet Nam") || text.contains("Third part"));
        Node pencil = window.robot().lookup(".correct-fact").queryAll().stream()
                .filter(node -> node.getAccessibleText().contains("Last documented contact"))
                .findFirst()
                .orElseThrow();
        window.act(pencil::requestFocus);
        window.robot().type(KeyCode.F2);
        window.until(() -> find("#form-correct-event").isPresent());
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> find("#form-correct-event").isEmpty());
    }

    @Test
    void an_event_is_taken_away_after_a_second_press_and_comes_back_in_the_list_of_what_was_done() throws Exception {
        int before = tie().events().size();
        TieEvent event = tie().events().get(before - 1);
        press(pencilOf(event.summary().en()));
        window.until(() -> find("#form-correct-event").isPresent());
        press(find("#form-remove").orElseThrow());
        assertThat(said("form-state")).startsWith("It goes from the history");
        assertThat(tie().events()).hasSize(before);
        press(find("#form-remove").orElseThrow());
        window.until(() -> find("#form-correct-event").isEmpty());
        assertThat(tie().events()).hasSize(before - 1).doesNotContain(event);

        window.robot().push(KeyCode.CONTROL, KeyCode.H);
        window.until(() -> find("#steps-list").isPresent() && written("steps").contains("Removed: "));
        press(find("#step-turn").orElseThrow());
        window.until(() -> tie().events().contains(event) && written("steps").contains("(taken back)"));
        assertThat(said("step-turn")).isEqualTo("Make this step again");
    }

    @Test
    void a_tie_is_corrected_in_its_form_with_the_note_that_one_types() throws Exception {
        window.robot().type(KeyCode.F2);
        window.until(() -> find("#form-correct-tie").isPresent());
        type("edit-note-en", "The office has the original.");
        assertThat(((TextInputControl) find("#edit-stated").orElseThrow()).getText())
                .isNotBlank();
        save();
        // What was just done is taken back by the very next key.
        assertThat(window.stage().getScene().getFocusOwner().getId()).isEqualTo("page-title");
        assertThat(page()).contains("The office has the original.");
        window.robot().push(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> said("message").startsWith("Taken back: "));
        assertThat(page()).doesNotContain("The office has the original.");
    }
}

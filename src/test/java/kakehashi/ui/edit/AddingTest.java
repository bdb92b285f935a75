package kakehashi.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Trilingual;
import kakehashi.ui.AtlasWindow;
import kakehashi.ui.InTheWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happened is added by a form, by keyboard alone. */
class AddingTest extends InTheWindow {

    private static final String SAKAI = "vn-da-nang--jp-sakai-osaka";
    private static final String PAGE = "https://www.example.org/kokusai/20261123-danang.html";

    @BeforeEach
    void begin() throws Exception {
        asOpened();
        window.act(() -> window.session().preferences().authorProperty().set(""));
    }

    @AfterEach
    void leaveNothing() throws Exception {
        if (find("#form-event").isPresent()) {
            leave();
        }
    }

    private static Tie tie() {
        return window.session().atlas().ties().stream()
                .filter(each -> each.id().equals(SAKAI))
                .findFirst()
                .orElseThrow();
    }

    private static void openForm() throws Exception {
        window.robot().push(KeyCode.CONTROL, KeyCode.N);
        window.until(() -> find("#form-event").isPresent());
    }

    private static void type(String id, String text) {
        Node field = find("#" + id).orElseThrow();
        window.act(field::requestFocus);
        window.robot().push(KeyCode.CONTROL, KeyCode.A);
        window.robot().write(text);
    }

    private static String typedIn(String id) {
        return ((TextInputControl) find("#" + id).orElseThrow()).getText();
    }

    private static boolean canSave() {
        return !((Button) find("#form-save").orElseThrow()).isDisabled();
    }

    private static void save() throws Exception {
        window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        window.until(() -> find("#form-event").isEmpty());
    }

    private static long marks() {
        return window.robot().lookup(".own-mark").queryAll().stream()
                .filter(Node::isVisible)
                .count();
    }

    private static void leave() throws Exception {
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> find("#form-event").isEmpty());
    }

    @Test
    void yesterdays_visit_is_added_by_keyboard_with_a_web_page_as_source_and_taken_back() throws Exception {
        window.search("da nang sakai");
        window.until(() -> find("#add-contact").isPresent());
        select(SAKAI);
        int before = tie().events().size();
        openForm();
        assertThat(window.stage().getScene().getFocusOwner().getId()).isEqualTo("edit-kind");
        window.robot().type(KeyCode.TAB);
        window.robot().write("yesterday");
        assertThat(said("edit-date-echo")).isEqualTo("23 November 2026");
        window.robot().type(KeyCode.TAB);
        window.robot().write("The mayors of both cities met in Sakai.");
        assertThat(canSave()).isFalse();
        assertThat(said("form-state")).isEqualTo("Still needed: Source");
        type("source-typed", PAGE);
        assertThat(typedIn("source-title")).isEqualTo("[20261123 danang]");
        assertThat(typedIn("source-published")).isEqualTo("23 November 2026");
        type("source-title", "Mayor of Da Nang in Sakai");
        type("form-author", "Nguyen Thi An");
        assertThat(canSave()).isTrue();
        save();
        window.until(() -> tie().events().size() == before + 1);
        TieEvent event = tie().events().get(before);
        assertThat(event.kind()).isEqualTo(EventKind.VISIT);
        assertThat(event.date()).hasToString("2026-11-23");
        assertThat(event.summary()).isEqualTo(new Trilingual("The mayors of both cities met in Sakai.", "", ""));
        Source source =
                window.session().atlas().findSource(event.sources().get(0)).orElseThrow();
        assertThat(source.title()).isEqualTo("Mayor of Da Nang in Sakai");
        assertThat(source.url()).isEqualTo(PAGE);
        assertThat(page()).contains("The mayors of both cities met in Sakai.", "Mayor of Da Nang in Sakai");
        // The tie and its event are marked as the user's own, and no other event is.
        window.until(() -> marks() == 2);
        assertThat(said("message")).startsWith("Added: ");
        assertThat(said("message-offer")).isEqualTo("Undo");
        assertThat(window.session().preferences().authorProperty().get()).isEqualTo("Nguyen Thi An");
        window.until(() ->
                "page-title".equals(window.stage().getScene().getFocusOwner().getId()));
        window.robot().push(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> tie().events().size() == before && said("message").startsWith("Taken back: "));
        window.until(() -> marks() == 0);
        assertThat(page()).doesNotContain("The mayors of both cities met in Sakai.");
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.until(
                () -> tie().events().size() == before + 1 && said("message").startsWith("Made again: "));
        window.robot().push(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> tie().events().size() == before);
    }

    @Test
    void what_is_half_filled_is_there_again_and_can_be_begun_anew() throws Exception {
        select(SAKAI);
        openForm();
        type("edit-date", "about 2015");
        type("edit-summary-en", "A delegation came");
        type("source-typed", PAGE);
        type("source-title", "A page");
        leave();
        openForm();
        assertThat(typedIn("edit-date")).isEqualTo("about 2015");
        assertThat(said("edit-date-echo")).isEqualTo("about 2015");
        assertThat(typedIn("edit-summary-en")).isEqualTo("A delegation came");
        assertThat(typedIn("source-typed")).isEqualTo(PAGE);
        assertThat(typedIn("source-title")).isEqualTo("A page");
        window.act(() -> ((Hyperlink) find("#form-anew").orElseThrow()).fire());
        assertThat(typedIn("edit-summary-en")).isEmpty();
        leave();
        openForm();
        assertThat(find("#form-anew")).isEmpty();
        leave();
    }

    @Test
    void what_is_no_date_or_lies_ahead_is_refused_beside_its_field() throws Exception {
        select(SAKAI);
        openForm();
        type("edit-summary-en", "A delegation came");
        type("source-typed", PAGE);
        type("edit-date", "32 May 2020");
        assertThat(canSave()).isFalse();
        assertThat(said("form-state")).isEqualTo("Still needed: When");
        type("edit-date", "2031");
        assertThat(canSave()).isFalse();
        assertThat(said("edit-date-remark")).startsWith("What has happened cannot be dated 2031");
        type("edit-date", "1999");
        assertThat(canSave()).isTrue();
        assertThat(said("edit-date-remark")).contains("before the first signing");
        window.act(() -> ((Hyperlink) find("#source-another").orElseThrow()).fire());
        assertThat(taken()).containsExactly("[20261123 danang] (example.org)");
        leave();
        openForm();
        window.act(() -> ((Hyperlink) find("#form-anew").orElseThrow()).fire());
        leave();
    }

    private static List<String> taken() {
        return window.robot().lookup("#source-taken .value").queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    @Test
    void the_button_in_the_history_and_the_record_menu_ask_what_happened() throws Exception {
        select(SAKAI);
        press(find("#add-contact").orElseThrow());
        window.until(() -> find("#form-event").isPresent());
        assertThat(said("edit-tie-chosen")).isEqualTo("Da Nang – Sakai City, Osaka Prefecture");
        leave();
        window.act(() -> window.session().select(null));
        openForm();
        assertThat(window.stage().getScene().getFocusOwner().getId()).isEqualTo("edit-tie");
        window.robot().write("da nang sakai");
        window.until(() -> find("#edit-tie-" + SAKAI).isPresent());
        window.robot().type(KeyCode.ENTER);
        window.until(() -> !said("edit-tie-chosen").isEmpty());
        assertThat(AtlasWindow.TODAY).isEqualTo(window.session().today());
        leave();
        openForm();
        window.act(() -> ((Hyperlink) find("#form-anew").orElseThrow()).fire());
        leave();
    }

    @Test
    void a_missing_tie_is_added_by_keyboard_with_a_memorandum_signed_in_a_month() throws Exception {
        int before = window.ties();
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        window.until(() -> find("#form-tie").isPresent());
        assertThat(window.stage().getScene().getFocusOwner().getId()).isEqualTo("edit-place-vn");
        window.robot().write("ha tinh");
        window.until(() -> find("#edit-place-vn-ha-tinh").isPresent());
        window.robot().type(KeyCode.ENTER);
        window.until(() -> said("edit-place-vn-chosen").startsWith("Ha Tinh"));
        assertThat(window.stage().getScene().getFocusOwner().getId()).isEqualTo("edit-place-jp");
        window.robot().write("堺市");
        window.until(() -> find("#edit-place-jp-sakai-osaka").isPresent());
        window.robot().type(KeyCode.ENTER);
        window.until(() -> said("edit-place-jp-chosen").startsWith("Sakai"));
        type("edit-date", "tháng 5/2019");
        assertThat(said("edit-date-echo")).isEqualTo("May 2019");
        type("edit-summary-en", "A memorandum on training was signed.");
        type("source-typed", PAGE);
        assertThat(said("form-state")).isEmpty();
        window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        window.until(() -> find("#form-tie").isEmpty() && window.ties() == before + 1);
        String id = "vn-ha-tinh--jp-sakai-osaka";
        assertThat(window.session().selection()).contains(id);
        assertThat(page()).contains("Memorandum of understanding", "May 2019", "A memorandum on training was signed.");
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        window.until(() -> find("#form-tie").isPresent());
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> find("#form-tie").isEmpty());
        window.act(() -> window.session().undo());
        window.until(() -> window.ties() == before);
    }
}

package kakehashi.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Language;
import kakehashi.ui.control.Wish;
import org.junit.jupiter.api.Test;

/** What stands in some languages alone is listed, and translated in its form. */
class UntranslatedTest extends InForms {

    private static TieEvent event() {
        return tie(SAKAI).orElseThrow().events().stream()
                .filter(each -> each.id().equals("e4"))
                .findFirst()
                .orElseThrow();
    }

    private static ListView<?> list() {
        return (ListView<?>) find("#untranslated-list").orElseThrow();
    }

    private static void open() throws Exception {
        MenuButton menu = (MenuButton) find("#window-menu").orElseThrow();
        MenuItem item = menu.getItems().stream()
                .filter(each -> "untranslated-menu".equals(each.getId()))
                .findFirst()
                .orElseThrow();
        window.act(item::fire);
        window.until(() -> find("#untranslated-list").isPresent());
    }

    @Test
    void a_text_that_lacks_a_language_is_listed_and_opened_at_its_field() throws Exception {
        select(SAKAI);
        int before = event().summary().all().size();
        wish(Wish.Kind.CORRECT, SAKAI + " e4", "form-correct-event");
        type("edit-summary-ja", " ");
        save();
        assertThat(event().summary().all()).hasSize(before - 1);
        wish(Wish.Kind.CORRECT, SAKAI, "form-correct-tie");
        type("edit-note-vi", " ");
        save();

        open();
        window.until(() -> list().getItems().size() == 2);
        assertThat(written("untranslated")).contains("Da Nang – Sakai", "Missing: Japanese", "Missing: Vietnamese");
        window.act(() -> list().getSelectionModel()
                .select(
                        written("untranslated").indexOf("Missing: Japanese")
                                        < written("untranslated").indexOf("Missing: Vietnamese")
                                ? 0
                                : 1));
        window.robot().type(KeyCode.ENTER);
        window.until(() -> find("#form-correct-event").isPresent());
        assertThat(window.stage().getScene().getFocusOwner().getId()).isEqualTo("edit-summary-ja");
        window.robot().write("会談した。");
        save();
        assertThat(event().summary().only(Language.JA)).isEqualTo("会談した。");

        open();
        window.until(() -> list().getItems().size() == 1);
        press(find("#untranslated-open").orElseThrow());
        window.until(() -> find("#form-correct-tie").isPresent());
        assertThat(window.stage().getScene().getFocusOwner().getId()).isEqualTo("edit-note-vi");
        escape();
        undo();
        undo();
        undo();
    }

    @Test
    void a_text_that_is_told_of_a_locality_is_listed_by_its_name_and_opened_in_its_line() throws Exception {
        select("vn-quang-nam");
        wish(Wish.Kind.CORRECT, "vn-quang-nam succession[0]", "form-correct-locality");
        type("edit-succession-note-vi", " ");
        save();
        open();
        window.until(() -> list().getItems().size() == 1);
        assertThat(written("untranslated"))
                .contains("Quang Nam", "Missing: Vietnamese")
                .doesNotContain("vn-quang-nam");
        press(find("#untranslated-open").orElseThrow());
        window.until(() -> find("#form-correct-locality").isPresent());
        assertThat(window.stage().getScene().getFocusOwner().getId()).isEqualTo("edit-succession-note-vi");
        assertThat(page()).contains("Quang Nam");
        window.robot().write("Sáp nhập.");
        save();
        assertThat(window.session()
                        .editing()
                        .atlas()
                        .successionOf("vn-quang-nam")
                        .orElseThrow()
                        .note()
                        .only(Language.VI))
                .isEqualTo("Sáp nhập.");
        undo();
        undo();
    }
}

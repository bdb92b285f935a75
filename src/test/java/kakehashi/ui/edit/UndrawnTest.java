package kakehashi.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kakehashi.ui.InTheWindow;
import kakehashi.ui.control.Wish;
import org.junit.jupiter.api.Test;

/** What could not be printed is said beside the field in which it is typed. */
class UndrawnTest extends InTheWindow {

    private static TextInputControl summary() {
        return (TextInputControl) find("#edit-summary-en")
                .or(() -> find("#edit-summary TextArea"))
                .orElseThrow();
    }

    @Test
    void a_character_without_a_sign_in_the_font_is_warned_of_beside_its_field_and_keeps_nobody_from_saving()
            throws Exception {
        select("vn-da-nang--jp-sakai-osaka");
        window.act(() -> Wish.of(find("#page-title").orElseThrow(), Wish.Kind.ADD_EVENT, "vn-da-nang--jp-sakai-osaka"));
        window.until(() -> find("#form-event").isPresent());
        // The font is read in the background as soon as a form is looked at.
        window.until(() -> !window.session().editing().undrawn("🙂").isEmpty());
        assertThat(find("#edit-summary-undrawn").orElseThrow().isVisible()).isFalse();
        window.act(() -> summary().setText("They met 🙂"));
        window.until(() -> find("#edit-summary-undrawn").orElseThrow().isVisible());
        assertThat(said("edit-summary-undrawn")).contains("🙂 U+1F642").contains("missing in print");
        assertThat(find("#edit-date-undrawn").orElseThrow().isVisible()).isFalse();
        assertThat(said("form-state")).isEqualTo("Still needed: Source");
        window.act(() -> summary().setText("They met Đặng 堺"));
        window.until(() -> !find("#edit-summary-undrawn").orElseThrow().isVisible());
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> find("#form-event").isEmpty());
    }
}

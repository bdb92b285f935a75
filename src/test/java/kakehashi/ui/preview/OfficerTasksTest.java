package kakehashi.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kakehashi.model.value.Language;
import kakehashi.query.Facet;
import kakehashi.sheet.tree.SheetKind;
import kakehashi.sheet.tree.SheetLanguage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What an officer does every day, each in few actions. An action is one control pressed, one choice made, or one line typed and
 * entered.
 */
class OfficerTasksTest extends PreviewCase {

    private int actions;

    @BeforeEach
    void fresh() {
        // A preview that was hidden leaves the focus nowhere.
        window.act(() -> {
            window.stage().toFront();
            window.stage().requestFocus();
        });
        actions = 0;
    }

    /** One action, whatever it takes to do it. */
    private void act(Runnable action) {
        actions++;
        window.act(action);
    }

    /** One line typed and entered. */
    private void search(String line) throws Exception {
        actions++;
        window.search(line);
    }

    /** One chord. */
    private void chord(KeyCode... keys) {
        actions++;
        window.robot().push(keys);
    }

    private Optional<String> selected() {
        return window.session().selection();
    }

    @Test
    void a_first_start_in_vietnamese_with_da_nang_for_ones_own_takes_two() throws Exception {
        window.act(() -> window.session().homeProperty().set(null));
        window.act(() -> ((Button) window.robot().lookup("#go-home").query()).fire());

        act(((ToggleButton) window.robot().lookup("#home-language-vi").query())::fire);
        // The field has the focus; the line and Enter are the other action.
        act(window.robot().lookup("#home-search").query()::requestFocus);
        window.robot().write("da nang");
        window.until(() -> !window.robot()
                .lookup("#home-list")
                .queryListView()
                .getSelectionModel()
                .isEmpty());
        window.robot().type(KeyCode.ENTER);

        assertThat(window.session().languageProperty().get()).isEqualTo(Language.VI);
        assertThat(window.session().homeProperty().get()).isEqualTo("vn-da-nang");
        assertThat(selected()).contains("vn-da-nang");
        assertThat(actions).isLessThanOrEqualTo(2);
        window.act(() -> window.session().homeProperty().set(null));
    }

    @Test
    void a_visit_brief_in_japanese_for_a_day_and_with_objectives_takes_eight() throws Exception {
        search("da nang sakai");
        window.until(() -> selected().isPresent());
        SheetMenu menu = window.the(SheetMenu.class);
        act(menu::show);
        act(menu.getItems().get(0)::fire);
        made();
        assertThat(PreviewCase.<ComboBox<SheetKind>>node("preview-kind").getValue())
                .isEqualTo(SheetKind.VISIT_BRIEF);
        // From here on in a window whose dialogs answer by themselves.
        window.run(PreviewCase::hide);
        window.run(() -> desk.open(SheetKind.VISIT_BRIEF));
        made();
        actions++;
        choose("preview-language", SheetLanguage.JA);
        TextInputControl day = node("preview-date");
        act(() -> {
            day.setText("15/12/2026");
            day.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        made();
        actions++;
        type("objectives", "港湾の協力");
        actions += 2; // the button, and the name of the file
        String sheet = text(save("sakai.pdf"));

        assertThat(sheet).contains("堺市", "港湾の協力", "2026年12月15日");
        assertThat(actions).isLessThanOrEqualTo(8);
        type("objectives", "");
    }

    @Test
    void the_preview_of_a_tie_is_open_after_two_chords_without_a_mouse() throws Exception {
        search("da nang sakai");
        window.until(() -> selected().isPresent());
        chord(KeyCode.CONTROL, KeyCode.P);
        made();

        assertThat(PreviewCase.<ComboBox<SheetKind>>node("preview-kind").isFocused())
                .as("the keys are in the preview: Ctrl+S and the name of the file are left")
                .isTrue();
        assertThat(actions + 2).isLessThanOrEqualTo(5);
    }

    @Test
    void two_regions_are_seen_by_two_lines_typed() throws Exception {
        search("kansai");
        window.until(() -> window.session().filter().chosen(Facet.JAPAN).contains("jp-region-kinki"));
        search("red river delta");
        window.until(() -> window.session().filter().chosen(Facet.VIETNAM).contains("vn-region-red-river-delta"));

        assertThat(actions).isLessThanOrEqualTo(2);
    }

    @Test
    void a_tie_with_its_sources_is_on_the_clipboard_by_two() throws Exception {
        search("da nang sakai");
        window.until(() -> selected().isPresent());
        chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);

        window.until(() -> Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                .filter(text -> text.contains("Sakai") && text.contains("https://"))
                .isPresent());
        assertThat(actions).isLessThanOrEqualTo(2);
    }
}

package kakehashi.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import kakehashi.model.value.Language;
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

    private void search(String line) throws Exception {
        actions++;
        window.robot().push(KeyCode.CONTROL, KeyCode.K);
        window.robot().write(line);
        window.until(() ->
                !window.robot().lookup("#suggestions").<ListView<?>>queryAll().isEmpty()
                        && !window.robot()
                                .lookup("#suggestions")
                                .queryListView()
                                .getItems()
                                .isEmpty());
        window.robot().type(KeyCode.ENTER);
    }

    private Optional<String> selected() {
        return window.session().selection();
    }

    @Test
    void a_first_start_in_vietnamese_with_da_nang_for_ones_own_takes_two() throws Exception {
        window.act(() -> window.session().homeProperty().set(null));
        window.act(() -> ((Button) window.robot().lookup("#go-home").query()).fire());

        actions++;
        window.act(
                () -> ((ToggleButton) window.robot().lookup("#home-language-vi").query()).fire());
        actions++;
        window.act(() -> window.robot().lookup("#home-search").query().requestFocus());
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
        actions++; // the button of sheets
        SheetMenu menu = window.the(SheetMenu.class);
        MenuItem first = menu.getItems().get(0);
        assertThat(first.getId()).isEqualTo("sheet-" + SheetKind.VISIT_BRIEF.code());
        actions++; // its first item
        window.run(() -> desk.open(SheetKind.VISIT_BRIEF));
        made();
        actions++;
        choose("preview-language", SheetLanguage.JA);
        actions++;
        TextInputControl day = node("preview-date");
        window.run(() -> {
            day.setText("15/12/2026");
            day.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        made();
        actions++;
        type("objectives", "港湾の協力");
        actions++;
        String sheet = text(save("sakai.pdf"));
        actions++; // the name of the file

        assertThat(sheet).contains("堺市", "港湾の協力", "2026年12月15日");
        assertThat(actions).isLessThanOrEqualTo(8);
        type("objectives", "");
    }

    @Test
    void the_preview_of_a_tie_takes_three_chords_without_a_mouse() throws Exception {
        search("da nang sakai");
        window.until(() -> selected().isPresent());
        actions++; // Ctrl+K and the line are two
        actions++;
        window.robot().push(KeyCode.CONTROL, KeyCode.P);
        window.await(() -> Window.getWindows().stream()
                .anyMatch(each -> each instanceof Stage && each.getScene().getRoot() instanceof PreviewWindow));

        // Two more, Ctrl+S and the name of the file, and it is saved.
        assertThat(actions).isLessThanOrEqualTo(5 - 2);
    }

    @Test
    void two_regions_are_seen_by_two_lines_typed() throws Exception {
        for (String region : List.of("kansai", "red river delta")) {
            search(region);
            window.until(() -> selected().filter(id -> id.contains("region")).isPresent()
                    || window.session().filter().narrows());
        }
        assertThat(actions).isLessThanOrEqualTo(2);
    }

    @Test
    void a_tie_with_its_sources_is_on_the_clipboard_by_two() throws Exception {
        search("da nang sakai");
        window.until(() -> selected().isPresent());
        actions++;
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);

        window.until(() -> Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                .filter(text -> text.contains("Sakai") && text.contains("https://"))
                .isPresent());
        assertThat(actions).isLessThanOrEqualTo(2);
    }
}

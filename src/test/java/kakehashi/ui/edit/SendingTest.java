package kakehashi.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import kakehashi.Frozen;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.Tie;
import kakehashi.store.AtlasStore;
import kakehashi.store.change.ChangeFile;
import kakehashi.ui.InTheWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mistake is corrected where it stands, and then told to the editors by a letter and a file. */
class SendingTest extends InTheWindow {

    private static final String SAKAI = "vn-da-nang--jp-sakai-osaka";

    @BeforeEach
    void begin() throws Exception {
        asOpened();
        window.act(() -> window.session().preferences().authorProperty().set("An"));
    }

    @AfterEach
    void leaveNothing() throws Exception {
        if (find(".card").isPresent()) {
            window.robot().type(KeyCode.ESCAPE);
            window.until(() -> find(".card").isEmpty());
        }
        window.act(() -> window.session().preferences().rememberEditors(""));
    }

    private static String copied() {
        StringBuilder text = new StringBuilder();
        window.act(() -> text.append(Clipboard.getSystemClipboard().getString()));
        return text.toString();
    }

    @Test
    void the_button_in_the_foot_corrects_a_tie_and_writes_a_letter_about_what_has_no_form() throws Exception {
        select(SAKAI);
        window.act(((Button) find("#report-mistake").orElseThrow())::fire);
        window.until(() -> find("#form-save").isPresent());
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> find("#form-save").isEmpty());

        window.act(() -> {
            window.session().preferences().rememberEditors("editors@example.org");
            window.session().select(null);
        });
        window.act(((Button) find("#report-mistake").orElseThrow())::fire);
        assertThat(copied()).startsWith("To: editors@example.org\nSubject: ");
    }

    @Test
    void a_step_is_sent_as_a_letter_that_tells_it_and_as_a_file_that_another_store_takes() throws Exception {
        Tie tie = (Tie) window.session().atlas().findLink(SAKAI).orElseThrow();
        ChangeSet set = Frozen.change(new Change(tie, Frozen.stated(tie, "Otherwise stated")));
        window.act(() -> window.session().change(set));
        select(SAKAI);
        window.act(() -> find("#page-title").orElseThrow().requestFocus());
        window.robot().push(KeyCode.CONTROL, KeyCode.H);
        window.until(() -> find("#steps-list").isPresent()
                && !((ListView<?>) find("#steps-list").orElseThrow()).getItems().isEmpty());
        press(find("#step-send").orElseThrow());
        window.until(
                () -> find("#send-letter").isPresent() && find("#steps-list").isEmpty());
        TextField address = (TextField) find("#send-address").orElseThrow();
        window.until(address::isFocused);
        window.robot().write("editors@example.org");
        String letter = ((TextArea) find("#send-letter").orElseThrow()).getText();
        assertThat(letter)
                .contains(
                        "[" + SAKAI + "]",
                        "Otherwise stated",
                        window.session().atlas().edition().version(),
                        ".json");
        press(find("#send-copy").orElseThrow());
        assertThat(copied()).startsWith("To: editors@example.org\nSubject: Kakehashi, a correction.");
        assertThat(window.session().preferences().editors()).isEqualTo("editors@example.org");
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> find("#send").isEmpty());

        String file = window.session().editing().fileOf(set);
        ChangeSet read = ChangeFile.read(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), Instant.parse("2026-11-26T00:00:00Z"));
        try (AtlasStore other =
                Frozen.stores().open(Frozen.store(store().resolveSibling("other.kakehashi")), progress -> {})) {
            other.write(read);
            assertThat(((Tie) other.load().findLink(SAKAI).orElseThrow()).typeAsStated())
                    .isEqualTo("Otherwise stated");
        }
        window.act(() -> window.session().undo());
        window.until(() -> window.session().atlas().own().editions().isEmpty());
    }
}

package kakehashi.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import kakehashi.ui.InTheWindow;
import kakehashi.ui.control.Wish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the office notes for itself is written and read on a page, and found again in a list. */
class PrivateNotesTest extends InTheWindow {

    private static final String SAKAI = "vn-da-nang--jp-sakai-osaka";
    private static final String PAIR = SAKAI + "--pair";

    @BeforeEach
    void begin() throws Exception {
        asOpened();
    }

    @AfterEach
    void forget() {
        window.act(() -> {
            window.session().notebook().notePrivately(SAKAI, "");
            window.session().notebook().notePrivately(PAIR, "");
        });
    }

    private static TextArea area() {
        return (TextArea) find("#private-note").orElseThrow();
    }

    private static ListView<?> listed() {
        return (ListView<?>) find("#private-notes-list").orElseThrow();
    }

    @Test
    void a_note_is_written_on_the_page_and_read_there_again_in_any_language() throws Exception {
        select(SAKAI);
        press(find("#private-note-write").orElseThrow());
        window.until(() -> find("#private-note").isPresent() && area().isFocused());
        window.robot().write("call Mr Sato");
        window.until(() -> window.session().notebook().privateNote(SAKAI).equals("call Mr Sato"));
        // Tab leaves the text as any field.
        window.robot().type(KeyCode.TAB);
        window.until(() -> !area().isFocused());
        select("vn-da-nang");
        assertThat(find("#private-note")).isEmpty();
        select(SAKAI);
        assertThat(area().getText()).isEqualTo("call Mr Sato");
        assertThat(window.session().atlas().own().editions()).isEmpty();
    }

    @Test
    void notes_are_listed_found_by_words_and_lead_to_their_page() throws Exception {
        window.act(() -> {
            window.session().notebook().notePrivately(SAKAI, "Gọi lại cho ông Đặng");
            window.session().notebook().notePrivately(PAIR, "Gift: lacquer");
        });
        select("vn-hue");
        window.act(() -> Wish.of(find("#page-title").orElseThrow(), Wish.Kind.NOTES, ""));
        window.until(() ->
                find("#private-notes-list").isPresent() && listed().getItems().size() == 2);
        Node field = find("#private-notes-find").orElseThrow();
        window.until(field::isFocused);
        window.robot().write("ong dang");
        window.until(() -> listed().getItems().size() == 1);
        window.robot().type(KeyCode.ENTER);
        window.until(() -> window.session().selection().equals(Optional.of(SAKAI))
                && find("#private-notes-list").isEmpty());
        assertThat(area().getText()).isEqualTo("Gọi lại cho ông Đặng");
    }
}

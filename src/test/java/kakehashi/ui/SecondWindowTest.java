package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kakehashi.Frozen;
import kakehashi.TieDraft;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.Tie;
import kakehashi.model.value.Status;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.ui.control.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window on a store that another one writes. */
class SecondWindowTest {

    private static final String TIE = "vn-hue--jp-gifu-pref";

    @TempDir
    Path folder;

    @Test
    void what_the_first_window_writes_appears_in_the_second() throws Exception {
        Path file = Frozen.store(folder.resolve("atlas.kakehashi"));
        try (AtlasStore first = Frozen.stores().open(file, progress -> {});
                AtlasWindow window = AtlasWindow.open(file, Map.of())) {
            assertThat(window.robot().lookup("#read-only").queryAs(Label.class).getText())
                    .contains("another window");
            Tie tie = first.load().ties().get(0);
            window.act(() -> window.session().select(tie.id()));
            first.write(Frozen.change(first.load(), "As the first window has it"));
            window.until(
                    () -> window.session().atlas().ties().get(0).typeAsStated().equals("As the first window has it"));
            assertThat(window.session().selection()).contains(tie.id());
        }
    }

    @Test
    void two_windows_write_one_store_and_an_open_form_neither_loses_what_is_typed_nor_what_another_wrote()
            throws Exception {
        Path file = Frozen.store(folder.resolve("both.kakehashi"));
        try (AtlasStore other = Frozen.stores().join(file, progress -> {});
                AtlasWindow window = AtlasWindow.open(file, Map.of("author", "Lan"))) {
            assertThat(window.session().readOnly(window.session().words())).isEmpty();
            Tie tie = (Tie) other.load().findLink(TIE).orElseThrow();
            window.act(() -> window.session().select(TIE));
            window.act(() -> Wish.of(window.robot().lookup("#page-title").query(), Wish.Kind.CORRECT, TIE));
            window.until(() -> window.robot().lookup("#edit-stated").tryQuery().isPresent());
            TextField stated = window.robot().lookup("#edit-stated").queryAs(TextField.class);
            window.act(() -> stated.setText("As it is typed here"));

            other.write(Frozen.change(
                    new Change(tie, TieDraft.like(tie).status(Status.LAPSED).tie())));
            window.until(() -> ((Tie) window.session().atlas().findLink(TIE).orElseThrow()).status() == Status.LAPSED);

            assertThat(window.session().selection()).contains(TIE);
            assertThat(stated.getText()).isEqualTo("As it is typed here");
            assertThat(stated.getScene()).as("the form is still open").isNotNull();
            window.act(() ->
                    window.robot().lookup("#form-save").queryAs(Button.class).fire());
            window.until(() -> window.robot().lookup("#form-save").tryQuery().isEmpty());
            other.catchUp();
            Tie both = (Tie) other.load().findLink(TIE).orElseThrow();
            assertThat(both)
                    .isEqualTo(TieDraft.like(tie)
                            .status(Status.LAPSED)
                            .stated("As it is typed here")
                            .tie());
        }
    }

    @Test
    void what_both_changed_is_decided_field_by_field_with_the_keys_and_what_was_typed_stays_meanwhile()
            throws Exception {
        Path file = Frozen.store(folder.resolve("met.kakehashi"));
        try (AtlasStore other = Frozen.stores().join(file, progress -> {});
                AtlasWindow window = AtlasWindow.open(file, Map.of("author", "Lan"))) {
            Tie tie = (Tie) other.load().findLink(TIE).orElseThrow();
            window.act(() -> window.session().select(TIE));
            window.act(() -> Wish.of(window.robot().lookup("#page-title").query(), Wish.Kind.CORRECT, TIE));
            window.until(() -> window.robot().lookup("#edit-stated").tryQuery().isPresent());
            window.act(() -> text(window, "edit-stated").setText("As it is typed here"));
            window.act(() -> text(window, "edit-title").setText("A title typed here"));
            ChangeSet minh = Frozen.change(new Change(
                    tie,
                    TieDraft.like(tie)
                            .status(Status.LAPSED)
                            .stated("As Minh has it")
                            .title("A title of Minh's")
                            .tie()));
            other.write(minh.signed(Instant.parse("2026-11-24T05:30:00Z"), "Minh", null));

            window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
            window.until(() -> window.robot().lookup("#meet").tryQuery().isPresent());
            assertThat(radio(window, "meet-0-mine").getText()).contains("Yours", "As it is typed here");
            assertThat(radio(window, "meet-0-theirs").getText()).contains("Minh", "As Minh has it");
            assertThat(window.robot().lookup("#meet-save").queryAs(Button.class).isDisabled())
                    .isTrue();

            window.robot().type(KeyCode.ESCAPE);
            window.until(() -> window.robot().lookup("#edit-stated").tryQuery().isPresent());
            assertThat(text(window, "edit-stated").getText()).isEqualTo("As it is typed here");
            window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
            window.until(() -> window.robot().lookup("#meet").tryQuery().isPresent());

            window.robot().type(KeyCode.SPACE);
            window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
            window.robot().type(KeyCode.DOWN);
            window.robot().type(KeyCode.SPACE);
            window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
            window.until(() -> window.robot().lookup("#meet").tryQuery().isEmpty()
                    && window.robot().lookup("#form-save").tryQuery().isEmpty());

            other.catchUp();
            assertThat(other.load().findLink(TIE))
                    .contains(TieDraft.like(tie)
                            .status(Status.LAPSED)
                            .stated("As it is typed here")
                            .title("A title of Minh's")
                            .tie());
        }
    }

    @Test
    void what_another_wrote_while_a_record_is_put_back_as_it_was_is_decided_too() throws Exception {
        Path file = Frozen.store(folder.resolve("history.kakehashi"));
        try (AtlasStore other = Frozen.stores().join(file, progress -> {});
                AtlasWindow window = AtlasWindow.open(file, Map.of("author", "Lan"))) {
            Tie tie = (Tie) other.load().findLink(TIE).orElseThrow();
            Tie second = Frozen.stated(tie, "As it was put later");
            other.write(Frozen.change(new Change(tie, second)));
            window.until(
                    () -> window.session().atlas().findLink(TIE).orElseThrow().equals(second));
            window.act(() -> window.session().select(TIE));
            window.act(() -> Wish.of(window.robot().lookup("#page-title").query(), Wish.Kind.HISTORY, TIE));
            window.until(() -> !window.robot()
                    .lookup("#history-list")
                    .queryListView()
                    .getItems()
                    .isEmpty());
            window.act(() -> {
                try {
                    other.write(Frozen.change(new Change(second, Frozen.stated(second, "As Minh has it"))));
                } catch (StoreException refused) {
                    throw new AssertionError(refused);
                }
                // Before the window has seen it.
                window.robot().lookup("#history-revert").queryButton().fire();
            });
            window.until(() -> window.robot().lookup("#meet").tryQuery().isPresent());
            assertThat(radio(window, "meet-0-theirs").getText()).contains("As Minh has it");
            window.robot().type(KeyCode.ESCAPE);
            window.until(() -> window.robot().lookup("#history").tryQuery().isPresent());
            assertThat(stated(window)).as("nothing is changed unasked").isEqualTo("As Minh has it");
            window.robot().type(KeyCode.ESCAPE);
        }
    }

    private static String stated(AtlasWindow window) {
        return ((Tie) window.session().atlas().findLink(TIE).orElseThrow()).typeAsStated();
    }

    @Test
    void what_is_read_and_noted_on_a_page_stays_where_it_is_while_another_writes() throws Exception {
        Path file = Frozen.store(folder.resolve("read.kakehashi"));
        try (AtlasStore other = Frozen.stores().join(file, progress -> {});
                AtlasWindow window = AtlasWindow.open(file, Map.of("author", "Lan"))) {
            window.act(() -> window.session().select(TIE));
            window.act(() -> window.robot()
                    .lookup("#private-note-write")
                    .queryAs(Button.class)
                    .fire());
            TextArea note = window.robot().lookup("#private-note").queryAs(TextArea.class);
            window.robot().write("Noted");
            ScrollPane page = around(note);
            window.act(() -> page.setVvalue(0.3));
            double read = page.getVvalue();
            assertThat(read).as("the page is scrolled").isPositive();

            other.write(Frozen.change(other.load(), "of another tie"));
            window.until(
                    () -> window.session().atlas().ties().get(0).typeAsStated().equals("of another tie"));
            window.robot().write(" here");
            assertThat(note.getScene()).as("the very same field").isNotNull();
            assertThat(note.getText()).isEqualTo("Noted here");
            assertThat(page.getVvalue()).isEqualTo(read);

            Tie tie = (Tie) other.load().findLink(TIE).orElseThrow();
            other.write(Frozen.change(new Change(tie, Frozen.stated(tie, "of this tie"))));
            window.until(() -> window.session().atlas().ties().stream()
                    .anyMatch(each -> each.typeAsStated().equals("of this tie")));
            window.robot().write(" too");
            assertThat(window.robot()
                            .lookup("#private-note")
                            .queryAs(TextArea.class)
                            .getText())
                    .isEqualTo("Noted here too");
            assertThat(window.session().notebook().privateNote(TIE)).isEqualTo("Noted here too");
            assertThat(page.getVvalue()).isCloseTo(read, within(0.05));
        }
    }

    private static ScrollPane around(Node node) {
        Node at = node;
        while (!(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        return at instanceof ScrollPane inner && inner.getParent() instanceof TextArea area
                ? around(area.getParent())
                : (ScrollPane) at;
    }

    private static TextField text(AtlasWindow window, String id) {
        return window.robot().lookup("#" + id).queryAs(TextField.class);
    }

    private static RadioButton radio(AtlasWindow window, String id) {
        return window.robot().lookup("#" + id).queryAs(RadioButton.class);
    }
}

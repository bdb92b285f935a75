package kakehashi.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kakehashi.model.value.Language;
import kakehashi.session.Task;
import kakehashi.text.Program;
import kakehashi.text.ReleaseNotes;
import kakehashi.text.Words;
import kakehashi.ui.AtlasWindow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window after the program became another, and what it has for somebody who needs help. */
class SupportTest {

    @TempDir
    static Path folder;

    private static AtlasWindow window;
    private static String first;

    @BeforeAll
    static void open() throws Exception {
        window = AtlasWindow.open(folder.resolve("atlas.kakehashi"), Map.of("program.version", "0.0.1"));
        window.until(() -> !window.robot().lookup("#news").queryAll().isEmpty());
        first = String.join("\n", written("#news"));
        window.robot().type(KeyCode.ESCAPE);
    }

    @AfterAll
    static void close() {
        window.close();
    }

    private static java.util.List<String> written(String query) {
        return window.robot().lookup(query).query().lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static boolean isThere(String query) {
        return !window.robot().lookup(query).queryAll().isEmpty();
    }

    private static void choose(String item) {
        MenuButton menu = window.robot().lookup("#help-menu").queryAs(MenuButton.class);
        window.act(menu.getItems().stream()
                .filter(each -> item.equals(each.getId()))
                .findFirst()
                .orElseThrow()::fire);
    }

    @Test
    void what_is_new_is_told_once_after_the_program_became_another_and_again_from_help() throws Exception {
        assertThat(first).contains(ReleaseNotes.in(Language.EN).get(0).lines().get(0));
        assertThat(window.session().preferences().choice("program.version")).contains(Program.version());
        assertThat(isThere("#news")).isFalse();

        choose("news-open");
        window.until(() -> isThere("#news"));
        window.act(window.robot().lookup("#news-close").queryAs(Button.class)::fire);
        assertThat(isThere("#news")).isFalse();
    }

    @Test
    void for_a_newer_program_the_browser_is_asked_only_for_an_address_that_somebody_gave() throws Exception {
        choose("newer-open");
        window.until(() -> isThere("#newer"));
        assertThat(window.robot().lookup("#newer-have").queryAs(Labeled.class).getText())
                .contains(Program.version(), window.session().atlas().edition().version());
        Button browse = window.robot().lookup("#newer-browse").queryAs(Button.class);
        assertThat(browse.isDisabled()).isTrue();
        TextInputControl address = window.robot().lookup("#newer-address").queryAs(TextInputControl.class);
        window.act(() -> address.setText("javascript:alert(1)"));
        assertThat(browse.isDisabled()).isTrue();
        window.act(() -> address.setText("https://example.org/releases"));
        assertThat(browse.isDisabled()).isFalse();
        window.robot().type(KeyCode.ESCAPE);
        assertThat(isThere("#newer")).isFalse();
    }

    @Test
    void the_menu_of_help_is_opened_by_the_keys() {
        Node menu = window.robot().lookup("#help-menu").query();
        window.act(menu::requestFocus);
        window.robot().type(KeyCode.SPACE);
        assertThat(((MenuButton) menu).isShowing()).isTrue();
        window.robot().type(KeyCode.ESCAPE);
    }

    @Test
    void a_fault_that_nothing_caught_is_told_once_with_what_helps_and_the_window_goes_on() throws Exception {
        Thread.UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
        RuntimeException fault = new IllegalStateException("nobody is to read this");
        int before = window.session().messages().all().size();
        window.act(() -> {
            window.session().messages().failed(Task.WINDOW, fault);
            window.session().messages().failed(Task.WINDOW, fault);
        });
        assertThat(window.session().messages().all()).hasSize(before + 1);
        assertThat(isThere("#save-helper")).isTrue();
        String told = window.session().messages().all().get(before).in(Words.in(Language.EN));
        assertThat(told).contains("Save what a helper needs").doesNotContain("nobody");
        window.act(() -> window.session().messages().worked(Task.WINDOW));
        assertThat(Thread.getDefaultUncaughtExceptionHandler()).isSameAs(handler);
    }

    @Test
    void what_is_saved_for_a_helper_tells_the_edition_and_the_window_and_not_the_store() {
        String text = window.opening().forHelper(Words.in(Language.EN), "100%, light");
        assertThat(text)
                .contains(window.session().atlas().edition().version(), "100%, light", "WRITING")
                .doesNotContain(folder.toString());
    }
}

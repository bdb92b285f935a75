package kakehashi.ui.edit.keep;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kakehashi.Frozen;
import kakehashi.session.Session;
import kakehashi.ui.InTheWindow;
import kakehashi.ui.control.Wish;
import org.junit.jupiter.api.Test;

/** The log of changes in the window: whether it is whole, and how its oldest part is forgotten. */
class LogCardTest extends InTheWindow {

    private static void open() throws Exception {
        window.act(() -> Wish.of(find("#window-menu").orElseThrow(), Wish.Kind.LOG, ""));
        window.until(() -> find("#log").isPresent()
                && !((ListView<?>) find("#log-list").orElseThrow()).getItems().isEmpty());
    }

    private static void type(String id, String text) {
        window.act(() -> ((TextField) find("#" + id).orElseThrow()).setText(text));
    }

    private static Button forget() {
        return (Button) find("#log-forget").orElseThrow();
    }

    private static String told() {
        return ((Label) find("#log-told").orElseThrow()).getText();
    }

    @Test
    void it_says_that_all_is_whole_and_forgets_only_after_a_day_a_name_and_a_second_press() throws Exception {
        Session session = window.session();
        window.act(() -> session.change(Frozen.change(session.atlas(), "Written before")));
        window.until(() -> session.atlas().ties().get(0).typeAsStated().equals("Written before"));
        open();
        assertThat(writtenIn("log-list"))
                .anyMatch(text -> text.contains("The log is whole"))
                .anyMatch(text -> text.contains("The newest entry's hash"));
        type("log-author", "Lan");
        assertThat(forget().isDisabled()).as("before a day is named").isTrue();

        type("log-noted", "0".repeat(64));
        window.act(() -> find("#log-noted").orElseThrow().requestFocus());
        window.robot().type(KeyCode.ENTER);
        window.until(() -> writtenIn("log-list").stream().anyMatch(text -> text.contains("No entry has the hash")));

        type("log-before", "2030-01-01");
        window.until(() -> !forget().isDisabled());
        type("log-author", "");
        assertThat(forget().isDisabled()).as("without a name").isTrue();
        type("log-author", "Lan");
        window.until(() -> !forget().isDisabled());
        assertThat(told()).contains("from before 1 January 2030");
        window.act(() -> forget().fire());
        assertThat(told()).contains("before 1 January 2030", "neither read nor taken back", "backed up first");
        type("log-before", "2029-12-31");
        window.until(() -> told().contains("from before 31 December 2029"));
        window.act(() -> forget().fire());
        assertThat(told()).as("asked anew for another day").contains("before 31 December 2029", "neither read");
        type("log-before", "2030-01-01");
        window.until(() -> told().contains("from before 1 January 2030"));
        window.act(() -> forget().fire());
        window.act(() -> forget().fire());
        window.until(() -> window.opening().sessionProperty().get() != null
                && window.session() != session
                && find("#facet-scheme").isPresent());

        assertThat(window.session().atlas().ties().get(0).typeAsStated()).isEqualTo("Written before");
        assertThat(writtenIn("messages")).anyMatch(text -> text.contains("is forgotten; the records stay as they are"));
        open();
        assertThat(writtenIn("log-list"))
                .anyMatch(text -> text.contains("Lan forgot what was done before 1 January 2030"));
        window.act(() -> ((Button) find("#log-close").orElseThrow()).fire());
    }
}

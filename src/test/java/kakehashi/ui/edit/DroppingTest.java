package kakehashi.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import kakehashi.ui.control.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file or an address is dragged onto a form with the mouse, and becomes its source. */
class DroppingTest extends InForms {

    private static final String TEXT = "Minutes of the meeting";
    /** Of these bytes, as sha256sum tells it. */
    private static final String SUM = "d1b0871229b6288f1eeed2a6a40089226472562f74faf57448d4b864b2834e63";

    @TempDir
    Path files;

    /** Drags something from the title of the page, which stands for another program, onto the form. */
    private void drop(ClipboardContent content) throws Exception {
        Node from = find("#page-title").orElseThrow();
        Node onto = find("#edit-date-echo").orElseThrow();
        window.act(() -> {
            from.getParent().setDisable(false);
            onto.getScene().getRoot().setOnDragDetected(event -> {
                onto.getScene().getRoot().startDragAndDrop(TransferMode.COPY).setContent(content);
                event.consume();
            });
        });
        Node state = find("#form-state").orElseThrow();
        window.robot().moveTo(state);
        window.robot().press(MouseButton.PRIMARY);
        window.robot().moveBy(-20, 0);
        window.robot().moveTo(onto);
        window.robot().moveBy(2, 2);
        window.robot().release(MouseButton.PRIMARY);
        window.act(() -> onto.getScene().getRoot().setOnDragDetected(null));
    }

    @Test
    void a_file_that_is_dropped_is_noted_with_its_sum_and_an_address_taken_apart() throws Exception {
        Path file = Files.write(files.resolve("minutes.txt"), TEXT.getBytes(StandardCharsets.UTF_8));
        select(SAKAI);
        wish(Wish.Kind.ADD_EVENT, SAKAI, "form-event");
        ClipboardContent dragged = new ClipboardContent();
        dragged.putFiles(List.of(file.toFile()));
        drop(dragged);
        window.until(() -> find("#source-title").isPresent());
        assertThat(written("form-event")).contains("minutes.txt, SHA-256 " + SUM);
        assertThat(typedIn("source-title")).contains("minutes.txt");

        ClipboardContent address = new ClipboardContent();
        address.putString("https://www.example.org/kokusai/20261123-danang.html");
        drop(address);
        window.until(() -> find("#source-typed").isPresent());
        assertThat(typedIn("source-typed")).endsWith("20261123-danang.html");
        assertThat(typedIn("source-published")).isEqualTo("23 November 2026");
        escape();
    }
}

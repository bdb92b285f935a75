package kakehashi.ui.edit.record;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import kakehashi.model.Atlas;
import kakehashi.ui.InTheWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests of the forms of records, by keyboard alone. */
abstract class Forms extends InTheWindow {

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
    }

    static Atlas atlas() {
        return window.session().editing().atlas();
    }

    static void type(String id, String text) {
        typeIn("#" + id, text);
    }

    static void typeIn(String query, String text) {
        Node field = find(query).orElseThrow();
        window.act(field::requestFocus);
        window.robot().push(KeyCode.CONTROL, KeyCode.A);
        window.robot().write(text);
    }

    static void save() throws Exception {
        window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        window.until(() -> find("#form-save").isEmpty());
    }

    /** Takes the last step back, and waits until that is said. */
    static void undo() throws Exception {
        window.act(() -> find("#page-title").orElseThrow().requestFocus());
        window.robot().push(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> said("message").startsWith("Taken back: "));
    }

    static void open(String id, String form) throws Exception {
        select(id);
        window.act(() -> find("#page-title").orElseThrow().requestFocus());
        window.robot().type(KeyCode.F2);
        window.until(() -> find("#form-" + form).isPresent());
    }

    /** Opens the form of what a fact of the page is about, by its pencil. */
    static void correct(String label, String form) throws Exception {
        Node pencil = window.robot().lookup(".correct-fact").queryAll().stream()
                .filter(node -> node.getAccessibleText().contains(label))
                .findFirst()
                .orElseThrow();
        press(pencil);
        window.until(() -> find("#form-" + form).isPresent());
    }

    static String focused() {
        return window.stage().getScene().getFocusOwner().getId();
    }

    static String written(String id) {
        return labels((Parent) find("#" + id).orElseThrow())
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }
}

package kakehashi.ui.edit;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kakehashi.model.Atlas;
import kakehashi.model.Tie;
import kakehashi.ui.InTheWindow;
import kakehashi.ui.control.Wish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests of forms: each begins with no card open, in English, and leaves none. */
abstract class InForms extends InTheWindow {

    static final String SAKAI = "vn-da-nang--jp-sakai-osaka";

    @BeforeEach
    void begin() throws Exception {
        asOpened();
        window.act(() -> window.session().preferences().authorProperty().set("An"));
    }

    @AfterEach
    void leaveNothing() throws Exception {
        if (find(".card").isPresent()) {
            escape();
        }
    }

    static void escape() throws Exception {
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> find(".card").isEmpty());
    }

    static Optional<Tie> tie(String id) {
        return window.session().editing().atlas().ties().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /** Wishes for something of a record, as its page does. */
    static void wish(Wish.Kind kind, String of, String form) throws Exception {
        window.act(() -> Wish.of(find("#page-title").orElseThrow(), kind, of));
        window.until(() -> find("#" + form).isPresent());
    }

    static void type(String id, String text) {
        Node field = find("#" + id).orElseThrow();
        window.act(field::requestFocus);
        window.robot().push(KeyCode.CONTROL, KeyCode.A);
        window.robot().write(text);
    }

    static String typedIn(String id) {
        return ((TextInputControl) find("#" + id).orElseThrow()).getText();
    }

    /** All that is written in a part of the window. */
    static String written(String id) {
        return labels((Parent) find("#" + id).orElseThrow())
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    static boolean canSave() {
        return !((Button) find("#form-save").orElseThrow()).isDisabled();
    }

    static void save() throws Exception {
        window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        window.until(() -> find("#form-save").isEmpty());
    }

    static void undo() throws Exception {
        Atlas before = window.session().editing().atlas();
        window.act(() -> window.session().undo());
        window.until(() -> window.session().editing().atlas() != before);
    }
}

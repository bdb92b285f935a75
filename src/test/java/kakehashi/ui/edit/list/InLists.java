package kakehashi.ui.edit.list;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import kakehashi.exchange.intake.IntakeRow;
import kakehashi.exchange.intake.RowState;
import kakehashi.model.value.Language;
import kakehashi.ui.InTheWindow;
import kakehashi.ui.control.Wish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the card of a list, in the real window; none leaves a list behind. */
abstract class InLists extends InTheWindow {

    @TempDir
    Path folder;

    @BeforeEach
    void begin() throws Exception {
        asOpened();
    }

    @AfterEach
    void leaveNothing() throws Exception {
        if (find(".card").isPresent()) {
            leave();
        }
        window.act(() -> window.session().languageProperty().set(Language.EN));
        while (find("#list-half").filter(Node::isVisible).isPresent()) {
            goOn();
            window.act(() -> ((Button) find("#list-anew").orElseThrow()).fire());
            leave();
        }
    }

    Path open(String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        window.act(() -> Wish.of(window.stage().getScene().getRoot(), Wish.Kind.LIST, file.toString()));
        return file;
    }

    static List<RowState> states() {
        TableView<?> rows = (TableView<?>) find("#list-rows").orElseThrow();
        return rows.getItems().stream().map(row -> ((IntakeRow) row).state()).toList();
    }

    @SuppressWarnings("unchecked")
    static TableView<IntakeRow> rows() {
        return (TableView<IntakeRow>) find("#list-rows").orElseThrow();
    }

    static void choose(int row) {
        window.act(() -> {
            rows().requestFocus();
            rows().getSelectionModel().clearAndSelect(row);
        });
    }

    static Optional<Node> offered(String id) {
        return find("#" + id);
    }

    static void leave() throws Exception {
        leave("#list-card");
    }

    static void leave(String card) throws Exception {
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> find(card).isEmpty());
    }

    static void goOn() throws Exception {
        window.until(() -> find("#list-half").isPresent());
        window.act(() -> ((Hyperlink) find("#list-half").orElseThrow()).fire());
        window.until(() -> find("#list-rows").isPresent() && !rows().getItems().isEmpty());
    }
}

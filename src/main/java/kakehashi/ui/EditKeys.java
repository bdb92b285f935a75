package kakehashi.ui;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import kakehashi.session.Session;
import kakehashi.ui.control.Shortcuts;
import kakehashi.ui.edit.EditDesk;
import kakehashi.ui.edit.list.IntakeDesk;
import org.jspecify.annotations.Nullable;

/** The keys that add to the records and take back; inside a field those that take back are the field's own. */
final class EditKeys {

    private final Node window;
    private final Cards cards;
    private final Shortcuts anywhere;
    private final Shortcuts outsideFields;

    EditKeys(Node window, Session session, EditDesk edit, IntakeDesk lists, Cards cards) {
        this.window = window;
        this.cards = cards;
        anywhere = new Shortcuts(Map.of(
                Shortcuts.with(KeyCode.N),
                () -> edit.addEvent(session.selection().orElse("")),
                new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                () -> edit.addTie(session.selection().orElse("")),
                new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                edit::add,
                Shortcuts.with(KeyCode.H),
                edit::steps,
                Shortcuts.with(KeyCode.O),
                () -> lists.take(""),
                new KeyCodeCombination(KeyCode.F2),
                () -> correct(session, edit)));
        outsideFields = new Shortcuts(Map.of(
                Shortcuts.with(KeyCode.Z),
                edit::undo,
                Shortcuts.with(KeyCode.Y),
                edit::redo,
                new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                edit::redo,
                Shortcuts.with(KeyCode.V),
                lists::paste));
    }

    void hear() {
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!cards.isOpen()) {
                anywhere.press(event);
                if (!event.isConsumed() && !isInField()) {
                    outsideFields.press(event);
                }
            }
        });
    }

    private boolean isInField() {
        return focused() instanceof TextInputControl;
    }

    /** The fact in which the focus is, else the record selected. */
    private void correct(Session session, EditDesk edit) {
        Node at = focused();
        while (at != null && !at.getStyleClass().contains("fact")) {
            at = at.getParent();
        }
        if (at != null && at.lookup(".correct-fact") instanceof Button pencil) {
            pencil.fire();
        } else {
            edit.correct(session.selection().orElse(""));
        }
    }

    private @Nullable Node focused() {
        return window.getScene() == null ? null : window.getScene().getFocusOwner();
    }
}

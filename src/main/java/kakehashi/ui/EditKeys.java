package kakehashi.ui;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import kakehashi.session.Session;
import kakehashi.ui.control.Shortcuts;
import kakehashi.ui.edit.EditDesk;

/** The keys that add to the records and take back; inside a field those that take back are the field's own. */
final class EditKeys {

    private final Cards cards;
    private final Shortcuts anywhere;
    private final Shortcuts outsideFields;

    EditKeys(Session session, EditDesk edit, Cards cards) {
        this.cards = cards;
        anywhere = new Shortcuts(Map.of(
                Shortcuts.with(KeyCode.N),
                () -> edit.addEvent(session.selection().orElse(""))));
        outsideFields = new Shortcuts(Map.of(
                Shortcuts.with(KeyCode.Z),
                edit::undo,
                Shortcuts.with(KeyCode.Y),
                edit::redo,
                new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                edit::redo));
    }

    void hear(Node window) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!cards.isOpen()) {
                anywhere.press(event);
                if (!event.isConsumed() && !isInField(window)) {
                    outsideFields.press(event);
                }
            }
        });
    }

    private static boolean isInField(Node window) {
        return window.getScene() != null && window.getScene().getFocusOwner() instanceof TextInputControl;
    }
}

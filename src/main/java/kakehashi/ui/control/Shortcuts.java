package kakehashi.ui.control;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What the keys of a window do wherever the focus is. */
public record Shortcuts(Map<KeyCombination, Runnable> actions) {

    /** A key together with Ctrl, on a Mac with Command. */
    public static KeyCombination with(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    /** Does what the pressed keys stand for, and then nothing else hears of them. */
    public void press(KeyEvent event) {
        actions.entrySet().stream()
                .filter(key -> key.getKey().match(event))
                .findFirst()
                .ifPresent(key -> {
                    key.getValue().run();
                    event.consume();
                });
    }
}

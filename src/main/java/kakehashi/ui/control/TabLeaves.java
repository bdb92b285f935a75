package kakehashi.ui.control;

import javafx.event.Event;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets Tab go from a text of several lines to the next field as from any other, instead of into the text. */
public final class TabLeaves {

    private TabLeaves() {}

    public static void on(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, TabLeaves::key);
    }

    /** A text leaves by Ctrl+Tab. */
    private static void key(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            KeyEvent past = new KeyEvent(
                    event.getSource(),
                    event.getTarget(),
                    event.getEventType(),
                    event.getCharacter(),
                    event.getText(),
                    event.getCode(),
                    event.isShiftDown(),
                    true,
                    false,
                    false);
            Event.fireEvent(event.getTarget(), past);
        }
    }
}

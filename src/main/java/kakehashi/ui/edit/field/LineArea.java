package kakehashi.ui.edit.field;

import java.util.regex.Pattern;
import javafx.event.Event;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A text of one line that may be long: it wraps, and Tab leaves it. */
final class LineArea extends TextArea {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    LineArea(String id) {
        setId(id);
        setWrapText(true);
        setPrefRowCount(2);
        setMinHeight(USE_PREF_SIZE);
        setTextFormatter(new TextFormatter<>(change -> {
            change.setText(BREAKS.matcher(change.getText()).replaceAll(" "));
            return change;
        }));
        addEventFilter(KeyEvent.KEY_PRESSED, LineArea::key);
    }

    private static void key(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            Event.fireEvent(
                    event.getTarget(),
                    new KeyEvent(
                            event.getSource(),
                            event.getTarget(),
                            event.getEventType(),
                            event.getCharacter(),
                            event.getText(),
                            event.getCode(),
                            event.isShiftDown(),
                            true,
                            false,
                            false));
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
        }
    }
}

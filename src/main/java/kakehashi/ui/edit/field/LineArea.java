package kakehashi.ui.edit.field;

import java.util.regex.Pattern;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kakehashi.ui.control.TabLeaves;

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
        TabLeaves.on(this);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
            }
        });
    }
}

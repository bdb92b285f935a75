package kakehashi.ui.control;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import kakehashi.text.SearchLine;

/** Keeps what is typed or pasted into a field as short as what is looked for. */
public final class SearchLimit {

    private SearchLimit() {}

    /** @param cut told when something was not taken in */
    public static void on(TextField field, Runnable cut) {
        field.setTextFormatter(new TextFormatter<>(change -> {
            if (change.isContentChange()) {
                String wanted = change.getControlNewText();
                String taken = SearchLine.cut(wanted);
                if (taken.length() < wanted.length()) {
                    change.setRange(0, change.getControlText().length());
                    change.setText(taken);
                    change.selectRange(taken.length(), taken.length());
                    cut.run();
                }
            }
            return change;
        }));
    }
}

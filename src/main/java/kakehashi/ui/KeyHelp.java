package kakehashi.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;

/** The keys, in one short list. */
final class KeyHelp extends GridPane {

    KeyHelp(Words words) {
        setId("keys");
        setHgap(18);
        setVgap(6);
        key("Ctrl+K  Ctrl+F", words.say("ui.key-search"));
        key("↓", words.say("ui.key-recent"));
        key("Esc", words.say("ui.key-clear"));
        key("Alt+←  Alt+→", words.say("ui.key-back-forward"));
        key("Ctrl+S", words.say("ui.key-save"));
        key("Ctrl+Shift+C", words.say("ui.key-copy-sheet"));
        key("Ctrl+P", words.say("ui.key-print"));
        key("Ctrl+W", words.say("preview.key-close"));
        key("Tab  Shift+Tab", words.say("ui.key-tab"));
        key("F6  Shift+F6", words.say("ui.key-parts"));
        key("← →  ↑ ↓", words.say("ui.key-divider"));
        key("Space", words.say("ui.key-space"));
        key("↑  ↓", words.say("ui.key-lens"));
        key("Alt+Enter", words.say("ui.key-only"));
        key("Shift+Alt+Enter", words.say("ui.key-all-but"));
        key("F7  F8  F9", words.say("timeline.key-playback"));
        key("← →  PgUp  PgDn  Home  End", words.say("timeline.key-range"));
        key("+  −  0  ←  →", words.say("timeline.key-plot"));
        key("↑  ↓  PgUp  PgDn  Enter", words.say("timeline.key-lanes"));
        key("← →  PgUp  PgDn", words.say("timeline.key-as-of"));
        key("↑ ↓  PgUp  PgDn", words.say("page.key-day"));
        key("+  −  0  ← → ↑ ↓", words.say("page.key-map"));
        key("1  2", words.say("ui.key-map-fit"));
        key("Tab  Shift+Tab", words.say("ui.key-map-tab"));
        key("↑  ↓", words.say("ui.key-map-ties"));
        key("←  →", words.say("ui.key-map-partner"));
        key("Enter", words.say("ui.key-map-enter"));
        key("B  Shift+B  Enter", words.say("ui.key-map-bands"));
        key("G", words.say("ui.key-map-gather"));
        key("Ctrl+1  Ctrl+2  Ctrl+3", words.say("ui.key-tabs"));
        key("Ctrl+Shift+L  Ctrl+Shift+R", words.say("ui.key-fold"));
        key("Ctrl+Shift+M", words.say("ui.key-fold-all"));
        key("Ctrl+E", words.say("ui.key-map-export"));
        key("Ctrl+Shift+E", words.say("ui.key-export"));
        key("Ctrl+B", words.say("ui.key-views"));
        key("Ctrl+N", words.say("edit.key-add-event"));
        key("Ctrl+Shift+N", words.say("edit.key-add-tie"));
        key("Ctrl+Shift+A", words.say("edit.key-add"));
        key("F2", words.say("edit.key-correct"));
        key("Ctrl+Enter", words.say("edit.key-save"));
        key("Ctrl+Z", words.say("edit.key-undo"));
        key("Ctrl+Y  Ctrl+Shift+Z", words.say("edit.key-redo"));
        key("Ctrl+H", words.say("edit.key-steps"));
        key("Ctrl+O", words.say("edit.list-choose"));
        key("Ctrl+V", words.say("edit.list-key-paste"));
        key("Space  F2  F3", words.say("edit.list-key-rows"));
        key("← → ↑ ↓  Ctrl+Enter", words.say("edit.list-key-answers"));
        key("Menu  Shift+F10", words.say("ui.key-menu"));
        key("Ctrl+D", words.say("page.key-compare"));
        key("Ctrl++  Ctrl+−  Ctrl+0", words.say("page.key-text-size"));
        key("Ctrl+C", words.say("ui.key-table-copy"));
        key("Ctrl+A  Shift+↑  Shift+↓", words.say("page.key-table-choose"));
        key("←  →  Enter", words.say("page.key-table-sort"));
        key("Shift+←  Shift+→", words.say("page.key-table-width"));
        key("Ctrl+Shift+←  Ctrl+Shift+→", words.say("page.key-table-move"));
        key("← → ↑ ↓  Enter", words.say("page.key-chart"));
        key("Shift+F1", words.say("ui.key-tour"));
        key("F1", words.say("help.key-handbook"));
        key("Ctrl+F1", words.say("ui.key-help"));
        ColumnConstraints meanings = new ColumnConstraints();
        meanings.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(), meanings);
    }

    private void key(String key, String meaning) {
        Label name = new Label(key);
        name.getStyleClass().add("key");
        name.setMinWidth(USE_PREF_SIZE);
        addRow(getRowCount(), name, FactColumn.text(meaning, "meaning"));
    }
}

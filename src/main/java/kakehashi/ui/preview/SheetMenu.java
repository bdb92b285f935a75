package kakehashi.ui.preview;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import kakehashi.session.Session;
import kakehashi.sheet.tree.SheetKind;
import kakehashi.text.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be put on paper of the page beside it: the sheets by their names, each opening its preview, to copy, to save. */
public final class SheetMenu extends MenuButton {

    private final Session session;
    private final SheetDesk sheets;

    public SheetMenu(Session session, SheetDesk sheets) {
        super(null, new FontIcon(Feather.FILE_TEXT));
        this.session = session;
        this.sheets = sheets;
        setId("sheet-menu");
        getStyleClass().add("small");
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(session.wordsProperty().map(words -> words.say("preview.sheets")));
        Tooltip meaning = new Tooltip();
        meaning.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.print-sheet")));
        setTooltip(meaning);
        session.selectionProperty().addListener(changed -> offer());
        session.placesProperty().addListener(changed -> offer());
        offer();
    }

    private void offer() {
        Words words = session.words();
        getItems().clear();
        for (SheetKind kind : sheets.kinds()) {
            add("sheet-" + kind.code(), words.name(kind), () -> sheets.preview(kind));
        }
        getItems().add(new SeparatorMenuItem());
        boolean none = !sheets.hasSheet();
        add("copy-sheet", words.say("ui.copy-sheet"), sheets::copy).setDisable(none);
        add("save-sheet", words.say("ui.save-sheet"), sheets::save).setDisable(none);
    }

    private MenuItem add(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(event -> action.run());
        getItems().add(item);
        return item;
    }
}

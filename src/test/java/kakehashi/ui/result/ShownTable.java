package kakehashi.ui.result;

import javafx.scene.control.TableView;
import kakehashi.query.Row;
import kakehashi.ui.AtlasWindow;

/** The table of a window, as its tests ask for it. */
final class ShownTable {

    private ShownTable() {}

    @SuppressWarnings("unchecked")
    static TableView<Row> in(AtlasWindow window) {
        return (TableView<Row>) window.robot().lookup("#table").queryAs(TableView.class);
    }

    /** Waits until it shows the whole answer. */
    static void settle(AtlasWindow window) throws Exception {
        window.until(() ->
                in(window).getItems().size() == window.session().answer().rows().size());
    }
}

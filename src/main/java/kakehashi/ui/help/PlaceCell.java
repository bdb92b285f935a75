package kakehashi.ui.help;

import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import kakehashi.ui.control.FactColumn;
import org.jspecify.annotations.Nullable;

/** A place in the contents or among what was found: its title and, below it, what stands there. */
final class PlaceCell extends ListCell<Place> {

    PlaceCell() {
        // so that its words wrap within the list
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Place place, boolean empty) {
        super.updateItem(place, empty);
        if (empty || place == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        VBox lines = new VBox(1, FactColumn.text(place.title(), "help-place"));
        if (!place.below().isEmpty()) {
            lines.getChildren().add(FactColumn.text(place.below(), "quiet"));
        }
        setGraphic(lines);
        setAccessibleText(place.title() + " " + place.below());
    }
}

package kakehashi.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kakehashi.ui.control.FactColumn;

/** A small picture of the window as it is, with a number on each of its parts, and beside it what each is for. */
final class WindowTour extends HBox {

    private static final double MARK = 22;

    /** A part that is folded away is left out. */
    record Part(Node node, String name, String purpose) {

        private boolean isShown() {
            return node.getScene() != null
                    && node.getLayoutBounds().getWidth() > MARK
                    && node.getLayoutBounds().getHeight() > MARK;
        }
    }

    /** @param width that of the picture, in logical pixels */
    WindowTour(Parent window, List<Part> parts, double width) {
        List<Part> shown = new ArrayList<>(parts);
        shown.removeIf(part -> !part.isShown());
        WritableImage taken = window.snapshot(null, null);
        ImageView picture = new ImageView(taken);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        double share = width / taken.getWidth();
        picture.setFitWidth(width);
        Pane marked = new Pane(picture);
        marked.getStyleClass().add("tour");
        marked.setMinSize(width, taken.getHeight() * share);
        marked.setMaxSize(width, taken.getHeight() * share);
        GridPane names = new GridPane();
        names.setHgap(10);
        names.setVgap(6);
        HBox.setHgrow(names, Priority.ALWAYS);
        for (Part part : shown) {
            int number = names.getRowCount() + 1;
            Bounds place =
                    window.sceneToLocal(part.node().localToScene(part.node().getLayoutBounds()));
            Label mark = mark(number);
            mark.relocate(place.getCenterX() * share - MARK / 2, place.getCenterY() * share - MARK / 2);
            marked.getChildren().add(mark);
            Label name = FactColumn.text(part.name(), "term");
            names.addRow(number - 1, mark(number), new VBox(name, FactColumn.text(part.purpose(), "meaning")));
        }
        setSpacing(16);
        getChildren().addAll(marked, names);
    }

    private static Label mark(int number) {
        Label mark = new Label(Integer.toString(number));
        mark.getStyleClass().add("tour-mark");
        mark.setMinSize(MARK, MARK);
        mark.setMaxSize(MARK, MARK);
        return mark;
    }
}

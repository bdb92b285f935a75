package kakehashi.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Buttons drawn as one segmented control. */
public final class Segments {

    private Segments() {}

    /** Joins the edges of the children of a row. */
    public static void join(Pane row) {
        List<Node> parts = row.getChildren();
        for (int i = 0; i < parts.size(); i++) {
            String pill = i == 0 ? "left-pill" : i == parts.size() - 1 ? "right-pill" : "center-pill";
            parts.get(i).getStyleClass().addAll(pill, "small");
        }
    }
}

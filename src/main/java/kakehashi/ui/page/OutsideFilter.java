package kakehashi.ui.page;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.query.TieFilter;
import kakehashi.session.Session;
import kakehashi.ui.control.Raised;

/** Says of a page whose record the filter leaves out that it does, and offers to lift it. */
final class OutsideFilter extends VBox {

    private final Session session;
    private final Label told = new Label();
    private final Button lift = new Button();

    OutsideFilter(Session session) {
        super(4);
        this.session = session;
        setId("outside-filter");
        getStyleClass().add("outside-filter");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        lift.setId("lift-filter");
        lift.getStyleClass().add("small");
        lift.setMinWidth(Region.USE_PREF_SIZE);
        lift.setOnAction(event -> session.narrow(TieFilter.ALL));
        getChildren().addAll(told, lift);
        managedProperty().bind(visibleProperty());
    }

    void show() {
        boolean outside = session.filter().narrows()
                && session.selection()
                        .map(id -> !Raised.beside(session.meanings(), session.answer(), id)
                                .isEmpty())
                        .orElse(false);
        told.setText(session.words().say("page.outside-filter"));
        lift.setText(session.words().say("ui.clear-all"));
        setVisible(outside);
    }
}

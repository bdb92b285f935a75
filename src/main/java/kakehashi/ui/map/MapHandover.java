package kakehashi.ui.map;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import kakehashi.query.compare.Handover;
import kakehashi.session.Session;
import kakehashi.session.Shown;
import kakehashi.text.Words;
import kakehashi.ui.control.WrappingBar;

/** On a day on which ties passed to other localities it says how many, lists them, and shows the map before and after. */
final class MapHandover extends WrappingBar {

    private final Session session;
    private final Label told = new Label();
    private final Button list = new Button();
    private final ToggleButton split = new ToggleButton();

    MapHandover(Session session) {
        super(6);
        this.session = session;
        setId("map-handover");
        getStyleClass().add("map-handover");
        told.setWrapText(true);
        list.setId("handover-list");
        list.setOnAction(
                event -> session.select(Handover.idOf(session.meanings().asOf())));
        split.setId("map-split-button");
        split.selectedProperty().bindBidirectional(session.dayBefore().openProperty());
        list.getStyleClass().add("small");
        split.getStyleClass().add("small");
        list.setMinWidth(USE_PREF_SIZE);
        split.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(told, list, split);
        managedProperty().bind(visibleProperty());
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        session.shownIn(Shown::meanings, Shown::words).addListener(changed -> look());
        session.dayBefore().openProperty().addListener(changed -> look());
        look();
    }

    private void look() {
        Words words = session.words();
        Handover handover = Handover.on(session.meanings(), session.asOf());
        boolean passed = handover.ties() > 0;
        told.setText(words.say("ui.handover", words.date(handover.day()), handover.ties()));
        list.setText(words.say("ui.handover-list"));
        split.setText(words.say("ui.map-before-and-after"));
        for (Region each : new Region[] {told, list}) {
            each.setVisible(passed);
            each.setManaged(passed);
        }
        setVisible(passed || session.dayBefore().openProperty().get());
    }
}

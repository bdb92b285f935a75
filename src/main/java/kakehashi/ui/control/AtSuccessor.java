package kakehashi.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import kakehashi.query.compare.Handover;
import kakehashi.session.Session;
import kakehashi.session.Shown;

/** Draws ties at those who answer for them; it is there once somebody does who did not sign. */
final class AtSuccessor extends ToggleButton {

    AtSuccessor(Session session) {
        setId("at-successor");
        getStyleClass().add("small");
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(session.wordsProperty().map(words -> words.say("ui.at-successor")));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.map-at-successor")));
        setTooltip(tooltip);
        selectedProperty().bindBidirectional(session.drawing().atSuccessorProperty());
        ObservableValue<Boolean> matters =
                session.shownIn(Shown::meanings).map(shown -> Handover.hasBeen(shown.meanings()));
        visibleProperty().bind(matters);
        managedProperty().bind(matters);
    }
}

package kakehashi.ui.map;

import java.util.Objects;
import javafx.scene.control.Button;
import kakehashi.query.TieFilter;
import kakehashi.query.kept.Look;
import kakehashi.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * Where a filter leaves ends out of view, the map goes to them or, where the user wants it to stay, this button says how
 * many they are and takes one there. While a playback runs, and for a view that was kept with its place, the map stays too.
 */
final class MapOutside extends Button {

    private final Session session;
    private final MapTravel travel;
    private TieFilter followed;
    private Look.@Nullable Position placed;

    MapOutside(Session session, MapTravel travel) {
        this.session = session;
        this.travel = travel;
        followed = session.filter();
        setId("map-outside");
        getStyleClass().addAll("small", "map-outside");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> travel.revealResult());
        session.answerProperty().addListener((observed, before, after) -> answered());
    }

    private void answered() {
        Look.Position asked = session.workspace().wantedPositionProperty().get();
        boolean stays = session.timeline().playback().isPlaying()
                || !session.drawing().followProperty().get()
                || asked != null && !Objects.equals(asked, placed);
        placed = asked;
        if (session.filter().equals(followed)) {
            look();
            return;
        }
        followed = session.filter();
        if (stays) {
            setVisible(true);
            look();
        } else {
            travel.revealResult();
        }
    }

    /** Counts again, for the view is another; once nothing is outside, nothing is said any more. */
    void look() {
        if (isVisible()) {
            int outside = travel.outside();
            setText(session.words().say("ui.map-outside", outside));
            setVisible(outside > 0);
        }
    }
}

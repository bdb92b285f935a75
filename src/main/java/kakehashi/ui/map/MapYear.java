package kakehashi.ui.map;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import kakehashi.query.time.TimeWindow;
import kakehashi.session.Playback;
import kakehashi.session.Session;
import kakehashi.session.Shown;

/** The year that a playback has reached, large on the map, from its first step until its window is left. */
final class MapYear extends Label {

    private final Session session;
    private final Playback playback;

    MapYear(Session session) {
        this.session = session;
        playback = session.timeline().playback();
        setId("map-year");
        getStyleClass().add("map-year");
        setMouseTransparent(true);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        StackPane.setMargin(this, new Insets(12));
        session.shownIn(Shown::filter, Shown::words).addListener(changed -> show());
        playback.beforeProperty().addListener(changed -> show());
        show();
    }

    private void show() {
        TimeWindow window = session.filter().time();
        setVisible(playback.beforeProperty().get() != null && window.to() != null);
        if (isVisible()) {
            setText(text(window));
        }
    }

    /** Of a window that grows only its end: where it began is known. */
    private String text(TimeWindow window) {
        int last = window.to() == null ? 0 : window.to().getYear();
        int first = window.from() == null ? last : window.from().getYear();
        return switch (playback.wayProperty().get()) {
            case GROW, YEARS -> Integer.toString(last);
            case SLIDE ->
                first == last
                        ? Integer.toString(last)
                        : session.words().say("timeline.span", Integer.toString(first), Integer.toString(last));
        };
    }
}

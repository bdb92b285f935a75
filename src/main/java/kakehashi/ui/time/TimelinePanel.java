package kakehashi.ui.time;

import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.query.TieFilter;
import kakehashi.query.time.TimeWindow;
import kakehashi.session.Session;
import kakehashi.session.Timeline;

/** The timeline: its line of buttons, what is drawn over time, and the two thumbs of the window beneath. */
public final class TimelinePanel extends VBox {

    private static final double LEAST = 112;

    private final Session session;
    private final TimelineBar bar;
    private final TimePlot plot;
    private final TimeRange range;

    public TimelinePanel(Session session) {
        this.session = session;
        getStyleClass().add("timeline");
        Timeline timeline = session.timeline();
        plot = new TimePlot(session);
        range = new TimeRange(timeline);
        bar = new TimelineBar(session, plot);
        VBox.setVgrow(plot, Priority.ALWAYS);
        getChildren().addAll(bar, plot, range);
        for (Region part : new Region[] {plot, range}) {
            part.visibleProperty().bind(timeline.openProperty());
            part.managedProperty().bind(timeline.openProperty());
        }
        timeline.openProperty().addListener(changed -> fold());
        bar.heightProperty().addListener(changed -> fold());
        fold();
        range.onChosen(window -> {
            TieFilter now = session.asked().filter();
            session.narrow(now.withTime(
                    new TimeWindow(window.from(), window.to(), now.time().mode())));
        });
        session.askedFilterProperty().addListener(changed -> follow());
        session.wordsProperty().addListener(changed -> follow());
        follow();
    }

    /** @param asked asks how the years are to be saved as an animated picture */
    public void onSave(Runnable asked) {
        bar.onSave(asked);
    }

    /** Folded it is as high as its line of buttons, and {@link SplitPane} keeps to that. */
    private void fold() {
        boolean open = session.timeline().openProperty().get();
        double folded = bar.prefHeight(-1) + getInsets().getTop() + getInsets().getBottom();
        setMaxHeight(open ? Double.MAX_VALUE : folded);
        setMinHeight(open ? LEAST : folded);
    }

    private void follow() {
        range.show(session.asked().filter().time(), session.words());
    }
}

package kakehashi.ui.filter;

import java.time.LocalDate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import kakehashi.session.Session;

/** Narrows to the ties in force on the as-of date, in one click; while it is ticked it follows that date. */
final class InForceToday extends CheckBox {

    private final Session session;

    InForceToday(Session session) {
        this.session = session;
        setId("in-force-today");
        getStyleClass().add("in-force-today");
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        Tooltip meaning = new Tooltip();
        meaning.textProperty().bind(session.wordsProperty().map(words -> words.say("page.in-force-meaning")));
        setTooltip(meaning);
        setOnAction(event -> session.narrow(session.filter()
                .withTime(
                        isSelected()
                                ? on(session.asOf())
                                : new TimeWindow(
                                        null, null, session.filter().time().mode()))));
        session.asOfProperty().addListener((observed, before, after) -> {
            if (session.filter().time().equals(on(before))) {
                session.narrow(session.filter().withTime(on(after)));
            }
        });
        session.filterProperty().addListener(changed -> show());
        session.answerProperty().addListener(changed -> show());
        show();
    }

    private static TimeWindow on(LocalDate day) {
        return new TimeWindow(day, day, TimeMode.IN_FORCE);
    }

    private void show() {
        setSelected(session.filter().time().equals(on(session.asOf())));
        setText(
                session.asOf().equals(session.today())
                        ? session.words().say("page.in-force-today")
                        : session.words()
                                .say("page.in-force-on", session.words().date(session.asOf())));
    }
}

package kakehashi.ui.filter;

import java.time.LocalDate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import kakehashi.query.TieFilter;
import kakehashi.query.time.TimeWindow;
import kakehashi.session.Session;
import kakehashi.text.Words;

/** Narrows to the ties in force on the as-of date, in one click; while it is ticked, what is asked for follows that date. */
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
        setOnAction(event -> choose());
        session.askedProperty().addListener(changed -> show());
        session.wordsProperty().addListener(changed -> show());
        show();
    }

    private void choose() {
        TieFilter now = session.asked().filter();
        session.narrow(now.withTime(
                isSelected()
                        ? TimeWindow.inForceOn(session.asked().asOf())
                        : new TimeWindow(null, null, now.time().mode())));
    }

    private void show() {
        Words words = session.words();
        LocalDate day = session.asked().asOf();
        setSelected(session.asked().filter().time().equals(TimeWindow.inForceOn(day)));
        setText(
                day.equals(session.today())
                        ? words.say("page.in-force-today")
                        : words.say("page.in-force-on", words.date(day)));
    }
}

package kakehashi.ui.page;

import java.time.LocalDate;
import javafx.scene.control.Hyperlink;
import kakehashi.session.Session;
import kakehashi.session.Tab;

/** Leads from a page to the map as it was before a day and on it, divided, with what is selected raised on both sides. */
final class BeforeAndAfter extends Hyperlink {

    BeforeAndAfter(Session session, LocalDate day) {
        super(session.words().say("page.before-and-after", session.words().date(day)));
        setId("before-and-after");
        setWrapText(true);
        getStyleClass().add("page-action");
        setOnAction(event -> {
            session.showAsOf(day);
            session.workspace().tabProperty().set(Tab.MAP);
            session.dayBefore().openProperty().set(true);
        });
    }
}

package kakehashi.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import kakehashi.query.TieFilter;
import kakehashi.session.Session;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Narrows map, table and charts to what a page is about. */
public final class NarrowButton extends Button {

    public NarrowButton(Session session, TieFilter narrowed) {
        super(session.words().say("page.narrow"), new FontIcon(Feather.FILTER));
        setId("narrow-to");
        getStyleClass().addAll("small", "flat", "page-action");
        setTooltip(new Tooltip(session.words().say("page.narrow-meaning")));
        setDisable(narrowed.equals(session.filter()));
        setOnAction(event -> {
            session.narrow(narrowed);
            setDisable(true);
        });
    }
}

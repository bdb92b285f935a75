package kakehashi.ui.page;

import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import kakehashi.query.TieFilter;
import kakehashi.session.Session;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Narrows map, table and charts to what a page is about; it can be pressed while they show something else. */
final class NarrowButton extends Button {

    /** @param narrowed the filter that is shown instead of one */
    NarrowButton(Session session, UnaryOperator<TieFilter> narrowed) {
        super(session.words().say("page.narrow"), new FontIcon(Feather.FILTER));
        setId("narrow-to");
        getStyleClass().addAll("small", "flat", "page-action");
        setTooltip(new Tooltip(session.words().say("page.narrow-meaning")));
        // The session outlives every page: what it tells no longer reaches a button that left the window.
        disableProperty()
                .bind(session.askedFilterProperty()
                        .map(filter -> narrowed.apply(filter).equals(filter))
                        .when(sceneProperty().map(Objects::nonNull).orElse(false)));
        setOnAction(event -> session.narrow(narrowed.apply(session.asked().filter())));
    }
}

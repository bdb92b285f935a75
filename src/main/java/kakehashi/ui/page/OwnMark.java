package kakehashi.ui.page;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Own;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.session.Session;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.Wish;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small mark at what the user's own office has added or changed. */
final class OwnMark {

    private OwnMark() {}

    /** Of a record that no edition has as it stands, with a way to who changed it, when and why. */
    static Node of(Session session, AtlasRecord record) {
        Hyperlink history = new Hyperlink(session.words().say("page.own-history"));
        history.setId("own-history");
        history.setMinWidth(Region.USE_PREF_SIZE);
        history.setOnAction(
                event -> Wish.of(history, Wish.Kind.HISTORY, record.key().id()));
        HBox line = new HBox(6, label(session), history);
        Node mark = shownWhere(line, session, own -> own.has(record.key()));
        return new VBox(2, withdrawn(session, record), mark);
    }

    /** Of a record that the edition no longer has. */
    private static Node withdrawn(Session session, AtlasRecord record) {
        String version = session.atlas().edition().version();
        Label label = FactColumn.text(session.words().say("page.withdrawn", version), "value");
        label.setId("withdrawn");
        label.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        return shownWhere(label, session, own -> own.withdrawn().contains(record.key()));
    }

    /** Of an event that no edition has as it stands. */
    static Node of(Session session, Tie tie, TieEvent event) {
        return shownWhere(label(session), session, own -> own.has(tie, event));
    }

    private static Label label(Session session) {
        Label label = FactColumn.text(session.words().say("page.own"), "quiet");
        label.setGraphic(new FontIcon(Feather.EDIT_3));
        return label;
    }

    /** It is known a moment after a page is made which records are the user's own. */
    private static Node shownWhere(Node mark, Session session, Predicate<Own> isOwn) {
        mark.getStyleClass().add("own-mark");
        mark.visibleProperty().bind(session.editing().ownProperty().map(isOwn::test));
        mark.managedProperty().bind(mark.visibleProperty());
        return mark;
    }
}

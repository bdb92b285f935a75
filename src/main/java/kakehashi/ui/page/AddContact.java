package kakehashi.ui.page;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import kakehashi.session.Session;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.Wish;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** In the heading of a history, the button that adds to it; none where nothing can be written. */
final class AddContact {

    private AddContact() {}

    /** @param id of the tie or pair that the history is of */
    static void heading(FactColumn facts, String text, String id) {
        Session session = facts.session();
        if (session.readOnly(session.words()).isPresent()) {
            facts.heading(text);
        } else {
            facts.heading(text, button(session, id));
        }
    }

    private static Node button(Session session, String id) {
        Button add = new Button(session.words().say("edit.contact"), new FontIcon(Feather.PLUS));
        add.setId("add-contact");
        add.getStyleClass().addAll("flat", "small");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setAccessibleText(session.words().say("edit.add-event"));
        add.setOnAction(event -> Wish.of(add, Wish.Kind.ADD_EVENT, id));
        return add;
    }
}

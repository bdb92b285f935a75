package kakehashi.ui.page;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import kakehashi.model.value.Country;
import kakehashi.session.Session;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.Wish;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** In headings of what grows, the button that adds to it; none where nothing can be written. */
final class Additions {

    private Additions() {}

    /** @param id of the tie or pair that the history is of */
    static void ofContact(FactColumn facts, String heading, String id) {
        Session session = facts.session();
        Button add = button("add-contact", session.words().say("edit.contact"), Wish.Kind.ADD_EVENT, id);
        add.setAccessibleText(session.words().say("edit.add-event"));
        heading(facts, heading, add);
    }

    /** @param id of the locality that the ties are of */
    static void ofTie(FactColumn facts, String heading, String id) {
        Session session = facts.session();
        Button add = button("add-tie", session.words().say("edit.tie-button"), Wish.Kind.ADD_TIE, id);
        add.setAccessibleText(session.words().say("edit.add-tie"));
        heading(facts, heading, add);
    }

    /** @param id of the network that the members are of */
    static void ofMember(FactColumn facts, String heading, String id, Country country) {
        Session session = facts.session();
        Button add = button(
                "add-member-" + country.code(),
                session.words().say("edit.add-member"),
                Wish.Kind.CORRECT,
                id + " members[new]");
        heading(facts, heading, add);
    }

    /** @param id of the locality that the networks are of */
    static void ofNetwork(FactColumn facts, String heading, String id) {
        Session session = facts.session();
        Button add = button("add-network", session.words().say("edit.network-button"), Wish.Kind.ADD_NETWORK, id);
        add.setAccessibleText(session.words().say("edit.add-network"));
        heading(facts, heading, add);
    }

    /** @param id of the locality that was searched */
    static void ofSearch(FactColumn facts, String heading, String id) {
        Session session = facts.session();
        Button add = button("add-search", session.words().say("ledger.searched-button"), Wish.Kind.SEARCHED, id);
        add.setAccessibleText(session.words().say("ledger.searched-help"));
        heading(facts, heading, add);
    }

    private static void heading(FactColumn facts, String heading, Button add) {
        if (facts.session().readOnly(facts.session().words()).isPresent()) {
            facts.heading(heading);
        } else {
            facts.heading(heading, add);
        }
    }

    private static Button button(String id, String text, Wish.Kind wish, String record) {
        Button add = new Button(text, new FontIcon(Feather.PLUS));
        add.setId(id);
        add.getStyleClass().addAll("flat", "small");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> Wish.of(add, wish, record));
        return add;
    }
}

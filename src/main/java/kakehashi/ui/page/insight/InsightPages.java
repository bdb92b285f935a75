package kakehashi.ui.page.insight;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import kakehashi.model.Atlas;
import kakehashi.query.ahead.AheadId;
import kakehashi.query.ledger.KnownId;
import kakehashi.query.match.MatchId;
import kakehashi.session.Session;
import kakehashi.ui.control.Outside;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pages of what follows from the records, and the buttons that lead to them. */
public final class InsightPages {

    private InsightPages() {}

    /** The page of what an id names; empty where it names none of them. */
    public static Optional<Node> of(Session session, Outside outside, String id) {
        Atlas atlas = session.atlas();
        return MatchId.of(atlas, id)
                .map(match -> PossiblePartnersPage.of(session, outside, match))
                .or(() -> AheadId.of(atlas, id).map(ahead -> AheadPage.of(session, outside, ahead)))
                .or(() -> KnownId.is(id) ? Optional.of(KnownPage.of(session, outside)) : Optional.empty());
    }

    /** Leads from the page of a locality to its possible partners. */
    public static Button partners(Session session, String locality) {
        return button(session, "possible-partners", "page.match", Feather.USERS, new MatchId(locality).id());
    }

    /** Leads to what was searched of all provinces and prefectures. */
    public static Button known(Session session) {
        return button(session, "known", "ledger.page-button", Feather.SEARCH, KnownId.ID);
    }

    /** Leads from the list to what comes up in it; its words follow the language. */
    public static Button ahead(Session session) {
        Button ahead = new Button(null, new FontIcon(Feather.CALENDAR));
        ahead.setId("result-coming-up");
        ahead.getStyleClass().addAll("small", "flat", "button-icon");
        Tooltip says = new Tooltip();
        says.textProperty().bind(session.wordsProperty().map(words -> words.say("ahead.title")));
        ahead.setTooltip(says);
        ahead.accessibleTextProperty().bind(says.textProperty());
        ahead.setOnAction(event -> session.select(AheadId.OF_RESULT.id()));
        return ahead;
    }

    private static Button button(Session session, String id, String key, Feather icon, String page) {
        Button button = new Button(session.words().say(key), new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("small", "flat", "page-action");
        button.setOnAction(event -> session.select(page));
        return button;
    }
}

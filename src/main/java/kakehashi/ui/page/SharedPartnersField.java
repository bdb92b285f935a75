package kakehashi.ui.page;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kakehashi.model.Locality;
import kakehashi.query.Choice;
import kakehashi.query.Facet;
import kakehashi.query.Match;
import kakehashi.session.Session;
import kakehashi.text.Matches;
import kakehashi.text.Words;
import kakehashi.ui.control.Composition;
import kakehashi.ui.control.SearchLimit;

/**
 * Asks for another locality of the same country and then narrows the ties to those with the partners that both share.
 * Enter takes the first that is found.
 */
final class SharedPartnersField extends VBox {

    private static final int MOST = 6;

    private final Session session;
    private final Locality locality;
    private final TextField text = new TextField();
    private final VBox found = new VBox();
    private final List<String> others;

    SharedPartnersField(Session session, Locality locality) {
        super(4);
        this.session = session;
        this.locality = locality;
        Words words = session.words();
        others = session.atlas().records().localities().stream()
                .filter(other -> other.country() == locality.country() && !other.equals(locality))
                .map(Locality::id)
                .filter(session.atlas()::hasTies)
                .sorted(session.places().order(session.asOf()))
                .toList();
        text.setId("shared-with");
        text.setPromptText(words.say("page.shared-with"));
        text.setAccessibleText(words.say("page.shared-with"));
        SearchLimit.on(text, () -> {});
        Composition.whenTyped(text, () -> find(text.getText()));
        text.setOnAction(event -> {
            if (!found.getChildren().isEmpty()) {
                ((Hyperlink) found.getChildren().get(0)).fire();
            }
        });
        getChildren().addAll(text, found);
    }

    private void find(String typed) {
        found.getChildren()
                .setAll(others.stream()
                        .filter(id ->
                                !typed.isBlank() && !Matches.in(name(id), typed).isEmpty())
                        .limit(MOST)
                        .map(this::offer)
                        .toList());
    }

    private Hyperlink offer(String id) {
        Hyperlink link = new Hyperlink(name(id));
        link.setId("share-" + id);
        link.setWrapText(true);
        link.setOnAction(event -> {
            session.narrow(
                    session.asked().filter().with(Facet.LOCALITY, new Choice(Set.of(locality.id(), id), Match.ALL)));
            session.select(null);
        });
        return link;
    }

    private String name(String id) {
        return Words.opening(session.places().full(id, session.asOf()));
    }
}

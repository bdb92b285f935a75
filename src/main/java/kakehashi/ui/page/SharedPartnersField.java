package kakehashi.ui.page;

import java.util.Set;
import javafx.scene.layout.VBox;
import kakehashi.model.Locality;
import kakehashi.query.Choice;
import kakehashi.query.Facet;
import kakehashi.query.Match;
import kakehashi.session.Session;

/** Asks for another locality of the same country and then narrows the ties to those with the partners that both share. */
final class SharedPartnersField extends VBox {

    SharedPartnersField(Session session, Locality locality) {
        getChildren()
                .add(new LocalityField(
                        session,
                        session.atlas().records().localities().stream()
                                .filter(other -> other.country() == locality.country() && !other.equals(locality))
                                .map(Locality::id)
                                .filter(session.atlas()::hasTies)
                                .sorted(session.places().order(session.asOf()))
                                .toList(),
                        "shared-with",
                        session.words().say("page.shared-with"),
                        id -> {
                            session.narrow(session.asked()
                                    .filter()
                                    .with(Facet.LOCALITY, new Choice(Set.of(locality.id(), id), Match.ALL)));
                            session.select(null);
                        }));
    }
}

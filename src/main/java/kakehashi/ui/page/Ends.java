package kakehashi.ui.page;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.layout.VBox;
import kakehashi.model.Locality;
import kakehashi.model.value.Country;
import kakehashi.session.Session;
import kakehashi.text.Places;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;

/** The two localities that a page is about, each with who answers for it where it has ended. */
final class Ends {

    private final FactColumn facts;
    private final Session session;

    Ends(FactColumn facts) {
        this.facts = facts;
        session = facts.session();
    }

    void of(String vietnam, String japan) {
        add(vietnam);
        add(japan);
    }

    private void add(String id) {
        Words words = session.words();
        Places places = session.places();
        LocalDate asOf = session.asOf();
        Locality locality = session.atlas().locality(id);
        VBox lines = new VBox(facts.link(places.full(id, asOf), id));
        String answering = session.atlas().successorOn(id, asOf);
        String value = places.full(id, asOf);
        if (!answering.equals(id)) {
            String answers =
                    Words.opening(words.say("ui.ended-answers", places.ending(id), places.full(answering, asOf)));
            lines.getChildren()
                    .addAll(FactColumn.text(answers, "quiet"), facts.link(places.full(answering, asOf), answering));
            value = value + ". " + answers;
        }
        facts.told(
                words.say(locality.country() == Country.VN ? "ui.vietnam" : "ui.japan"),
                value,
                List.of(session.atlas().source(locality.source())),
                lines);
    }
}

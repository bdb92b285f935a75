package kakehashi.ui.page;

import java.util.List;
import javafx.scene.layout.VBox;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.query.Signing;
import kakehashi.session.Session;
import kakehashi.text.DocumentWords;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.Statement;

/** What was signed between two sides, the latest first: each document with all that is on record of it. */
final class DocumentSection {

    private final FactColumn facts;
    private final Session session;
    private final Words words;
    private final DocumentWords documents;

    DocumentSection(FactColumn facts) {
        this.facts = facts;
        this.session = facts.session();
        this.words = session.words();
        this.documents = new DocumentWords(words);
    }

    /** A section for the documents of some ties; none where nothing was signed. */
    void add(List<Tie> ties) {
        List<Signing> signings = Signing.of(ties);
        if (!signings.isEmpty()) {
            facts.heading(words.say("page.documents", Signing.once(ties).size()));
            signings.forEach(this::add);
            facts.sentence(documents.rest());
        }
    }

    private void add(Signing signing) {
        TieEvent event = signing.event();
        String date = event.date() == null ? words.say("ui.undated") : words.date(event.date());
        String kind = signing.kind(words);
        String head = words.say("ui.event", date, kind);
        String standing = signing.standing(session.meanings()).in(words);
        String summary = words.text(event.summary());
        VBox lines = new VBox(1, FactColumn.text(head, "event-head"), FactColumn.text(summary, "value"));
        List<String> told = signing.document().map(documents::lines).orElse(List.of());
        told.forEach(line -> lines.getChildren().add(FactColumn.text(line, "quiet")));
        lines.getChildren().add(FactColumn.text(standing, "quiet"));
        lines.getStyleClass().addAll("event", "document");
        lines.getChildren().add(OwnMark.of(session, signing.tie(), event));
        new Disagreement(facts).add(signing.tie(), event, lines);
        String said = String.join("\n", summary, String.join("\n", told), standing);
        facts.cited(
                new Statement(signing.tie().id() + " " + event.id(), head, said, facts.sourcesOf(List.of(event))),
                lines);
    }
}

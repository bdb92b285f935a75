package kakehashi.ui.page;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import kakehashi.model.Link;
import kakehashi.model.NetworkLink;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.value.PartialDate;
import kakehashi.query.Row;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.SessionNames;
import kakehashi.ui.control.Statement;

/** Ties and network links as lines of a page: what each is, since when, when last in contact, and who signed it. */
final class TieLines {

    private final FactColumn facts;
    private final Session session;
    private final Words words;

    TieLines(FactColumn facts) {
        this.facts = facts;
        session = facts.session();
        words = session.words();
    }

    /** A section of links, each called by both its ends. */
    void section(String heading, List<? extends Link> links) {
        if (links.isEmpty()) {
            facts.empty(heading);
        } else {
            facts.heading(heading);
            links.forEach(link -> add(new Row(link, null), session.places().title(link, session.asOf())));
        }
    }

    /** One link, called as its page makes clear: by its partner, or by what was agreed. */
    void add(Row row, String called) {
        Link link = row.link();
        String about = new SessionNames(session).about(link);
        VBox lines = new VBox(facts.link(called, link.id()), FactColumn.text(about, "quiet"));
        String contact = link instanceof Tie tie ? contact(tie) : "";
        if (!contact.isEmpty()) {
            lines.getChildren().add(FactColumn.text(contact, "quiet"));
        }
        lines.getStyleClass().addAll("line", "edge-" + link.scheme().code());
        facts.row(
                lines,
                new Statement(
                        link.id(), session.places().title(link, session.asOf()), said(about, contact), sources(link)));
    }

    private String said(String about, String contact) {
        return contact.isEmpty() ? about : about + ". " + contact;
    }

    private String contact(Tie tie) {
        Optional<PartialDate> contact = session.meanings().lastContact(tie);
        return contact.map(date -> words.say("page.contact", words.lastContact(date)))
                .orElse(words.say("page.no-contact"));
    }

    private List<Source> sources(Link link) {
        if (link instanceof Tie tie) {
            return facts.sourcesOf(tie.events());
        }
        return facts.sourcesOf(((NetworkLink) link)
                .networks().stream()
                        .flatMap(id -> session.atlas().findNetwork(id).stream())
                        .flatMap(network -> network.sources().stream())
                        .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new)));
    }
}

package kakehashi.ui.page;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.query.Facet;
import kakehashi.query.Meanings;
import kakehashi.query.term.Standing;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.Outside;

/** A tie in a box of few lines: who, what, how it stands, since when and on what, so that its history begins high on the page. */
final class TieInBrief {

    private final Session session;
    private final Tie tie;
    private final FactColumn facts;
    private final Words words;
    private final Meanings meanings;

    private TieInBrief(Session session, Outside outside, Tie tie) {
        this.session = session;
        this.tie = tie;
        facts = new FactColumn(session, outside, tie.id());
        words = session.words();
        meanings = session.meanings();
    }

    static Node of(Session session, Outside outside, Tie tie) {
        return new TieInBrief(session, outside, tie).build();
    }

    private VBox build() {
        new Ends(facts).of(tie.vietnam(), tie.japan());
        List<Source> founding = facts.sourcesOf(tie.events().stream()
                .filter(event -> event.kind().isBeginning())
                .toList());
        List<Source> all = facts.sourcesOf(tie.events());
        List<Source> type = founding.isEmpty() ? all : founding;
        facts.fact(words.name(Facet.TYPE), type(), type);
        Standing standing = meanings.standing(tie);
        facts.fact(standing.label(words), standing.in(words), all);
        since(type);
        lastContact();
        FactBox beside = FactBox.of(facts);
        facts.fact(
                words.name(Facet.FIELD),
                tie.fields().isEmpty()
                        ? words.say("ui.none-on-record")
                        : list(tie.fields().stream().map(words::name).toList()),
                all);
        parties(all);
        List<Node> below = List.copyOf(facts.getChildren());
        VBox box = new VBox(6, beside);
        box.getChildren().addAll(below);
        return box;
    }

    private String type() {
        String type = words.name(tie.type());
        String stated = tie.typeAsStated();
        if (stated.isBlank()) {
            return type;
        }
        // Square brackets are the editor's own words, not a quotation.
        return words.say("ui.type-as-stated", type, stated.startsWith("[") ? stated : words.say("ui.quoted", stated));
    }

    private void since(List<Source> founding) {
        Optional<PartialDate> since = meanings.since(tie);
        String began = since.map(words::date).orElse(words.say("ui.beginning-not-on-record"));
        if (since.isPresent() && meanings.sinceIsContradicted(tie)) {
            began = words.say("ui.since-contradicted", began);
        }
        fact(
                words.say("ui.since"),
                meanings.since(tie, began, words),
                founding,
                tie.events().stream()
                        .filter(event -> event.kind().isBeginning())
                        .filter(event -> since.equals(Optional.ofNullable(event.date())))
                        .findFirst());
    }

    private void lastContact() {
        Optional<PartialDate> contact = meanings.lastContact(tie);
        List<TieEvent> contacts = tie.events().stream()
                .filter(event -> event.kind().isContact() && event.date() != null)
                .filter(event -> contact.equals(Optional.ofNullable(event.date())))
                .toList();
        fact(
                words.say("ui.last-contact"),
                contact.map(words::lastContact).orElse(words.say("ui.none-on-record")),
                facts.sourcesOf(contacts),
                contacts.stream().findFirst());
    }

    /** What follows from an event is corrected there. */
    private void fact(String label, String value, List<Source> sources, Optional<TieEvent> from) {
        from.ifPresentOrElse(
                event -> facts.fact(label, value, sources, event),
                () -> facts.told(label, value, sources, FactColumn.text(value, "value")));
    }

    private void parties(List<Source> all) {
        if (tie.parties().isEmpty()) {
            String none = words.say("ui.none-on-record");
            facts.told(words.name(Facet.PARTY), none, List.of(), FactColumn.text(none, "value"));
            return;
        }
        VBox links = new VBox();
        List<String> names = tie.parties().stream()
                .flatMap(id -> session.atlas().findParty(id).stream())
                .map(party -> {
                    String name = words.named(party.name());
                    links.getChildren().add(facts.link(name, party.id()));
                    return name;
                })
                .toList();
        facts.told(words.name(Facet.PARTY), list(names), all, links);
    }

    private String list(List<String> items) {
        return String.join(words.say("ui.list-separator"), items);
    }
}

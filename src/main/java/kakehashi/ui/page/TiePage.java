package kakehashi.ui.page;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.query.Facet;
import kakehashi.query.Meanings;
import kakehashi.query.Signing;
import kakehashi.query.term.Standing;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.Statement;

/** What is on record about one tie. */
final class TiePage {

    private final Session session;
    private final Tie tie;
    private final FactColumn facts;
    private final Words words;
    private final Meanings meanings;

    private TiePage(Session session, Outside outside, Tie tie) {
        this.session = session;
        this.tie = tie;
        facts = new FactColumn(session, outside, tie.id());
        words = session.words();
        meanings = session.meanings();
    }

    static Node of(Session session, Outside outside, Tie tie) {
        TiePage page = new TiePage(session, outside, tie);
        page.build();
        return page.facts;
    }

    private void build() {
        PathLine.ofLink(facts, tie, tie.title() == null ? words.name(tie.type()) : tie.title());
        facts.title(words.name(tie.scheme()), Words.opening(session.places().title(tie, session.asOf())));
        if (tie.title() != null) {
            facts.fact(words.say("ui.project-title"), tie.title(), facts.sourcesOf(tie.events()));
        }
        new Ends(facts).of(tie.vietnam(), tie.japan());
        List<Source> founding = facts.sourcesOf(tie.events().stream()
                .filter(event -> event.kind().isBeginning())
                .toList());
        List<Source> all = facts.sourcesOf(tie.events());
        List<Source> type = founding.isEmpty() ? all : founding;
        facts.fact(words.name(Facet.TYPE), type(), type);
        facts.fact(
                words.name(Facet.FIELD),
                tie.fields().isEmpty()
                        ? words.say("ui.none-on-record")
                        : list(tie.fields().stream().map(words::name).toList()),
                all);
        times(type, all);
        parties(all);
        if (tie.note() != null) {
            facts.fact(words.say("ui.note"), words.text(tie.note()), all);
        }
        new DocumentSection(facts).add(List.of(tie));
        facts.heading(words.say("ui.history"));
        List<TieEvent> others = tie.events().stream()
                .filter(event -> !Signing.isOne(event))
                .sorted(TieEvent.LATEST_FIRST)
                .toList();
        if (others.isEmpty()) {
            facts.sentence(words.say("ui.none-on-record"));
        }
        others.forEach(this::event);
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

    private void times(List<Source> founding, List<Source> all) {
        Optional<PartialDate> since = meanings.since(tie);
        String began = since.map(words::date).orElse(words.say("ui.beginning-not-on-record"));
        if (since.isPresent() && meanings.sinceIsContradicted(tie)) {
            began = words.say("ui.since-contradicted", began);
        }
        facts.fact(words.say("ui.since"), meanings.since(tie, began, words), founding);
        Standing standing = meanings.standing(tie);
        facts.fact(standing.label(words), standing.in(words), all);
        Optional<PartialDate> contact = meanings.lastContact(tie);
        facts.fact(
                words.say("ui.last-contact"),
                contact.map(words::lastContact).orElse(words.say("ui.none-on-record")),
                contact.map(date -> facts.sourcesOf(tie.events().stream()
                                .filter(event -> event.kind().isContact() && date.equals(event.date()))
                                .toList()))
                        .orElse(List.of()));
    }

    private void parties(List<Source> all) {
        if (tie.parties().isEmpty()) {
            facts.fact(words.name(Facet.PARTY), words.say("ui.none-on-record"), List.of());
            return;
        }
        VBox links = new VBox();
        List<String> names = tie.parties().stream()
                .flatMap(id -> session.atlas().findParty(id).stream())
                .map(party -> {
                    String name = words.text(party.name());
                    links.getChildren().add(facts.link(name, party.id()));
                    return name;
                })
                .toList();
        facts.fact(words.name(Facet.PARTY), list(names), all, links);
    }

    private void event(TieEvent event) {
        PartialDate date = event.date();
        String when = date == null ? words.say("ui.undated") : words.date(date);
        String head = words.say("ui.event", when, meanings.kind(event, words));
        String summary = words.text(event.summary());
        Label first = FactColumn.text(head, "event-head");
        VBox lines = new VBox(1, first, FactColumn.text(summary, "value"));
        lines.getStyleClass().add("event");
        new Disagreement(facts).add(tie, event, lines);
        facts.cited(new Statement(tie.id() + " " + event.id(), head, summary, facts.sourcesOf(List.of(event))), lines);
    }

    private String list(List<String> items) {
        return String.join(words.say("ui.list-separator"), items);
    }
}

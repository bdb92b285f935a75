package kakehashi.ui.page;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.query.Meanings;
import kakehashi.query.PairId;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.Statement;

/** What is on record about one tie. */
final class TiePage {

    private final Session session;
    private final Outside outside;
    private final Tie tie;
    private final FactColumn facts;
    private final Words words;
    private final Meanings meanings;

    private TiePage(Session session, Outside outside, Tie tie) {
        this.session = session;
        this.outside = outside;
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
        facts.getChildren().add(OwnMark.of(session, tie));
        if (tie.title() != null) {
            facts.fact(words.say("ui.project-title"), tie.title(), facts.sourcesOf(tie.events()));
        }
        facts.getChildren().add(TieInBrief.of(session, outside, tie));
        if (tie.note() != null) {
            facts.fact(words.say("ui.note"), words.text(tie.note()), facts.sourcesOf(tie.events()));
        }
        new SinceBrief(facts, session).of(new PairId(tie.vietnam(), tie.japan()), changed -> changed.of(tie.key()));
        facts.getChildren().add(PrivateNote.of(session, tie.id()));
        new DocumentSection(facts).add(List.of(tie));
        Additions.ofContact(facts, words.say("ui.history"), tie.id());
        List<TieEvent> others = tie.events().stream()
                .filter(event -> !event.isSigning())
                .sorted(TieEvent.LATEST_FIRST)
                .toList();
        if (others.isEmpty()) {
            facts.sentence(words.say("ui.none-on-record"));
        }
        others.forEach(this::event);
        new RuleSection(facts).add(tie);
    }

    private void event(TieEvent event) {
        PartialDate date = event.date();
        String when = date == null ? words.say("ui.undated") : words.date(date);
        String head = words.say("ui.event", when, meanings.kind(event, words));
        String summary = words.text(event.summary());
        Label first = FactColumn.text(head, "event-head");
        VBox lines = new VBox(1, first, FactColumn.text(summary, "value"));
        lines.getStyleClass().add("event");
        lines.getChildren().add(OwnMark.of(session, tie, event));
        new Disagreement(facts).add(tie, event, lines);
        facts.cited(new Statement(tie.id() + " " + event.id(), head, summary, facts.sourcesOf(List.of(event))), lines);
    }
}

package kakehashi.ui.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.VBox;
import kakehashi.model.Locality;
import kakehashi.model.value.Scheme;
import kakehashi.query.ledger.Ledger;
import kakehashi.query.ledger.SearchWords;
import kakehashi.query.ledger.Searched;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.Statement;
import kakehashi.ui.page.insight.InsightPages;

/** What was searched of a locality, by whom and when, and the button that takes down a search just made. */
final class SearchSection {

    private final FactColumn facts;
    private final Session session;
    private final Ledger ledger;
    private final SearchWords told;

    SearchSection(FactColumn facts) {
        this.facts = facts;
        session = facts.session();
        ledger = new Ledger(session.meanings());
        told = new SearchWords(session.places(), session.asOf());
    }

    /** The section of a locality's page. */
    void of(Locality locality) {
        Additions.ofSearch(facts, session.words().say("ledger.heading"), locality.id());
        for (Scheme scheme : Ledger.SCHEMES) {
            Searched searched = ledger.of(locality.id(), scheme);
            Set<String> sources = new LinkedHashSet<>();
            searched.searches().forEach(search -> sources.add(search.line().source()));
            String name = session.words().name(scheme);
            String said = told.sentence(ledger, searched);
            facts.cited(
                    new Statement(locality.id(), name, said, facts.sourcesOf(sources)),
                    new VBox(1, FactColumn.text(name, "name"), FactColumn.text(said, "value")));
        }
        facts.getChildren().add(InsightPages.known(session));
    }

    /** Says why a locality has no tie on record. */
    void none(String locality) {
        told.of(ledger, locality).forEach(facts::sentence);
    }

    /** Says why none was inherited: nobody passed into the locality, or for whom of those that did none is on record. */
    void noneInherited(String locality) {
        List<String> predecessors = session.atlas().predecessorsOn(locality, session.asOf());
        if (predecessors.isEmpty()) {
            facts.sentence(session.words().say("ledger.none.inherited"));
        }
        for (String predecessor : predecessors) {
            String name = Words.opening(session.places().full(predecessor, session.asOf()));
            told.of(ledger, predecessor)
                    .forEach(line -> facts.sentence(session.words().say("ledger.labelled", name, line)));
        }
    }

    /** Says why two localities have no tie between them on record. */
    void noneBetween(String one, String other) {
        List<String> lines = told.noneBetween(ledger, one, other);
        lines.forEach(facts::sentence);
    }
}

package kakehashi.ui.page.insight;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import kakehashi.model.LedgerLine;
import kakehashi.query.PairId;
import kakehashi.query.ledger.KnownId;
import kakehashi.query.match.MatchId;
import kakehashi.query.match.Matching;
import kakehashi.query.match.PossiblePartner;
import kakehashi.query.match.Reason;
import kakehashi.query.match.ReasonWords;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.NothingHere;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.SessionNames;
import kakehashi.ui.control.Wish;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * With whom a locality might work: possible partners, each with the reasons for and against it, of which each opens the records
 * that bear it out. One that is not wanted is set aside with why, and can be taken back.
 */
final class PossiblePartnersPage {

    private final Session session;
    private final FactColumn facts;
    private final Words words;
    private final String locality;
    private final Matching matching;
    private final ReasonWords told;
    private int shown = Matching.USUAL;

    private PossiblePartnersPage(Session session, Outside outside, MatchId id) {
        this.session = session;
        facts = new FactColumn(session, outside, id.id());
        words = session.words();
        locality = session.atlas().successorOn(id.locality(), session.asOf());
        matching = Matching.of(session.meanings());
        told = new ReasonWords(session.meanings(), session.places(), locality);
    }

    static Node of(Session session, Outside outside, MatchId id) {
        PossiblePartnersPage page = new PossiblePartnersPage(session, outside, id);
        page.build();
        return page.facts;
    }

    private void build() {
        Map<String, String> declined = session.notebook().declined(locality);
        List<PossiblePartner> partners = matching.partners(locality, declined.keySet());
        facts.title(words.say("page.kind-match"), new SessionNames(session).name(new MatchId(locality).id()));
        facts.getChildren()
                .add(FactColumn.beside(
                        List.of(facts.link(session.places().listed(locality, session.asOf()), locality))));
        searched();
        Button proposal = new Button(words.say("page.match-sheet"), new FontIcon(Feather.PRINTER));
        proposal.setId("match-sheet");
        proposal.getStyleClass().addAll("small", "flat", "page-action");
        proposal.setOnAction(event -> Wish.of(proposal, Wish.Kind.SHEET, ""));
        facts.getChildren().add(proposal);
        if (partners.isEmpty()) {
            NothingHere nothing = new NothingHere(words.say("page.match-none"));
            nothing.offer("match-known", words.say("ledger.menu"), () -> session.select(KnownId.ID));
            facts.getChildren().add(nothing);
        } else {
            facts.sentence(words.say(matching.isByNumber() ? "page.match-by-number" : "page.match-by-weight"));
        }
        partners.stream().limit(shown).forEach(this::partner);
        if (partners.size() > shown) {
            Hyperlink more = new Hyperlink(words.say("page.match-more", partners.size() - shown));
            more.setId("match-more");
            more.setOnAction(event -> {
                shown += Matching.USUAL;
                again();
            });
            facts.getChildren().add(more);
        }
        setAside(declined);
    }

    /** Where no tie is on record, whether any were searched for. */
    private void searched() {
        if (session.atlas().hasTies(locality)) {
            return;
        }
        List<LedgerLine> lines = session.atlas().ledgerOf(locality);
        if (lines.isEmpty()) {
            facts.sentence(words.say("sheet.proposal.not-searched"));
        }
        for (LedgerLine line : lines) {
            String found = words.say(
                    "sheet.proposal.searched",
                    words.name(line.scheme()),
                    Words.within(words.name(line.result())),
                    words.date(line.date()));
            facts.told(
                    words.say("sheet.proposal.ties"),
                    found,
                    facts.sourcesOf(Set.of(line.source())),
                    FactColumn.text(found, "value"));
        }
    }

    private void again() {
        facts.getChildren().clear();
        build();
        Node title = facts.lookup("#page-title");
        if (title != null) {
            title.requestFocus();
        }
    }

    private void partner(PossiblePartner partner) {
        String id = partner.locality();
        facts.heading(Words.opening(session.places().full(id, session.asOf())));
        facts.getChildren()
                .add(FactColumn.beside(List.of(
                        facts.link(session.places().listed(id, session.asOf()), id),
                        facts.link(
                                words.say("page.match-pair"),
                                PairId.between(session.atlas(), locality, id).id()))));
        partner.reasons().forEach(reason -> reason(id, reason, told.sentence(id, reason)));
        partner.against()
                .forEach(reason -> reason(id, reason, words.say("page.match-against", told.sentence(id, reason))));
        facts.getChildren().add(new NotThisOne(words, id, because -> {
            session.notebook().decline(locality, id, because);
            again();
        }));
    }

    private void reason(String partner, Reason reason, String sentence) {
        facts.told(
                sentence,
                reason.records().stream().map(told::record).collect(Collectors.joining(words.say("ui.list-separator"))),
                told.sources(partner, reason).stream()
                        .map(session.atlas()::source)
                        .toList(),
                new VBox(reason.records().stream()
                        .map(id -> facts.link(told.record(id), id))
                        .toArray(Node[]::new)));
    }

    private void setAside(Map<String, String> declined) {
        if (declined.isEmpty()) {
            return;
        }
        facts.heading(words.say("page.match-declined"));
        declined.forEach((id, because) -> {
            Hyperlink back = new Hyperlink(words.say("page.match-again"));
            back.setId("match-again-" + id);
            back.setOnAction(event -> {
                session.notebook().decline(locality, id, "");
                again();
            });
            facts.getChildren()
                    .add(new VBox(
                            facts.link(session.places().listed(id, session.asOf()), id),
                            FactColumn.text(because, "quiet"),
                            back));
        });
    }
}

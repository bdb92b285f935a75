package kakehashi.ui.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import kakehashi.model.NetworkLink;
import kakehashi.model.Tie;
import kakehashi.model.value.PartialDate;
import kakehashi.query.Choice;
import kakehashi.query.Facet;
import kakehashi.query.Match;
import kakehashi.query.Pair;
import kakehashi.query.PairId;
import kakehashi.query.Row;
import kakehashi.query.compare.ComparisonId;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.SessionNames;

/** What two localities have between them: every tie, own and inherited, and the networks that both belong to. */
final class PairPage {

    private final FactColumn facts;
    private final Session session;
    private final Words words;
    private final PairId id;
    private final Pair pair;

    private PairPage(Session session, Outside outside, PairId id) {
        this.session = session;
        this.id = id;
        facts = new FactColumn(session, outside, id.id());
        words = session.words();
        pair = Pair.of(session.meanings(), id.vietnam(), id.japan());
    }

    static Node of(Session session, Outside outside, PairId id) {
        PairPage page = new PairPage(session, outside, id);
        page.build();
        return page.facts;
    }

    private void build() {
        PathLine.ofPair(facts, id);
        facts.title(words.say("page.kind-pair"), new SessionNames(session).name(id.id()));
        facts.getChildren()
                .add(new NarrowButton(
                        session,
                        filter ->
                                filter.with(Facet.LOCALITY, new Choice(Set.of(id.vietnam(), id.japan()), Match.ALL))));
        facts.getChildren()
                .add(facts.link(words.say("page.compare-both"), new ComparisonId(id.vietnam(), id.japan()).id()));
        new Ends(facts).of(id.vietnam(), id.japan());
        lastContact();
        new SinceBrief(facts, session).of(id);
        facts.getChildren().add(PrivateNote.of(session, id.id()));
        TieLines lines = new TieLines(facts);
        List<Row> own =
                pair.ties().stream().filter(row -> row.inheritedFrom() == null).toList();
        List<Row> inherited =
                pair.ties().stream().filter(row -> row.inheritedFrom() != null).toList();
        Additions.ofContact(facts, words.say("ui.ties", own.size()), id.id());
        if (own.isEmpty()) {
            facts.sentence(words.say("ui.none-on-record"));
        }
        if (pair.ties().isEmpty()) {
            new SearchSection(facts).noneBetween(id.vietnam(), id.japan());
        }
        own.forEach(row -> lines.add(row, called((Tie) row.link())));
        if (inherited.isEmpty()) {
            facts.empty(words.say("page.inherited"));
        } else {
            facts.heading(words.say("page.inherited"));
            inherited.forEach(row -> lines.add(row, session.places().title(row.link(), session.asOf())));
        }
        new DocumentSection(facts)
                .add(pair.ties().stream().map(Row::link).map(Tie.class::cast).toList());
        networks();
    }

    private String called(Tie tie) {
        return tie.title() == null ? words.name(tie.type()) : tie.title();
    }

    private void lastContact() {
        Optional<PartialDate> last = pair.ties().stream()
                .flatMap(row -> session.meanings().lastContact((Tie) row.link()).stream())
                .max(PartialDate::compareTo);
        facts.fact(
                words.say("ui.last-contact"),
                last.map(words::lastContact).orElse(words.say("ui.none-on-record")),
                last.map(date -> facts.sourcesOf(pair.ties().stream()
                                .flatMap(row -> ((Tie) row.link()).events().stream())
                                .filter(event -> event.kind().isContact() && date.equals(event.date()))
                                .toList()))
                        .orElse(List.of()));
    }

    private void networks() {
        List<NetworkLink> links = pair.networks().stream().toList();
        Stream<String> networks = links.stream().flatMap(link -> link.networks().stream());
        List<String> ids = networks.toList();
        facts.heading(words.say("ui.networks", ids.size()));
        if (ids.isEmpty()) {
            facts.sentence(words.say("ui.none-on-record"));
            return;
        }
        facts.sentence(words.say("ui.network-link-meaning"));
        links.forEach(link -> ids.stream()
                .flatMap(each -> session.atlas().findNetwork(each).stream())
                .forEach(network -> new NetworkPages(facts).common(network, link)));
    }
}

package kakehashi.ui.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import kakehashi.model.Atlas;
import kakehashi.model.Party;
import kakehashi.model.Region;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Country;
import kakehashi.query.Facet;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.Statement;

/** The pages of parties and regions: their ties, and the localities of both countries in them. */
final class OtherPages {

    private final Session session;
    private final FactColumn facts;
    private final Words words;

    private OtherPages(Session session, Outside outside, String id) {
        this.session = session;
        facts = new FactColumn(session, outside, id);
        words = session.words();
    }

    static Node of(Session session, Outside outside, Party party) {
        OtherPages page = new OtherPages(session, outside, party.id());
        page.facts.titleOfRecord(page.words.say("ui.kind-party"), page.words.named(party.name()));
        page.facts.getChildren().add(OwnMark.of(session, party));
        List<Tie> ties = session.atlas().ties().stream()
                .filter(tie -> tie.parties().contains(party.id()))
                .toList();
        String kind = page.words.name(party.kind());
        page.facts.own(
                "kind",
                new Statement(party.id(), page.words.say("page.party-kind"), kind, page.sources(ties)),
                FactColumn.text(kind, "value"));
        page.facts.getChildren().add(new NarrowButton(session, filter -> filter.only(Facet.PARTY, party.id())));
        page.localities(ties);
        page.ties(ties);
        return page.facts;
    }

    static Node of(Session session, Outside outside, Region region) {
        OtherPages page = new OtherPages(session, outside, region.id());
        page.facts.title(page.words.say("ui.kind-region"), session.places().region(region.id()));
        page.facts.getChildren().add(new NarrowButton(session, filter -> filter.only(Facet.REGION, region.id())));
        page.members(region);
        Atlas atlas = session.atlas();
        List<Tie> ties = atlas.ties().stream()
                .filter(tie -> Stream.of(tie.vietnam(), tie.japan())
                        .map(end -> atlas.successorOn(end, session.asOf()))
                        .anyMatch(id -> atlas.regionOf(id, session.asOf())
                                .filter(region::equals)
                                .isPresent()))
                .toList();
        page.ties(ties);
        return page.facts;
    }

    private void members(Region region) {
        List<String> members = ordered(region.membersOn(session.asOf()));
        if (members.isEmpty()) {
            facts.empty(words.say("page.members"));
            return;
        }
        facts.fact(
                words.say("page.members"),
                named(members),
                facts.sourcesOf(region.spans().stream()
                        .filter(span -> span.members().containsAll(members))
                        .map(Region.Span::source)
                        .collect(java.util.stream.Collectors.toSet())),
                FactColumn.beside(members.stream().map(this::link).toList()));
    }

    private void localities(List<Tie> ties) {
        for (Country country : Country.values()) {
            Set<String> ids = new LinkedHashSet<>();
            ties.forEach(tie -> ids.add(country == Country.VN ? tie.vietnam() : tie.japan()));
            if (!ids.isEmpty()) {
                List<String> ordered = ordered(ids);
                facts.fact(
                        words.say(country == Country.VN ? "ui.vietnam" : "ui.japan"),
                        named(ordered),
                        sources(ties),
                        FactColumn.beside(ordered.stream().map(this::link).toList()));
            }
        }
    }

    private void ties(List<Tie> ties) {
        new TieLines(facts).section(words.say("ui.ties", ties.size()), ties);
    }

    private List<Source> sources(List<Tie> ties) {
        List<TieEvent> events =
                ties.stream().flatMap(tie -> tie.events().stream()).toList();
        return facts.sourcesOf(events);
    }

    private List<String> ordered(Set<String> ids) {
        List<String> ordered = new ArrayList<>(ids);
        ordered.sort(session.places().order(session.asOf()));
        return ordered;
    }

    private Node link(String id) {
        return facts.link(session.places().listed(id, session.asOf()), id);
    }

    private String named(List<String> ids) {
        return String.join(
                words.say("ui.list-separator"),
                ids.stream()
                        .map(id -> session.places().listed(id, session.asOf()))
                        .toList());
    }
}

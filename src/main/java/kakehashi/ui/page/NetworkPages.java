package kakehashi.ui.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kakehashi.model.Network;
import kakehashi.model.NetworkLink;
import kakehashi.model.Source;
import kakehashi.model.value.Country;
import kakehashi.query.Facet;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.SessionNames;
import kakehashi.ui.control.Statement;

/** The pages of a network, with its members and the pairs it makes, and of what two members share. */
final class NetworkPages {

    private final FactColumn facts;
    private final Session session;
    private final Words words;

    NetworkPages(FactColumn facts) {
        this.facts = facts;
        session = facts.session();
        words = session.words();
    }

    static Node of(Session session, Outside outside, NetworkLink link) {
        FactColumn facts = new FactColumn(session, outside, link.id());
        String kind = session.words().say("ui.kind-network-link");
        PathLine.ofLink(facts, link, kind);
        facts.title(kind, new SessionNames(session).name(link.id()));
        new NetworkPages(facts).build(link);
        return facts;
    }

    static Node of(Session session, Outside outside, Network network) {
        FactColumn facts = new FactColumn(session, outside, network.id());
        facts.titleOfRecord(
                session.words().say("ui.kind-network"), session.words().named(network.name()));
        facts.getChildren().add(OwnMark.of(session, network));
        new NetworkPages(facts).build(network);
        return facts;
    }

    private void build(NetworkLink link) {
        new Ends(facts).of(link.vietnam(), link.japan());
        facts.sentence(words.say("ui.network-link-meaning"));
        facts.heading(words.say("ui.networks", link.networks().size()));
        link.networks().stream()
                .flatMap(id -> session.atlas().findNetwork(id).stream())
                .forEach(network -> common(network, link));
    }

    private void build(Network network) {
        facts.getChildren().add(new NarrowButton(session, filter -> filter.only(Facet.NETWORK, network.id())));
        List<Source> sources = facts.sourcesOf(new LinkedHashSet<>(network.sources()));
        String founded = network.founded() == null ? words.say("ui.none-on-record") : words.date(network.founded());
        own("founded", network, words.say("ui.founded"), founded);
        if (network.note() != null) {
            own("note", network, words.say("ui.note"), words.text(network.note()));
        }
        for (Country country : Country.values()) {
            members(network, country);
        }
        pairs(network);
        facts.heading(words.say("page.sources", sources.size()));
        facts.getChildren().add(facts.sources(sources));
    }

    private void own(String part, Network network, String label, String value) {
        List<Source> sources = facts.sourcesOf(new LinkedHashSet<>(network.sources()));
        facts.own(part, new Statement(network.id(), label, value, sources), FactColumn.text(value, "value"));
    }

    private void members(Network network, Country country) {
        List<Network.Membership> members = network.members().stream()
                .filter(member -> member.locality().startsWith(country.idPrefix()))
                .toList();
        String heading = country == Country.VN
                ? words.say("ui.members-vietnam", members.size())
                : words.say("ui.members-japan", members.size());
        Additions.ofMember(facts, heading, network.id(), country);
        if (members.isEmpty()) {
            facts.sentence(words.say("ui.none-on-record"));
        }
        members.forEach(member -> member(network, member));
    }

    private void member(Network network, Network.Membership member) {
        String name = session.places().listed(member.locality(), session.asOf());
        String when = member.since() == null && member.until() == null
                ? words.say("ui.beginning-not-on-record")
                : words.period(member.since(), member.until());
        facts.own(
                "members[" + network.members().indexOf(member) + "]",
                new Statement(network.id(), when, name, facts.sourcesOf(new LinkedHashSet<>(member.sources()))),
                facts.link(name, member.locality()));
    }

    /** Whom each Vietnamese member shares the network with. */
    private void pairs(Network network) {
        List<NetworkLink> links = session.atlas().networkLinks().stream()
                .filter(link -> link.networks().contains(network.id()))
                .toList();
        facts.heading(words.say("page.pairs", links.size()));
        if (links.isEmpty()) {
            facts.sentence(words.say("ui.none-on-record"));
            return;
        }
        List<String> vietnamese = new ArrayList<>(
                links.stream().map(NetworkLink::vietnam).collect(Collectors.toCollection(LinkedHashSet::new)));
        vietnamese.sort(session.places().order(session.asOf()));
        for (String id : vietnamese) {
            List<NetworkLink> own = links.stream()
                    .filter(link -> link.vietnam().equals(id))
                    .sorted((one, other) ->
                            session.places().order(session.asOf()).compare(one.japan(), other.japan()))
                    .toList();
            facts.fact(
                    Words.opening(name(id)),
                    own.stream()
                            .map(link -> name(link.japan()))
                            .collect(Collectors.joining(words.say("ui.list-separator"))),
                    facts.sourcesOf(new LinkedHashSet<>(network.sources())),
                    FactColumn.beside(own.stream()
                            .map(link -> facts.link(name(link.japan()), link.id()))
                            .toList()));
        }
    }

    /** Since when both ends of a link belong to a network. */
    void common(Network network, NetworkLink link) {
        String name = words.named(network.name());
        List<Network.Membership> both = network.members().stream()
                .filter(member -> member.locality().equals(link.vietnam())
                        || member.locality().equals(link.japan()))
                .toList();
        String since = both.stream().map(this::since).collect(Collectors.joining("\n"));
        VBox lines = new VBox(facts.link(name, network.id()), FactColumn.text(since, "quiet"));
        Set<String> sources = new LinkedHashSet<>();
        Stream.concat(both.stream().flatMap(member -> member.sources().stream()), network.sources().stream())
                .forEach(sources::add);
        facts.cited(new Statement(link.id(), name, since, facts.sourcesOf(sources)), lines);
    }

    private String since(Network.Membership member) {
        return member.since() == null
                ? words.say("ui.member-since-unknown", name(member.locality()))
                : words.say("ui.member-since", name(member.locality()), words.date(member.since()));
    }

    private String name(String locality) {
        return session.places().listed(locality, session.asOf());
    }
}

package kakehashi.ui;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kakehashi.model.Atlas;
import kakehashi.model.Country;
import kakehashi.model.Network;
import kakehashi.model.NetworkLink;
import kakehashi.model.Party;
import kakehashi.model.Region;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.session.Kind;
import kakehashi.session.Session;
import kakehashi.text.Words;

/** The shorter pages: network links, networks, parties, sources and regions. */
final class OtherPages {

    private final Session session;
    private final Facts facts;
    private final Words words;
    private final RecordNames names;

    private OtherPages(Session session, Outside outside, String id) {
        this.session = session;
        facts = new Facts(session, outside, id);
        words = session.words();
        names = new RecordNames(session);
        Kind.of(session.atlas(), id).ifPresent(kind -> facts.title(names.kind(kind), names.name(id)));
    }

    static Node of(Session session, Outside outside, NetworkLink link) {
        OtherPages page = new OtherPages(session, outside, link.id());
        page.side(page.words.say("ui.vietnam"), link.vietnam());
        page.side(page.words.say("ui.japan"), link.japan());
        page.facts.sentence(page.words.say("ui.network-link-meaning"));
        page.facts.heading(page.words.say("ui.networks", link.networks().size()));
        link.networks().stream()
                .flatMap(id -> session.atlas().findNetwork(id).stream())
                .forEach(network -> page.common(network, link));
        return page.facts;
    }

    static Node of(Session session, Outside outside, Network network) {
        OtherPages page = new OtherPages(session, outside, network.id());
        Words words = page.words;
        List<Source> sources = page.sources(network.sources());
        if (network.founded() != null) {
            page.facts.fact(words.say("ui.founded"), words.date(network.founded()), sources);
        }
        if (network.note() != null) {
            page.facts.fact(words.say("ui.note"), words.text(network.note()), sources);
        }
        for (Country country : Country.values()) {
            List<Network.Membership> members = network.members().stream()
                    .filter(member -> member.locality().startsWith(country.idPrefix()))
                    .toList();
            page.facts.heading(
                    country == Country.VN
                            ? words.say("ui.members-vietnam", members.size())
                            : words.say("ui.members-japan", members.size()));
            members.forEach(page::member);
        }
        return page.facts;
    }

    static Node of(Session session, Outside outside, Party party) {
        OtherPages page = new OtherPages(session, outside, party.id());
        page.facts.sentence(page.words.name(party.kind()));
        page.ties(tie -> tie.parties().contains(party.id()));
        return page.facts;
    }

    static Node of(Session session, Outside outside, Source source) {
        OtherPages page = new OtherPages(session, outside, source.id());
        page.facts.fact(
                page.words.say("ui.published"),
                Fact.cite(page.words, source),
                List.of(source),
                page.facts.sources(List.of(source)));
        page.ties(tie -> tie.events().stream().anyMatch(event -> event.sources().contains(source.id())));
        return page.facts;
    }

    static Node of(Session session, Outside outside, Region region) {
        OtherPages page = new OtherPages(session, outside, region.id());
        Atlas atlas = session.atlas();
        page.ties(tie -> Stream.of(tie.vietnam(), tie.japan()).anyMatch(id -> atlas.regionOf(id, session.asOf())
                .filter(region::equals)
                .isPresent()));
        return page.facts;
    }

    private void side(String label, String id) {
        String name = session.places().full(id, session.asOf());
        facts.fact(
                label,
                name,
                List.of(session.atlas().source(session.atlas().locality(id).source())),
                facts.link(name, id));
    }

    private void common(Network network, NetworkLink link) {
        String name = words.text(network.name());
        List<Network.Membership> both = network.members().stream()
                .filter(member -> member.locality().equals(link.vietnam())
                        || member.locality().equals(link.japan()))
                .toList();
        String since = both.stream().map(this::since).collect(Collectors.joining("\n"));
        VBox lines = new VBox(facts.link(name, network.id()), Facts.text(since, "quiet"));
        List<Source> sources = sources(
                Stream.concat(both.stream().flatMap(member -> member.sources().stream()), network.sources().stream())
                        .distinct()
                        .toList());
        facts.cited(new Fact(link.id(), name, since, sources), lines);
    }

    private String since(Network.Membership member) {
        String name = session.places().name(member.locality(), session.asOf());
        return member.since() == null
                ? words.say("ui.member-since-unknown", name)
                : words.say("ui.member-since", name, words.date(member.since()));
    }

    private void member(Network.Membership member) {
        String name = session.places().full(member.locality(), session.asOf());
        String when = member.since() == null && member.until() == null
                ? words.say("ui.beginning-not-on-record")
                : words.period(member.since(), member.until());
        facts.fact(when, name, sources(member.sources()), facts.link(name, member.locality()));
    }

    private void ties(Predicate<Tie> belongs) {
        List<Tie> ties = session.atlas().ties().stream().filter(belongs).toList();
        facts.heading(words.say("ui.ties", ties.size()));
        if (ties.isEmpty()) {
            facts.sentence(words.say("ui.none-on-record"));
        }
        ties.forEach(tie -> facts.getChildren()
                .add(LocalityPage.line(session, facts, tie, session.places().title(tie, session.asOf()))));
    }

    private List<Source> sources(List<String> ids) {
        return ids.stream()
                .flatMap(id -> session.atlas().findSource(id).stream())
                .toList();
    }
}

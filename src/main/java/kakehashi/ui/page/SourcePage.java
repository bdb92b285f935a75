package kakehashi.ui.page;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kakehashi.model.Atlas;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.WebAddress;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.SessionNames;
import kakehashi.ui.control.Statement;

/** A source and what it attests: events of ties, memberships, successions, names and codes of localities. */
final class SourcePage {

    /** The gazetteer attests a thousand localities; a page of all of them would say no more. */
    private static final int MOST = 30;

    private final FactColumn facts;
    private final Session session;
    private final Words words;
    private final Source source;

    private SourcePage(Session session, Outside outside, Source source) {
        this.session = session;
        this.source = source;
        facts = new FactColumn(session, outside, source.id());
        words = session.words();
    }

    static Node of(Session session, Outside outside, Source source) {
        SourcePage page = new SourcePage(session, outside, source);
        page.build();
        return page.facts;
    }

    private void build() {
        facts.titleOfRecord(words.say("ui.kind-source"), source.title());
        facts.getChildren().add(OwnMark.of(session, source));
        own(
                "publisher",
                words.say("page.publisher"),
                Objects.requireNonNullElse(source.publisherIn(words.language()), words.say("ui.none-on-record")));
        own(
                "published",
                words.say("ui.published"),
                source.published() == null ? words.say("ui.none-on-record") : words.date(source.published()));
        own("rank", words.say("page.source-rank"), words.name(source.rank()));
        address("url", words.say("page.address"), Objects.requireNonNullElse(source.url(), ""));
        if (source.copy() != null) {
            address("copy", words.say("page.copy"), source.copy());
        }
        if (source.via() != null) {
            own("via", words.say("page.via"), source.via());
        }
        events();
        networks();
        successions();
        localities();
    }

    private void own(String part, String label, String value) {
        own(part, label, value, FactColumn.text(value, "value"));
    }

    private void own(String part, String label, String value, Node shown) {
        facts.own(part, new Statement(source.id(), label, value, List.of(source)), shown);
    }

    private void address(String part, String label, String url) {
        if (url.isEmpty()) {
            own(part, label, words.say("ui.none-on-record"));
        } else if (!WebAddress.isSound(url)) {
            own(part, label, url);
        } else {
            own(part, label, url, facts.address(source, url));
        }
    }

    private void events() {
        List<Tie> ties = session.atlas().ties().stream()
                .filter(tie -> tie.events().stream().anyMatch(this::attests))
                .toList();
        facts.heading(words.say(
                "page.events",
                ties.stream()
                        .flatMap(tie -> tie.events().stream())
                        .filter(this::attests)
                        .count()));
        if (ties.isEmpty()) {
            facts.sentence(words.say("ui.none-on-record"));
        }
        for (Tie tie : ties) {
            String title = session.places().title(tie, session.asOf());
            tie.events().stream().filter(this::attests).forEach(event -> {
                String head = words.say(
                        "ui.event",
                        event.date() == null ? words.say("ui.undated") : words.date(event.date()),
                        session.meanings().kind(event, words));
                String summary = words.text(event.summary());
                VBox lines = new VBox(
                        1,
                        facts.link(title, tie.id()),
                        FactColumn.text(head, "event-head"),
                        FactColumn.text(summary, "value"));
                lines.getStyleClass().addAll("line", "edge-" + tie.scheme().code());
                facts.row(
                        lines,
                        new Statement(tie.id() + " " + event.id(), title + ", " + head, summary, List.of(source)));
            });
        }
    }

    private boolean attests(TieEvent event) {
        return event.sources().contains(source.id());
    }

    private void networks() {
        List<Network> networks = session.atlas().records().networks().stream()
                .filter(network -> Stream.concat(
                                network.sources().stream(),
                                network.members().stream().flatMap(member -> member.sources().stream()))
                        .anyMatch(source.id()::equals))
                .toList();
        links(
                words.say("ui.networks", networks.size()),
                networks.stream().map(Network::id).toList());
    }

    private void successions() {
        List<String> ended = session.atlas().records().successions().stream()
                .filter(succession -> succession.source().equals(source.id()))
                .map(succession -> succession.from())
                .toList();
        links(words.say("page.successions", ended.size()), ended);
    }

    private void localities() {
        Atlas atlas = session.atlas();
        List<String> localities = atlas.records().localities().stream()
                .filter(locality -> locality.source().equals(source.id()))
                .map(Locality::id)
                .toList();
        links(words.say("page.localities", localities.size()), localities);
    }

    private void links(String heading, Collection<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        SessionNames names = new SessionNames(session);
        facts.heading(heading);
        ids.stream()
                .limit(MOST)
                .forEach(id -> facts.fact("", names.name(id), List.of(source), facts.link(names.name(id), id)));
        if (ids.size() > MOST) {
            facts.sentence(words.say("page.more", ids.size() - MOST));
        }
    }
}

package kakehashi.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import kakehashi.model.Atlas;
import kakehashi.model.Era;
import kakehashi.model.Link;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.NetworkLink;
import kakehashi.model.PartialDate;
import kakehashi.model.Source;
import kakehashi.model.Succession;
import kakehashi.model.Tie;
import kakehashi.query.Facet;
import kakehashi.query.Row;
import kakehashi.session.Session;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** What is on record about one locality: its eras, who came before and after, its own and inherited ties, networks. */
final class LocalityPage {

    private final Session session;
    private final Locality locality;
    private final Facts facts;
    private final Words words;
    private final Places places;
    private final LocalDate asOf;

    private LocalityPage(Session session, Outside outside, Locality locality) {
        this.session = session;
        this.locality = locality;
        facts = new Facts(session, outside, locality.id());
        words = session.words();
        places = session.places();
        asOf = session.asOf();
    }

    static Node of(Session session, Outside outside, Locality locality) {
        LocalityPage page = new LocalityPage(session, outside, locality);
        page.build();
        return page.facts;
    }

    private void build() {
        Era era = locality.eraNearest(asOf);
        facts.title(words.name(era.kind()), places.full(locality.id(), asOf));
        home();
        List<Source> source = List.of(session.atlas().source(locality.source()));
        if (era.parent() != null) {
            String parent = era.parent();
            String name = places.full(parent, asOf);
            facts.fact(words.say("ui.lies-in"), name, source, facts.link(name, parent));
        }
        session.atlas()
                .regionOf(locality.id(), asOf)
                .ifPresent(region -> facts.fact(words.name(Facet.REGION), places.region(region.id()), source));
        succession();
        if (locality.eras().size() > 1 || era.from() != null || era.to() != null) {
            facts.heading(words.say("ui.eras"));
            locality.eras().forEach(each -> era(each, source));
        }
        links();
        networks();
    }

    private void home() {
        boolean mine = locality.id().equals(session.homeProperty().get());
        Button choose = new Button(mine ? words.say("ui.is-mine") : words.say("ui.make-mine"));
        choose.setId("make-mine");
        choose.getStyleClass().addAll("small", "flat", "make-mine");
        choose.setDisable(mine);
        choose.setOnAction(event -> {
            session.homeProperty().set(locality.id());
            choose.setText(words.say("ui.is-mine"));
            choose.setDisable(true);
        });
        facts.getChildren().add(choose);
    }

    private void era(Era era, List<Source> source) {
        String label =
                era.from() == null && era.to() == null ? words.say("ui.era-open") : words.period(era.from(), era.to());
        facts.fact(label, words.say("ui.era", words.text(era.name()), words.name(era.kind())), source);
    }

    private void succession() {
        Atlas atlas = session.atlas();
        atlas.successionOf(locality.id())
                .ifPresent(succession -> succession(words.say("ui.successor"), succession.to(), succession));
        for (String predecessor : atlas.predecessorsOn(locality.id(), asOf)) {
            atlas.successionOf(predecessor)
                    .ifPresent(succession -> succession(words.say("ui.predecessor"), predecessor, succession));
        }
    }

    private void succession(String label, String other, Succession succession) {
        String name = places.full(other, asOf);
        String when = words.say("ui.from-day", words.date(succession.date()));
        String note = words.text(succession.note());
        VBox lines = new VBox(facts.link(name, other), Facts.text(when, "quiet"), Facts.text(note, "quiet"));
        List<Source> sources =
                session.atlas().findSource(succession.source()).stream().toList();
        facts.fact(label, name + ". " + when + ". " + note, sources, lines);
    }

    private void links() {
        List<Row> rows = session.meanings().linksOf(locality.id());
        List<Row> ties = rows.stream().filter(row -> row.link() instanceof Tie).toList();
        List<Row> own = ties.stream().filter(row -> row.inheritedFrom() == null).toList();
        facts.heading(words.say("ui.own-ties", own.size()));
        if (own.isEmpty()) {
            facts.sentence(words.say("ui.no-own-tie"));
        }
        own.forEach(this::tie);
        Map<String, List<Row>> inherited = new LinkedHashMap<>();
        ties.stream().filter(row -> row.inheritedFrom() != null).forEach(row -> inherited
                .computeIfAbsent(Objects.requireNonNull(row.inheritedFrom()), id -> new java.util.ArrayList<>())
                .add(row));
        inherited.forEach((signatory, signed) -> {
            facts.heading(words.say("ui.inherited-ties", places.full(signatory, asOf), signed.size()));
            signed.forEach(this::tie);
        });
        List<Row> shared =
                rows.stream().filter(row -> row.link() instanceof NetworkLink).toList();
        if (!shared.isEmpty()) {
            facts.heading(words.say("ui.network-partners", shared.size()));
            shared.forEach(this::tie);
        }
    }

    private void tie(Row row) {
        Link link = row.link();
        String here = row.inheritedFrom() == null ? locality.id() : row.inheritedFrom();
        String partner = link.vietnam().equals(here) ? link.japan() : link.vietnam();
        facts.getChildren().add(line(session, facts, link, places.full(partner, asOf)));
    }

    /** A link as one clickable line with what it is and since when below. */
    static Node line(Session session, Facts facts, Link link, String text) {
        Words words = session.words();
        Hyperlink go = facts.link(text, link.id());
        String since = session.meanings().since(link).map(words::date).orElse(words.say("ui.beginning-not-on-record"));
        String what = link instanceof Tie tie
                ? words.say("ui.tie-line", words.name(tie.type()), words.name(tie.status()), since)
                : words.say("ui.link-line", words.name(link.scheme()), since);
        VBox lines = new VBox(go, Facts.text(what, "quiet"));
        lines.getStyleClass().addAll("line", "edge-" + link.scheme().code());
        return lines;
    }

    private void networks() {
        List<Network> networks = session.atlas().networksOf(locality.id());
        facts.heading(words.say("ui.networks", networks.size()));
        if (networks.isEmpty()) {
            facts.sentence(words.say("ui.none-on-record"));
        }
        for (Network network : networks) {
            network.members().stream()
                    .filter(member -> member.locality().equals(locality.id()))
                    .forEach(member -> membership(network, member));
        }
    }

    private void membership(Network network, Network.Membership member) {
        String name = words.text(network.name());
        String since = span(member.since(), member.until());
        VBox lines = new VBox(facts.link(name, network.id()), Facts.text(since, "quiet"));
        List<Source> sources = Stream.concat(member.sources().stream(), network.sources().stream())
                .distinct()
                .flatMap(id -> session.atlas().findSource(id).stream())
                .toList();
        facts.fact(words.say("ui.member-of"), name + ", " + since, sources, lines);
    }

    private String span(@Nullable PartialDate since, @Nullable PartialDate until) {
        return since == null && until == null ? words.say("ui.beginning-not-on-record") : words.period(since, until);
    }
}

package kakehashi.ui.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kakehashi.model.Alias;
import kakehashi.model.Atlas;
import kakehashi.model.Era;
import kakehashi.model.Link;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.NetworkLink;
import kakehashi.model.Source;
import kakehashi.model.Succession;
import kakehashi.model.value.AliasKind;
import kakehashi.model.value.PartialDate;
import kakehashi.query.Facet;
import kakehashi.query.ListOrder;
import kakehashi.query.Row;
import kakehashi.query.compare.Handover;
import kakehashi.query.compare.Partners;
import kakehashi.query.profile.LocalityProfile;
import kakehashi.query.profile.Part;
import kakehashi.query.profile.Told;
import kakehashi.session.Session;
import kakehashi.text.Places;
import kakehashi.text.Ranked;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.SessionNames;
import kakehashi.ui.control.Statement;
import kakehashi.ui.page.insight.AheadSection;
import kakehashi.ui.page.insight.InsightPages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is on record about one locality: who answers for it, its own and inherited ties, networks, eras, predecessors. */
final class LocalityPage {

    private final Session session;
    private final Locality locality;
    private final FactColumn facts;
    private final TieLines lines;
    private final Words words;
    private final Places places;
    private final LocalDate asOf;
    private final SearchSection searches;

    private LocalityPage(Session session, Outside outside, Locality locality) {
        this.session = session;
        this.locality = locality;
        facts = new FactColumn(session, outside, locality.id());
        lines = new TieLines(facts);
        words = session.words();
        places = session.places();
        asOf = session.asOf();
        searches = new SearchSection(facts);
    }

    static Node of(Session session, Outside outside, Locality locality) {
        LocalityPage page = new LocalityPage(session, outside, locality);
        page.build();
        return page.facts;
    }

    private void build() {
        Era era = locality.eraNearest(asOf);
        PathLine.ofLocality(facts, locality.id());
        facts.titleOfRecord(new Ranked(words).kind(era), Words.opening(places.full(locality.id(), asOf)));
        facts.getChildren().add(OwnMark.of(session, locality));
        home();
        facts.getChildren().add(new NarrowButton(session, filter -> filter.only(Facet.LOCALITY, locality.id())));
        facts.getChildren().add(new CompareWith(session, locality));
        facts.getChildren().add(InsightPages.partners(session, locality.id()));
        List<Source> source = List.of(session.atlas().source(locality.source()));
        if (era.parent() != null) {
            String parent = era.parent();
            String name = places.full(parent, asOf);
            facts.fact(words.say("ui.lies-in"), name, source, facts.link(name, parent));
        }
        session.atlas().regionOf(locality.id(), asOf).ifPresent(region -> {
            String name = places.region(region.id());
            facts.fact(words.name(Facet.REGION), name, source, facts.link(name, region.id()));
        });
        Partners partners = Partners.of(session.meanings(), locality.id());
        successor();
        counts(partners.ties());
        lastContact(partners);
        facts.getChildren().add(PrivateNote.of(session, locality.id()));
        new AheadSection(facts).of(locality.id(), partners.ties());
        ties(partners.ties());
        searches.of(locality);
        networks();
        new PartnerSections(facts, partners, locality).build();
        profile();
        past(source);
        networkPartners();
    }

    private void home() {
        if (locality.id().equals(session.homeProperty().get())) {
            facts.getChildren().add(mine());
            return;
        }
        Button choose = new Button(words.say("ui.make-mine"), new FontIcon(Feather.HOME));
        choose.setId("make-mine");
        choose.getStyleClass().addAll("small", "flat", "page-action");
        choose.setOnAction(event -> {
            session.homeProperty().set(locality.id());
            facts.getChildren().set(facts.getChildren().indexOf(choose), mine());
        });
        facts.getChildren().add(choose);
    }

    private Label mine() {
        Label mine = FactColumn.text(words.say("ui.is-mine"), "is-mine");
        mine.setGraphic(new FontIcon(Feather.HOME));
        return mine;
    }

    private void lastContact(Partners partners) {
        String label = words.say("ui.last-contact");
        partners.lastInContact()
                .ifPresentOrElse(
                        tie -> {
                            PartialDate date =
                                    session.meanings().lastContact(tie).orElseThrow();
                            String title = places.title(tie, asOf);
                            VBox shown = new VBox(
                                    FactColumn.text(words.lastContact(date), "value"), facts.link(title, tie.id()));
                            List<Source> sources = facts.sourcesOf(tie.events().stream()
                                    .filter(event -> date.equals(event.date()))
                                    .toList());
                            facts.fact(label, words.say("page.with", words.lastContact(date), title), sources, shown);
                        },
                        () -> facts.fact(label, words.say("ledger.none.contact"), List.of()));
    }

    private void era(Era era, List<Source> source) {
        String label =
                era.from() == null && era.to() == null ? words.say("ui.era-open") : words.period(era.from(), era.to());
        String told = words.say(
                "ui.era",
                Words.opening(Ranked.inBrief(words).name(locality.country(), era)),
                new Ranked(words).kind(era));
        facts.own(
                "eras[" + locality.eras().indexOf(era) + "]",
                new Statement(locality.id(), label, told, source),
                FactColumn.text(told, "value"));
    }

    private void successor() {
        session.atlas()
                .successionOf(locality.id())
                .ifPresent(succession -> succession(words.say("ui.successor"), succession.to(), succession));
    }

    private void counts(List<Row> ties) {
        long inherited =
                ties.stream().filter(row -> row.inheritedFrom() != null).count();
        facts.fact(
                words.say("page.ties"),
                words.say("page.own-and-inherited", ties.size() - inherited, inherited),
                List.of());
    }

    /** Where it lies stands above. */
    private void profile() {
        facts.heading(words.say("page.profile"));
        for (Told told : new LocalityProfile(places, asOf).of(locality)) {
            if (told.part() != Part.WITHIN && told.part() != Part.REGION && told.part() != Part.RANK) {
                facts.fact(
                        told.label(),
                        LocalityProfile.dated(told, words),
                        facts.sourcesOf(new LinkedHashSet<>(told.sources())));
            }
        }
    }

    private void past(List<Source> source) {
        facts.heading(words.say("ui.eras"));
        locality.eras().forEach(each -> era(each, source));
        alsoWritten();
        Atlas atlas = session.atlas();
        for (String predecessor : atlas.predecessorsOn(locality.id(), asOf)) {
            atlas.successionOf(predecessor)
                    .ifPresent(succession -> succession(words.say("ui.predecessor"), predecessor, succession));
        }
    }

    /** The other ways in which people write the name: those that the search box takes besides its rules. */
    private void alsoWritten() {
        Map<AliasKind, List<Alias>> byKind = new EnumMap<>(AliasKind.class);
        session.atlas().aliasesOf(locality.id()).forEach(alias -> byKind.computeIfAbsent(
                        alias.kind(), kind -> new ArrayList<>())
                .add(alias));
        byKind.forEach((kind, aliases) -> {
            Set<String> sources = new LinkedHashSet<>();
            aliases.stream().map(Alias::source).filter(Objects::nonNull).forEach(sources::add);
            String written = aliases.stream().map(Alias::text).collect(Collectors.joining(" · "));
            facts.own(
                    "aliases",
                    new Statement(
                            locality.id(),
                            words.say("page.also-written", words.name(kind)),
                            written,
                            facts.sourcesOf(sources)),
                    FactColumn.text(written, "value"));
        });
    }

    private void succession(String label, String other, Succession succession) {
        String name = places.full(other, asOf);
        String when = words.say("ui.from-day", words.date(succession.date()));
        String note = words.text(succession.note());
        VBox shown = new VBox(facts.link(name, other), FactColumn.text(when, "quiet"), FactColumn.text(note, "quiet"));
        LocalDate day = succession.date().earliest();
        if (!Handover.on(session.meanings(), day).bySuccessor().isEmpty()) {
            String passed = Handover.idOf(day);
            shown.getChildren()
                    .addAll(
                            HandoverPage.beforeAndAfter(session, day),
                            facts.link(new SessionNames(session).name(passed), passed));
        }
        // It is told of who ended, so it is corrected there.
        facts.own(
                "succession[0]",
                new Statement(
                        succession.from(),
                        label,
                        name + ". " + when + ". " + note,
                        facts.sourcesOf(Set.of(succession.source()))),
                shown);
    }

    /** What lives stands first, among its own and among those of each locality that it succeeded. */
    private void ties(List<Row> all) {
        List<Row> ties = all.stream()
                .sorted(Comparator.comparingLong(row -> ListOrder.STANDING.rank(row.link(), session.meanings())))
                .toList();
        List<Row> own = ties.stream().filter(row -> row.inheritedFrom() == null).toList();
        Additions.ofTie(facts, words.say("ui.own-ties", own.size()), locality.id());
        if (own.isEmpty()) {
            facts.sentence(words.say("ui.no-own-tie"));
            searches.none(locality.id());
        }
        own.forEach(this::tie);
        Map<String, List<Row>> inherited = new LinkedHashMap<>();
        all.stream()
                .map(Row::inheritedFrom)
                .filter(Objects::nonNull)
                .forEach(signatory -> inherited.put(signatory, new ArrayList<>()));
        ties.stream().filter(row -> row.inheritedFrom() != null).forEach(row -> Objects.requireNonNull(
                        inherited.get(row.inheritedFrom()))
                .add(row));
        if (inherited.isEmpty()) {
            facts.heading(words.say("page.inherited"));
            searches.noneInherited(locality.id());
        }
        inherited.forEach((signatory, signed) -> {
            facts.heading(words.say("ui.inherited-ties", places.full(signatory, asOf), signed.size()));
            signed.forEach(this::tie);
        });
    }

    private void tie(Row row) {
        Link link = row.link();
        String here = row.inheritedFrom() == null ? locality.id() : row.inheritedFrom();
        String partner = link.vietnam().equals(here) ? link.japan() : link.vietnam();
        lines.add(row, places.listed(partner, asOf));
    }

    private void networks() {
        List<Network> networks = session.atlas().networksOf(locality.id());
        Additions.ofNetwork(facts, words.say("ui.networks", networks.size()), locality.id());
        if (networks.isEmpty()) {
            facts.sentence(words.say("ledger.none.networks"));
        }
        for (Network network : networks) {
            network.members().stream()
                    .filter(member -> member.locality().equals(locality.id()))
                    .forEach(member -> membership(network, member));
        }
    }

    private void membership(Network network, Network.Membership member) {
        String name = words.named(network.name());
        String since = span(member.since(), member.until());
        VBox shown = new VBox(facts.link(name, network.id()), FactColumn.text(since, "quiet"));
        Set<String> sources = new LinkedHashSet<>();
        Stream.concat(member.sources().stream(), network.sources().stream()).forEach(sources::add);
        facts.fact(words.say("ui.member-of"), name + ", " + since, facts.sourcesOf(sources), shown);
    }

    private String span(@Nullable PartialDate since, @Nullable PartialDate until) {
        return since == null && until == null ? words.say("ui.beginning-not-on-record") : words.period(since, until);
    }

    private void networkPartners() {
        List<Row> shared = session.meanings().linksOf(locality.id()).stream()
                .filter(row -> row.link() instanceof NetworkLink)
                .toList();
        if (!shared.isEmpty()) {
            facts.heading(words.say("ui.network-partners", shared.size()));
            shared.forEach(this::tie);
        }
    }
}

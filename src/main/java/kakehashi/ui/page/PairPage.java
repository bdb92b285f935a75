package kakehashi.ui.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
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
import kakehashi.query.kept.KeptBrief;
import kakehashi.query.since.ChangedFact;
import kakehashi.query.since.SinceWords;
import kakehashi.query.since.WhatChanged;
import kakehashi.session.Paperwork;
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
        sinceBrief();
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

    /** What changed since the last brief that was kept for the two; of a past day nothing later is told. */
    private void sinceBrief() {
        Paperwork paperwork = new Paperwork(session.preferences(), session.notebook());
        Optional<KeptBrief> last = Stream.of(
                        paperwork.lastBrief(id.vietnam(), id.japan()), paperwork.lastBrief(id.japan(), id.vietnam()))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(KeptBrief::day));
        if (last.isEmpty() || session.asOf().isBefore(session.today())) {
            return;
        }
        VBox place = new VBox(2);
        facts.getChildren().add(place);
        LocalDate day = last.get().day();
        session.editing().parcels().changed(day).thenAccept(steps -> {
            WhatChanged changed = steps.changed().of(id.vietnam(), id.japan(), session.atlas(), session.asOf());
            SinceWords told = new SinceWords(session.places(), session.asOf());
            String summary = words.say("page.since-brief", words.date(day), told.summary(changed));
            place.getChildren().add(FactColumn.text(summary, "value"));
            if (!steps.isWhole()) {
                place.getChildren().add(FactColumn.text(words.say("query.since.forgotten"), "quiet"));
            }
            if (!changed.isNone()) {
                Hyperlink list = new Hyperlink(words.say("page.since-list"));
                list.setId("since-list");
                list.setOnAction(event -> {
                    place.getChildren().remove(list);
                    changed.facts().forEach(fact -> changed(place, told, fact));
                });
                place.getChildren().add(list);
            }
        });
    }

    private void changed(VBox place, SinceWords told, ChangedFact fact) {
        String record = told.record(fact);
        String known = Stream.concat(
                        Stream.of(fact.record().id()), fact.ends().stream().sorted())
                .filter(each -> session.atlas().find(each).isPresent())
                .findFirst()
                .orElse("");
        place.getChildren()
                .addAll(
                        known.isEmpty() ? FactColumn.text(record, "value") : facts.link(record, known),
                        FactColumn.text(told.line(fact), "value"),
                        facts.sources(facts.sourcesOf(new LinkedHashSet<>(fact.sources()))));
        if (fact.sources().isEmpty()) {
            place.getChildren().add(FactColumn.text(words.say("query.since.no-source"), "quiet"));
        }
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

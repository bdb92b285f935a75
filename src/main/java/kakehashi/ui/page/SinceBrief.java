package kakehashi.ui.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kakehashi.model.Atlas;
import kakehashi.query.PairId;
import kakehashi.query.kept.KeptBrief;
import kakehashi.query.since.ChangedFact;
import kakehashi.query.since.ChangedSince;
import kakehashi.query.since.SinceWords;
import kakehashi.query.since.WhatChanged;
import kakehashi.session.Paperwork;
import kakehashi.session.Session;
import kakehashi.sheet.tree.SheetKind;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.Wish;

/** On a page what changed since the last brief that was kept for two localities; of a past day nothing later is told. */
final class SinceBrief {

    private final FactColumn facts;
    private final Session session;
    private final Words words;
    private final SinceWords told;

    SinceBrief(FactColumn facts, Session session) {
        this.facts = facts;
        this.session = session;
        words = session.words();
        told = new SinceWords(session.places(), session.asOf());
    }

    /** What concerns the pair. */
    void of(PairId pair) {
        of(pair, changed -> changed.of(pair.vietnam(), pair.japan(), session.atlas(), session.asOf()));
    }

    /** @param narrowed leaves what is told */
    void of(PairId pair, UnaryOperator<WhatChanged> narrowed) {
        Optional<LocalDate> last = lastBrief(pair);
        if (last.isEmpty() || session.asOf().isBefore(session.today())) {
            return;
        }
        VBox place = new VBox(2);
        facts.getChildren().add(place);
        session.editing()
                .parcels()
                .changed(last.get())
                .thenAccept(since -> tell(place, last.get(), since, narrowed.apply(since.changed())));
    }

    /** A brief is for those who answer today; one may be kept of a time when these were others. */
    private Optional<LocalDate> lastBrief(PairId pair) {
        Atlas atlas = session.atlas();
        Paperwork paperwork = new Paperwork(session.preferences(), session.notebook());
        return Stream.of(
                        pair,
                        new PairId(
                                atlas.successorOn(pair.vietnam(), session.asOf()),
                                atlas.successorOn(pair.japan(), session.asOf())))
                .flatMap(each -> paperwork.lastBriefBetween(each.vietnam(), each.japan()).stream())
                .map(KeptBrief::day)
                .max(Comparator.naturalOrder());
    }

    private void tell(VBox place, LocalDate day, ChangedSince since, WhatChanged changed) {
        String summary = words.say("page.since-brief", words.date(day), told.summary(changed));
        place.getChildren().add(FactColumn.text(summary, "value"));
        if (!since.isWhole()) {
            place.getChildren().add(FactColumn.text(words.say("query.since.forgotten"), "quiet"));
        }
        FlowPane links = new FlowPane(12, 2);
        Hyperlink paper = new Hyperlink(words.say("page.since-sheet"));
        paper.setId("since-sheet");
        paper.setOnAction(event -> Wish.of(paper, Wish.Kind.SHEET, SheetKind.CHANGES.code()));
        if (!changed.isNone()) {
            Hyperlink list = new Hyperlink(words.say("page.since-list"));
            list.setId("since-list");
            list.setOnAction(event -> {
                links.getChildren().remove(list);
                changed.facts().forEach(fact -> add(place, fact));
                paper.requestFocus();
            });
            links.getChildren().add(list);
        }
        links.getChildren().add(paper);
        place.getChildren().add(links);
    }

    private void add(VBox place, ChangedFact fact) {
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
}

package kakehashi.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kakehashi.model.Change;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import kakehashi.query.since.Beginning;
import kakehashi.query.since.ChangedSince;
import kakehashi.query.since.Step;
import kakehashi.query.since.WhatChanged;

/** What became of the frozen edition's records of Da Nang and Yokohama, had they been otherwise before. */
final class ChangedRecords {

    private static final Tie MEMORANDUM = tie("vn-da-nang--jp-yokohama");
    private static final Tie PROJECT = tie("vn-da-nang--jp-yokohama--2");

    private ChangedRecords() {}

    private static Tie tie(String id) {
        return (Tie) RealSheets.ATLAS.findLink(id).orElseThrow();
    }

    /** The last event was not there yet, the first had another day, and one is there no more, nor its source. */
    static ChangedSince since(Beginning beginning) {
        List<TieEvent> before = new ArrayList<>(MEMORANDUM.events());
        TieEvent first = before.get(0);
        before.remove(before.size() - 1);
        before.set(0, on(first, PartialDate.parse("2013-04")));
        before.add(new TieEvent(
                "e99",
                PartialDate.parse("2024-05-06"),
                EventKind.VISIT,
                new Trilingual("A visit.", "Một chuyến thăm.", "訪問した。"),
                List.of("taken-away"),
                List.of()));
        return new ChangedSince(
                WhatChanged.by(
                        List.of(
                                new Step(
                                        Instant.parse("2026-11-10T02:00:00Z"),
                                        "Nguyễn Thị Lan",
                                        "",
                                        null,
                                        List.of(new Change(MEMORANDUM.with(before), MEMORANDUM))),
                                new Step(
                                        Instant.parse("2026-11-20T02:00:00Z"),
                                        "",
                                        RealSheets.ATLAS.edition().version(),
                                        null,
                                        List.of(new Change(null, PROJECT)))),
                        RealSheets.ATLAS),
                !(beginning instanceof Beginning.Day));
    }

    private static TieEvent on(TieEvent event, PartialDate date) {
        return new TieEvent(
                event.id(),
                date,
                event.kind(),
                event.summary(),
                event.sources(),
                event.conflictsWith(),
                event.document(),
                event.goBy());
    }
}

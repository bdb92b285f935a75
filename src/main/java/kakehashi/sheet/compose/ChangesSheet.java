package kakehashi.sheet.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.model.Source;
import kakehashi.query.since.Beginning;
import kakehashi.query.since.ChangedFact;
import kakehashi.query.since.ChangedSince;
import kakehashi.query.since.SinceWords;
import kakehashi.query.since.Step;
import kakehashi.query.since.WhatChanged;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetKind;
import kakehashi.text.Words;

/**
 * Composes what changed since a day, an edition, a backup or the last brief: in one sentence how much, then record by record
 * which facts are new, altered or gone, each with its source and who changed it.
 */
final class ChangesSheet extends Composer {

    /** More of them are printed small, over as many pages as they take. */
    private static final int FEW = 60;

    private final Subject.OfChanges asked;
    private final ChangedSince since;
    private final WhatChanged changed;
    private final SinceWords told;

    private ChangesSheet(SheetContext context, Subject.OfChanges asked) {
        super(context);
        this.asked = asked;
        since = context.recorded().journal().since().apply(asked.since());
        changed = narrowed();
        told = new SinceWords(places, asOf);
    }

    static Sheet compose(SheetContext context, Subject.OfChanges asked) {
        return new ChangesSheet(context, asked).compose();
    }

    private WhatChanged narrowed() {
        List<String> localities = asked.localities();
        return switch (localities.size()) {
            case 0 -> since.changed();
            case 1 -> since.changed().of(localities.get(0), atlas, asOf);
            default -> since.changed().of(localities.get(0), localities.get(1), atlas, asOf);
        };
    }

    private Sheet compose() {
        List<Block> blocks = new ArrayList<>();
        remark(blocks, words.say("sheet.changes.lead", asked.since().in(words), told.summary(changed)));
        if (!since.isWhole()) {
            remark(blocks, words.say("query.since.forgotten"));
        }
        if (!changed.isNone()) {
            blocks.add(table());
        }
        remark(blocks, words.say(scope()));
        remark(
                blocks,
                words.say(asked.since() instanceof Beginning.Backup ? "sheet.changes.backup" : "sheet.changes.steps"));
        if (!changed.isNone()) {
            blocks.add(new Block.Heading(2, words.say("sheet.sources")));
            blocks.add(wording.sources());
        }
        return changed.facts().size() > FEW
                ? wording.flowing(SheetKind.CHANGES, title().text(), subject(), blocks, Sheet.Turn.UPRIGHT)
                : wording.sheet(SheetKind.CHANGES, title(), subject(), blocks);
    }

    private void remark(List<Block> blocks, String text) {
        blocks.add(new Block.Paragraph(Phrase.of(text), List.of()));
    }

    private String scope() {
        return switch (asked.localities().size()) {
            case 0 -> "sheet.changes.of-all";
            case 1 -> "sheet.changes.of-locality";
            default -> "sheet.changes.of-pair";
        };
    }

    private Phrase title() {
        List<String> localities = asked.localities();
        return Phrase.of(
                switch (localities.size()) {
                    case 0 -> words.say("sheet.changes.title");
                    case 1 -> wording.title(localities.get(0));
                    default ->
                        words.say(
                                "model.place.pair", wording.title(localities.get(0)), wording.title(localities.get(1)));
                });
    }

    private String subject() {
        List<String> localities = asked.localities();
        String since = asked.since().in(words);
        return switch (localities.size()) {
            case 0 -> words.say("sheet.subject.changes", since);
            case 1 -> words.say("sheet.subject.changes-of", wording.full(localities.get(0)), since);
            default ->
                words.say(
                        "sheet.subject.changes-between",
                        wording.full(localities.get(0)),
                        wording.full(localities.get(1)),
                        since);
        };
    }

    /** Who changed it has a column where that is known of anything. */
    private Block table() {
        boolean known = changed.facts().stream().anyMatch(fact -> fact.step() != null);
        List<Block.Table.Column> columns = new ArrayList<>(List.of(
                new Block.Table.Column(words.say("sheet.changes.became"), 12),
                new Block.Table.Column(words.say("sheet.changes.fact"), known ? 60 : 82)));
        if (known) {
            columns.add(new Block.Table.Column(words.say("sheet.changes.by"), 22));
        }
        return new Block.Table(
                columns,
                changed.byRecord().values().stream()
                        .map(facts -> new Block.Table.Group(
                                Phrase.of(told.record(facts.get(0))),
                                facts.stream().map(fact -> row(fact, known)).toList()))
                        .toList());
    }

    private Block.Table.Row row(ChangedFact fact, boolean by) {
        List<String> listed = fact.sources().stream()
                .filter(id -> atlas.findSource(id).isPresent())
                .toList();
        List<Phrase> cells = new ArrayList<>(List.of(
                Phrase.of(told.became(fact)), Phrase.of(Words.opening(told.told(fact)) + unlisted(fact, listed))));
        if (by) {
            cells.add(Phrase.of(by(fact)));
        }
        return new Block.Table.Row(cells, listed, wording.best(listed));
    }

    private String by(ChangedFact fact) {
        Step step = fact.step();
        return step == null
                ? words.say("sheet.changes.by-unknown")
                : told.by(
                        fact,
                        LocalDate.ofInstant(
                                step.at(), context.recorded().journal().zone()));
    }

    /** What said it and is on record no more; that nothing is named which says it. */
    private String unlisted(ChangedFact fact, List<String> listed) {
        if (fact.sources().isEmpty()) {
            return "\n" + words.say("query.since.no-source");
        }
        return fact.sources().stream()
                .filter(id -> !listed.contains(id))
                .map(id -> "\n" + words.say("sheet.changes.source-gone", gone(id)))
                .sorted(Comparator.naturalOrder())
                .reduce("", String::concat);
    }

    private String gone(String id) {
        return since.changed().facts().stream()
                .filter(fact -> fact.record().equals(new RecordKey(RecordKind.SOURCE, id)))
                .flatMap(fact -> Optional.ofNullable(fact.change().before()).stream())
                .filter(Source.class::isInstance)
                .map(record -> ((Source) record).title())
                .findFirst()
                .orElse(id);
    }
}

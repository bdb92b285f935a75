package kakehashi.sheet.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import kakehashi.model.Tie;
import kakehashi.query.Pair;
import kakehashi.query.PairId;
import kakehashi.query.Row;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Fact;
import kakehashi.sheet.tree.FactsBesideMap;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetKind;

/** Composes the sheet of two localities: agreements, inherited ones, projects, networks, documents, and what happened. */
final class PairSheet extends Composer {

    /** The localities asked for, which may have ended; the pair is of those that answer for them. */
    private final PairId asked;

    private final Pair pair;
    private final PairFacts facts;

    private PairSheet(SheetContext context, PairId asked) {
        super(context);
        this.asked = asked;
        pair = Pair.of(meanings, wording.today(asked.vietnam()), wording.today(asked.japan()));
        facts = new PairFacts(wording);
    }

    static Sheet compose(SheetContext context, Subject.OfPair subject) {
        return new PairSheet(context, PairId.between(context.atlas(), subject.one(), subject.other())).compose();
    }

    private Sheet compose() {
        List<Block> blocks = new ArrayList<>();
        String vietnam = wording.full(asked.vietnam());
        String japan = wording.full(asked.japan());
        List<Tie> ties = pair.ties().stream().map(row -> (Tie) row.link()).toList();
        if (!ties.isEmpty()) {
            List<Tie> drawn = ties.stream().map(this::ofToday).toList();
            blocks.add(wording.map(drawn, words.say("sheet.map.pair", vietnam, japan, ties.size())));
        }
        blocks.addAll(facts());
        addTable(blocks, "sheet.pair.agreements", row -> row.inheritedFrom() == null && TieCells.isOfficial(row));
        addTable(blocks, "sheet.pair.inherited", row -> row.inheritedFrom() != null && TieCells.isOfficial(row));
        addTable(blocks, "sheet.pair.projects", row -> !TieCells.isOfficial(row));
        if (ties.isEmpty()) {
            blocks.add(new Block.Paragraph(Phrase.of(words.say("sheet.pair.none")), List.of()));
            blocks.add(searchedBetween(pair.vietnam(), pair.japan()));
        } else {
            Chronicle chronicle = Chronicle.of(wording, ties);
            DocumentTable documents =
                    DocumentTable.ofOnePair(context, chronicle).withDocuments(pair.ties());
            blocks.addAll(documents.blocks(words.say("sheet.documents", documents.size())));
            blocks.addAll(chronicle.blocks(words.say("sheet.history")));
            blocks.addAll(chronicle.notes());
        }
        blocks.add(new Block.Heading(2, words.say("sheet.sources")));
        blocks.add(wording.sources());
        return wording.sheet(
                SheetKind.PAIR,
                Phrase.of(words.say("model.place.pair", wording.title(asked.vietnam()), wording.title(asked.japan()))),
                words.say("sheet.subject.pair", vietnam, japan),
                blocks);
    }

    /** Who they are, how they stand in one sentence, and what else there is to be read at a glance beside the map. */
    private List<Block> facts() {
        Fact relation = new Relation(context).told(pair.ties());
        List<Fact> told = new ArrayList<>(List.of(
                wording.party(words.say("sheet.fact.vietnam"), asked.vietnam()),
                wording.party(words.say("sheet.fact.japan"), asked.japan()),
                relation,
                facts.lastContact(pair.ties()),
                wording.networksInCommon(pair.vietnam(), pair.japan())));
        told.addAll(new Sizes(context).of(List.of(pair.vietnam(), pair.japan())));
        return FactsBesideMap.blocks(told, List.of(relation), context.paired());
    }

    private void addTable(List<Block> blocks, String heading, Predicate<Row> which) {
        List<Row> rows = pair.ties().stream()
                .filter(which)
                .sorted(Comparator.comparing(row -> DocumentTable.place(meanings.standing((Tie) row.link()))))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(2, words.say(heading, rows.size())));
            blocks.add(Block.Table.of(
                    columns(TieCells.isOfficial(rows.get(0))),
                    rows.stream().map(this::row).toList()));
            blocks.addAll(facts.notes(
                    meanings, rows.stream().map(row -> (Tie) row.link()).toList()));
        }
    }

    private List<Block.Table.Column> columns(boolean official) {
        return List.of(
                new Block.Table.Column(words.say("sheet.ties.agreement"), official ? 30 : 27),
                new Block.Table.Column(cells.madeByHead(official), official ? 18 : 21),
                new Block.Table.Column(words.say("sheet.ties.since"), 16),
                new Block.Table.Column(words.say("sheet.ties.force"), 10),
                new Block.Table.Column(words.say("sheet.ties.contact"), 16));
    }

    private Block.Table.Row row(Row row) {
        Tie tie = (Tie) row.link();
        return cells.row(
                tie,
                List.of(
                        cells.agreement(tie).then(cells.stated(tie)),
                        cells.madeBy(row),
                        cells.since(tie),
                        cells.force(tie),
                        cells.lastContact(tie)));
    }

    /** Between the two that answer for it, so that all ties of the pair are drawn as one. */
    private Tie ofToday(Tie tie) {
        return tie.between(wording.today(tie.vietnam()), wording.today(tie.japan()));
    }
}

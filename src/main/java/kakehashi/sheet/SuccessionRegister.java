package kakehashi.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kakehashi.model.Locality;
import kakehashi.model.Succession;
import kakehashi.model.Tie;
import kakehashi.query.Row;
import kakehashi.text.Places;
import kakehashi.text.Words;

/**
 * Composes the table of ties whose signatory has ended: as signed, who answers for it today, and a blank column for the
 * decision to keep, amend, suspend or end it.
 */
final class SuccessionRegister {

    private final SheetContext context;
    private final Places places;
    private final Words words;
    private final Wording wording;
    private final TieCells cells;

    private SuccessionRegister(SheetContext context) {
        this.context = context;
        this.places = context.places();
        this.words = context.words();
        this.wording = new Wording(context);
        this.cells = new TieCells(context, wording);
    }

    static Sheet compose(SheetContext context, List<Row> rows) {
        SuccessionRegister register = new SuccessionRegister(context);
        return register.compose(SheetContext.ties(rows).stream()
                .map(row -> (Tie) row.link())
                .filter(tie -> register.ended(tie).isPresent())
                .toList());
    }

    /** The end that has ended; the Vietnamese one where both have. */
    private Optional<String> ended(Tie tie) {
        return List.of(tie.vietnam(), tie.japan()).stream()
                .filter(id -> !context.atlas().successorOn(id, context.asOf()).equals(id))
                .findFirst();
    }

    private Sheet compose(List<Tie> ties) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Phrase.of(words.say("sheet.succession.about", ties.size())), List.of()));
        if (!ties.isEmpty()) {
            blocks.add(table(ties));
            blocks.add(new Block.Heading(2, words.say("sheet.sources")));
            blocks.add(wording.sourcesRunIn());
        }
        return wording.flowing(
                SheetKind.SUCCESSION_REGISTER,
                Phrase.of(words.say("sheet.succession.title")),
                words.say("sheet.subject.succession", ties.size()),
                blocks);
    }

    private Block table(List<Tie> ties) {
        Comparator<String> byPlace = places.order(context.asOf());
        Map<String, List<Tie>> groups = new TreeMap<>(byPlace);
        for (Tie tie : ties) {
            String today = context.atlas().successorOn(ended(tie).orElseThrow(), context.asOf());
            groups.computeIfAbsent(today, id -> new ArrayList<>()).add(tie);
        }
        List<Block.Table.Group> tables = new ArrayList<>();
        groups.forEach((id, members) -> tables.add(new Block.Table.Group(
                Phrase.of(words.say("sheet.succession.group", places.full(id, context.asOf()), members.size())),
                members.stream()
                        .sorted(Comparator.comparing(Tie::vietnam, byPlace)
                                .thenComparing(Tie::japan, byPlace)
                                .thenComparing(Tie::id))
                        .map(this::row)
                        .toList())));
        return new Block.Table(columns(), tables);
    }

    private List<Block.Table.Column> columns() {
        return List.of(
                new Block.Table.Column(words.say("sheet.succession.signed"), 23),
                new Block.Table.Column(words.say("sheet.ties.agreement"), 15),
                new Block.Table.Column(words.say("sheet.ties.since"), 15),
                new Block.Table.Column(words.say("sheet.ties.force"), 8),
                new Block.Table.Column(words.say("sheet.succession.ended"), 14),
                new Block.Table.Column(words.say("sheet.succession.decision"), 15));
    }

    private Block.Table.Row row(Tie tie) {
        Locality signatory = context.atlas().locality(ended(tie).orElseThrow());
        Block.Table.Row row = cells.row(
                tie,
                List.of(
                        wording.asSigned(tie),
                        cells.agreement(tie),
                        cells.since(tie),
                        cells.force(tie),
                        Phrase.of(signatory.ended().map(words::date).orElseGet(() -> words.say("sheet.recorded.not"))),
                        Phrase.EMPTY));
        List<String> succession = context.atlas()
                .successionOf(signatory.id())
                .map(Succession::source)
                .map(List::of)
                .orElse(List.of());
        return new Block.Table.Row(
                row.cells(), Wording.union(row.sources(), succession), Wording.union(row.principal(), succession));
    }
}

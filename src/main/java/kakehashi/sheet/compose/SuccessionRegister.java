package kakehashi.sheet.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.model.Link;
import kakehashi.model.Succession;
import kakehashi.model.Tie;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetKind;

/**
 * Composes the table of ties whose signatory has ended: as signed, who answers for it today, and blank columns for what is
 * decided on it in the terms of the law, by whom it is submitted, until when, and what the other side thinks.
 */
final class SuccessionRegister extends ResultSheet {

    /** Of a column to write in by hand, in millimetres. */
    private static final int WRITTEN = 33;

    private SuccessionRegister(SheetContext context, Set<String> rules) {
        super(context, rules);
    }

    static Sheet compose(SheetContext context, List<Row> rows, Set<String> rules) {
        SuccessionRegister register = new SuccessionRegister(context, rules);
        return register.compose(SheetContext.ties(rows).stream()
                .map(row -> context.meanings().known((Tie) row.link()))
                .filter(tie -> ended(context.meanings(), tie).isPresent())
                .toList());
    }

    /** The end that has ended; the Vietnamese one where both have. */
    static Optional<String> ended(Meanings meanings, Link tie) {
        return List.of(tie.vietnam(), tie.japan()).stream()
                .filter(id -> !meanings.atlas().successorOn(id, meanings.asOf()).equals(id))
                .findFirst();
    }

    private Sheet compose(List<Tie> ties) {
        return wording.flowing(
                SheetKind.SUCCESSION_REGISTER,
                words.say("sheet.succession.title"),
                words.say("sheet.subject.succession", ties.size()),
                blocks(words.say("sheet.succession.about", ties.size()), ties, this::tables),
                Sheet.Turn.ACROSS);
    }

    private List<Block> tables(List<Tie> ties) {
        Function<Tie, String> successor =
                tie -> atlas.successorOn(ended(meanings, tie).orElseThrow(), asOf);
        List<Block> tables = new ArrayList<>(List.of(table(ties, successor, Block.Table.Use.FILL_IN)));
        tables.addAll(documents(ties, successor, Block.Table.Use.READ_BESIDE));
        return tables;
    }

    @Override
    String head(String place, List<Tie> ties) {
        String signatories = ties.stream()
                .map(tie -> ended(meanings, tie).orElseThrow())
                .distinct()
                .sorted(places.order(asOf))
                .map(id -> words.say("sheet.predecessor", places.listed(id, asOf), places.ending(id)))
                .collect(Collectors.joining(words.say("sheet.separator")));
        return words.say("sheet.succession.group", places.full(place, asOf), ties.size(), signatories);
    }

    @Override
    List<Block.Table.Column> columns() {
        return List.of(
                new Block.Table.Column(words.say("sheet.succession.signed"), 33),
                new Block.Table.Column(words.say("sheet.ties.agreement"), 27),
                new Block.Table.Column(words.say("sheet.succession.standing"), 33),
                new Block.Table.Column(words.say("sheet.fact.fields"), 34),
                new Block.Table.Column(words.say("sheet.succession.decision"), 28),
                new Block.Table.Column(words.say("sheet.succession.office"), WRITTEN),
                new Block.Table.Column(words.say("sheet.succession.limit"), WRITTEN),
                new Block.Table.Column(words.say("sheet.succession.view"), WRITTEN));
    }

    /** What the numbers of the boxes stand for. */
    @Override
    String key() {
        return words.say("sheet.succession.decisions");
    }

    @Override
    Block.Table.Row row(Tie tie) {
        String signatory = ended(meanings, tie).orElseThrow();
        Block.Table.Row row = cells.row(
                tie,
                List.of(
                        wording.asSigned(tie),
                        ruled(tie, cells.agreementWithCount(tie)),
                        standing(tie),
                        Phrase.of(wording.names(tie.fields())),
                        Phrase.of(words.say("sheet.succession.boxes")),
                        Phrase.EMPTY,
                        Phrase.EMPTY,
                        Phrase.EMPTY));
        List<String> succession = atlas.successionOf(signatory)
                .map(Succession::source)
                .map(List::of)
                .orElse(List.of());
        return new Block.Table.Row(
                row.cells(), Wording.union(row.sources(), succession), Wording.union(row.principal(), succession));
    }

    /** Since when, whether it holds, and when the two last met. */
    private Phrase standing(Tie tie) {
        return cells.since(tie)
                .then("\n")
                .then(cells.force(tie))
                .then("\n")
                .then(words.say(
                        "sheet.succession.contact", cells.lastContact(tie).text()));
    }
}

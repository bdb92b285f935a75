package kakehashi.sheet.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
 * Composes the table of ties whose signatory has ended: as signed, who answers for it today, and a blank column for the
 * decision to keep, amend, suspend or end it.
 */
final class SuccessionRegister extends ResultSheet {

    private SuccessionRegister(SheetContext context) {
        super(context);
    }

    static Sheet compose(SheetContext context, List<Row> rows) {
        SuccessionRegister register = new SuccessionRegister(context);
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
                Phrase.of(words.say("sheet.succession.title")),
                words.say("sheet.subject.succession", ties.size()),
                blocks(words.say("sheet.succession.about", ties.size()), ties, this::tables));
    }

    private List<Block> tables(List<Tie> ties) {
        Function<Tie, String> successor =
                tie -> atlas.successorOn(ended(meanings, tie).orElseThrow(), asOf);
        List<Block> tables = new ArrayList<>(List.of(table(ties, successor)));
        tables.addAll(documents(ties, successor));
        return tables;
    }

    @Override
    String head(String place, int ties) {
        return words.say("sheet.succession.group", place, ties);
    }

    @Override
    List<Block.Table.Column> columns() {
        return List.of(
                new Block.Table.Column(words.say("sheet.succession.signed"), 22),
                new Block.Table.Column(words.say("sheet.ties.agreement"), 15),
                new Block.Table.Column(words.say("sheet.ties.since"), 15),
                new Block.Table.Column(words.say("sheet.ties.force"), 8),
                new Block.Table.Column(words.say("sheet.succession.ended"), 15),
                new Block.Table.Column(words.say("sheet.succession.decision"), 15));
    }

    @Override
    Block.Table.Row row(Tie tie) {
        String signatory = ended(meanings, tie).orElseThrow();
        Block.Table.Row row = cells.row(
                tie,
                List.of(
                        wording.asSigned(tie),
                        cells.agreementWithDocuments(tie),
                        cells.since(tie),
                        cells.force(tie),
                        Phrase.of(places.ending(signatory)),
                        Phrase.EMPTY));
        List<String> succession = atlas.successionOf(signatory)
                .map(Succession::source)
                .map(List::of)
                .orElse(List.of());
        return new Block.Table.Row(
                row.cells(), Wording.union(row.sources(), succession), Wording.union(row.principal(), succession));
    }
}

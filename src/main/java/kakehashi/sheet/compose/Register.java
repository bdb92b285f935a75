package kakehashi.sheet.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.query.Row;
import kakehashi.query.term.Standing;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetKind;

/**
 * Composes the table of the ties of a result, grouped by the Vietnamese province that answers for them today, or by
 * prefecture where all are of one province.
 */
final class Register extends ResultSheet {

    private final Set<String> mentioned = new HashSet<>();

    /** Whether the rows have half the room, the other language standing beside them: two columns are one then. */
    private final boolean halved;

    Register(SheetContext context) {
        this(context, Set.of(), false);
    }

    private Register(SheetContext context, Set<String> rules, boolean halved) {
        super(context, rules);
        this.halved = halved;
    }

    static Sheet compose(SheetContext context, List<Row> rows, Set<String> rules) {
        return new Register(context, rules, context.paired())
                .compose(SheetContext.ties(rows).stream()
                        .map(row -> context.meanings().known((Tie) row.link()))
                        .toList());
    }

    private Sheet compose(List<Tie> ties) {
        List<Standing> standings = ties.stream().map(meanings::standing).toList();
        long inForce = standings.stream()
                .filter(standing -> standing.isInForce() && !standing.project())
                .count();
        long underWay = standings.stream()
                .filter(standing -> standing.isInForce() && standing.project())
                .count();
        long unverified = standings.stream().filter(Standing::isUnverified).count();
        return wording.flowing(
                SheetKind.REGISTER,
                words.say("sheet.register.title"),
                words.say("sheet.subject.register", ties.size()),
                blocks(
                        words.say("sheet.register.count", ties.size(), inForce, unverified, underWay),
                        ties,
                        all -> tables(all, Block.Table.Use.READ_BESIDE)),
                context.paired() ? Sheet.Turn.ACROSS : Sheet.Turn.UPRIGHT);
    }

    /** A table of ties with both ends, and one of their documents. */
    List<Block> tables(List<Tie> ties) {
        return tables(ties, Block.Table.Use.READ);
    }

    private List<Block> tables(List<Tie> ties, Block.Table.Use use) {
        Function<Tie, String> province = tie -> topLevelToday(tie.vietnam());
        boolean oneProvince = ties.stream().map(province).distinct().count() == 1;
        Function<Tie, String> place = oneProvince ? tie -> topLevelToday(tie.japan()) : province;
        List<Block> tables = new ArrayList<>(List.of(table(ties, place, use)));
        tables.addAll(documents(ties, place, use));
        return tables;
    }

    @Override
    String head(String place, List<Tie> ties) {
        return words.say("sheet.register.group", places.full(place, asOf), ties.size());
    }

    private String topLevelToday(String id) {
        return atlas.topLevelOf(atlas.successorOn(id, asOf), asOf);
    }

    @Override
    List<Block.Table.Column> columns() {
        if (halved) {
            // kinds of ties are long in the one, dates in the other
            boolean japanese = words.language() == Language.JA;
            return List.of(
                    new Block.Table.Column(words.say("sheet.fact.vietnam"), japanese ? 25 : 23),
                    new Block.Table.Column(words.say("sheet.fact.japan"), japanese ? 15 : 16),
                    new Block.Table.Column(words.say("sheet.ties.agreement"), japanese ? 20 : 26),
                    new Block.Table.Column(words.say("sheet.ties.standing"), 20),
                    new Block.Table.Column(words.say("sheet.ties.contact"), japanese ? 20 : 15));
        }
        return List.of(
                new Block.Table.Column(words.say("sheet.fact.vietnam"), 19),
                new Block.Table.Column(words.say("sheet.fact.japan"), 18),
                new Block.Table.Column(words.say("sheet.ties.agreement"), 19),
                new Block.Table.Column(words.say("sheet.ties.since"), 17),
                new Block.Table.Column(words.say("sheet.ties.force"), 11),
                new Block.Table.Column(words.say("sheet.ties.contact"), 16));
    }

    /** In both scripts where the table names it first. */
    private Phrase named(String locality) {
        return mentioned.add(locality)
                ? wording.partner(locality)
                : wording.partner(locality, Phrase.of(places.listed(locality, asOf)));
    }

    @Override
    Block.Table.Row row(Tie tie) {
        List<Phrase> told = new ArrayList<>(
                List.of(named(tie.vietnam()), named(tie.japan()), ruled(tie, cells.agreementWithCount(tie))));
        if (halved) {
            told.add(cells.since(tie).then("\n").then(cells.force(tie)));
        } else {
            told.add(cells.since(tie));
            told.add(cells.force(tie));
        }
        told.add(cells.lastContact(tie));
        return cells.row(tie, told);
    }
}

package kakehashi.sheet.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import kakehashi.model.Tie;
import kakehashi.query.Signing;
import kakehashi.query.kept.CountedBy;
import kakehashi.query.lens.Lens;
import kakehashi.query.lens.LensAnswer;
import kakehashi.query.lens.Lenses;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Phrase;

/** Composes a table of the ties of a result in groups, each under the name of a place. */
abstract class ResultSheet extends Composer {

    private final Set<String> rules;

    /** @param rules what the rules said, by which the ties are counted, as values of a filter */
    ResultSheet(SheetContext context, Set<String> rules) {
        super(context);
        this.rules = rules;
    }

    /** What is said of a tie; where the rule by which it is listed cannot decide it, that too. */
    final Phrase ruled(Tie tie, Phrase told) {
        return Lenses.chosen(rules).stream().anyMatch(lens -> answer(lens, tie) == LensAnswer.UNDECIDED)
                ? told.then("\n").then(words.name(LensAnswer.UNDECIDED))
                : told;
    }

    private LensAnswer answer(Lens lens, Tie tie) {
        return lens.of(Signing.caseOf(tie, meanings)).answer();
    }

    private List<Block> byRule(List<Tie> ties) {
        return CountedBy.of(rules, ties, meanings, words).stream()
                .<Block>map(said -> new Block.Paragraph(Phrase.of(said), List.of()))
                .toList();
    }

    /** What stands above a group, by the id of its place. */
    abstract String head(String place, List<Tie> ties);

    abstract List<Block.Table.Column> columns();

    /** What the cells to be filled in may hold, above the heads on every page; empty where there are none. */
    String key() {
        return "";
    }

    abstract Block.Table.Row row(Tie tie);

    /** Groups in the order of their places, in each the ties in the order of their ends. */
    final Block table(List<Tie> ties, Function<Tie, String> place, Block.Table.Use use) {
        List<Block.Table.Group> tables = new ArrayList<>();
        grouped(ties, place)
                .forEach((id, members) -> tables.add(new Block.Table.Group(
                        Phrase.of(head(id, members)),
                        members.stream()
                                .map(tie -> use == Block.Table.Use.READ ? row(tie) : briefly(row(tie)))
                                .toList())));
        return new Block.Table(columns(), tables, use, key());
    }

    /** With its principal sources: a list of hundreds of ties would else be half sources. */
    private static Block.Table.Row briefly(Block.Table.Row row) {
        return new Block.Table.Row(row.cells(), row.principal(), row.principal());
    }

    /** Their documents, in the same groups and order. */
    final List<Block> documents(List<Tie> ties, Function<Tie, String> place, Block.Table.Use use) {
        return new DocumentList(context).blocks(grouped(ties, place), use);
    }

    private Map<String, List<Tie>> grouped(List<Tie> ties, Function<Tie, String> place) {
        Comparator<String> byPlace = places.order(asOf);
        Map<String, List<Tie>> groups = new TreeMap<>(byPlace);
        Comparator<Tie> byEnds = Comparator.comparing(Tie::vietnam, byPlace)
                .thenComparing(Tie::japan, byPlace)
                .thenComparing(Tie::id);
        ties.stream().sorted(byEnds).forEach(tie -> groups.computeIfAbsent(place.apply(tie), id -> new ArrayList<>())
                .add(tie));
        return groups;
    }

    /** What the sheet says at first, then tables of the ties and their sources; that alone where there are none. */
    final List<Block> blocks(String about, List<Tie> ties, Function<List<Tie>, List<Block>> tables) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Phrase.of(about), List.of()));
        blocks.addAll(byRule(ties));
        if (!ties.isEmpty()) {
            blocks.addAll(tables.apply(ties));
            blocks.add(new Block.Paragraph(Phrase.of(words.say("sheet.result.sources")), List.of()));
            blocks.add(new Block.Heading(2, words.say("sheet.sources")));
            blocks.add(wording.sources());
        }
        return blocks;
    }
}

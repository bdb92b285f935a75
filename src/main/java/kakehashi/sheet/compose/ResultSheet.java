package kakehashi.sheet.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import kakehashi.model.Tie;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Phrase;

/** Composes a table of the ties of a result in groups, each under the name of a place. */
abstract class ResultSheet extends Composer {

    ResultSheet(SheetContext context) {
        super(context);
    }

    /** What stands above a group. */
    abstract String head(String place, int ties);

    abstract List<Block.Table.Column> columns();

    abstract Block.Table.Row row(Tie tie);

    /** Groups in the order of their places, in each the ties in the order of their ends. */
    final Block table(List<Tie> ties, Function<Tie, String> place) {
        Comparator<String> byPlace = places.order(asOf);
        Map<String, List<Tie>> groups = new TreeMap<>(byPlace);
        ties.forEach(tie -> groups.computeIfAbsent(place.apply(tie), id -> new ArrayList<>())
                .add(tie));
        Comparator<Tie> byEnds = Comparator.comparing(Tie::vietnam, byPlace)
                .thenComparing(Tie::japan, byPlace)
                .thenComparing(Tie::id);
        List<Block.Table.Group> tables = new ArrayList<>();
        groups.forEach((id, members) -> tables.add(new Block.Table.Group(
                Phrase.of(head(places.full(id, asOf), members.size())),
                members.stream().sorted(byEnds).map(this::row).toList())));
        return new Block.Table(columns(), tables);
    }

    /** What the sheet says at first, then a table of the ties and their sources; that alone where there are none. */
    final List<Block> blocks(String about, List<Tie> ties, Function<List<Tie>, Block> table) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Phrase.of(about), List.of()));
        if (!ties.isEmpty()) {
            blocks.add(table.apply(ties));
            blocks.add(new Block.Heading(2, words.say("sheet.sources")));
            blocks.add(wording.sourcesRunIn());
        }
        return blocks;
    }
}

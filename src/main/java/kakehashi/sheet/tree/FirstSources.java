package kakehashi.sheet.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves every line of a sheet its principal sources, and says how many are left out. */
final class FirstSources extends Rewriting {

    private final Set<String> cited = new HashSet<>();
    private final Set<String> kept = new HashSet<>();

    private FirstSources() {}

    static List<Block> of(List<Block> blocks, Speech speech) {
        FirstSources first = new FirstSources();
        List<Block> others = new ArrayList<>(first.all(blocks));
        int left = first.cited.size() - first.kept.size();
        if (left > 0) {
            others.add(new Block.Paragraph(speech.phrase("sheet.sources.more", left), List.of()));
        }
        return others;
    }

    @Override
    Fact fact(Fact fact) {
        return new Fact(fact.label(), fact.value(), keep(fact), fact.recorded());
    }

    @Override
    Block.Table.Row row(Block.Table.Row row) {
        return new Block.Table.Row(row.cells(), keep(row), row.principal());
    }

    @Override
    Block.Roll.Item item(Block.Roll.Item item) {
        return new Block.Roll.Item(item.name(), keep(item));
    }

    @Override
    Event event(Event event) {
        List<Event> folded = event.folded().stream()
                .map(each ->
                        new Event(each.date(), each.year(), each.text(), each.principal(), each.lasting(), each.mark()))
                .toList();
        return new Event(event.date(), event.year(), event.text(), keep(event), event.lasting(), event.mark(), folded);
    }

    private List<String> keep(Cited line) {
        cited.addAll(line.sources());
        kept.addAll(line.principal());
        return line.principal();
    }
}

package kakehashi.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves every line of a sheet its principal sources, and says how many are left out. */
final class FirstSources {

    private final Set<String> all = new HashSet<>();
    private final Set<String> kept = new HashSet<>();

    private FirstSources() {}

    static List<Block> of(List<Block> blocks, Speech speech) {
        FirstSources first = new FirstSources();
        List<Block> others = new ArrayList<>();
        blocks.forEach(block -> others.add(first.reduced(block)));
        int left = first.all.size() - first.kept.size();
        if (left > 0) {
            others.add(new Block.Paragraph(speech.phrase("sheet.sources.more", left), List.of()));
        }
        return others;
    }

    private Block reduced(Block block) {
        if (block instanceof Block.Facts facts) {
            return new Block.Facts(facts.facts().stream()
                    .map(f -> new Fact(f.label(), f.value(), keep(f), f.recorded()))
                    .toList());
        }
        if (block instanceof Block.History history) {
            return new Block.History(
                    history.events().stream().map(this::reduced).toList());
        }
        if (block instanceof Block.Table table) {
            return new Block.Table(
                    table.columns(),
                    table.groups().stream()
                            .map(group -> new Block.Table.Group(
                                    group.head(),
                                    group.rows().stream()
                                            .map(r -> new Block.Table.Row(r.cells(), keep(r), r.principal()))
                                            .toList()))
                            .toList());
        }
        if (block instanceof Block.Roll roll) {
            List<Block.Roll.Item> items = roll.items().stream()
                    .map(item -> new Block.Roll.Item(item.name(), keep(item)))
                    .toList();
            return new Block.Roll(roll.label(), items, roll.shown(), roll.more(), roll.all());
        }
        return block;
    }

    private Event reduced(Event event) {
        List<Event> folded = event.folded().stream()
                .map(each ->
                        new Event(each.date(), each.year(), each.text(), each.principal(), each.lasting(), each.mark()))
                .toList();
        return new Event(event.date(), event.year(), event.text(), keep(event), event.lasting(), event.mark(), folded);
    }

    private List<String> keep(Cited cited) {
        all.addAll(cited.sources());
        kept.addAll(cited.principal());
        return cited.principal();
    }
}

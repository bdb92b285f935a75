package kakehashi.sheet;

import java.util.List;

/** Takes the words that may be left out from facts, histories and tables. */
final class SpareWords {

    private SpareWords() {}

    static List<Block> without(List<Block> blocks) {
        return blocks.stream().map(SpareWords::without).toList();
    }

    private static Block without(Block block) {
        if (block instanceof Block.Facts facts) {
            return new Block.Facts(facts.facts().stream()
                    .map(fact -> new Fact(fact.label(), fact.value().withoutSpare(), fact.sources(), fact.recorded()))
                    .toList());
        }
        if (block instanceof Block.History history) {
            return new Block.History(
                    history.events().stream().map(SpareWords::without).toList());
        }
        if (block instanceof Block.Table table) {
            return new Block.Table(
                    table.columns(),
                    table.groups().stream()
                            .map(group -> new Block.Table.Group(
                                    group.head(),
                                    group.rows().stream()
                                            .map(SpareWords::without)
                                            .toList()))
                            .toList());
        }
        return block;
    }

    private static Event without(Event event) {
        return new Event(
                event.date(),
                event.year(),
                event.text().withoutSpare(),
                event.sources(),
                event.lasting(),
                event.mark(),
                event.folded());
    }

    private static Block.Table.Row without(Block.Table.Row row) {
        return new Block.Table.Row(
                row.cells().stream().map(Phrase::withoutSpare).toList(), row.sources(), row.principal());
    }
}

package kakehashi.sheet;

import java.util.List;

/** Takes the words that may be left out from facts, histories and tables. */
final class SpareWords extends Rewriting {

    private SpareWords() {}

    static List<Block> without(List<Block> blocks) {
        return new SpareWords().all(blocks);
    }

    @Override
    Fact fact(Fact fact) {
        return new Fact(fact.label(), fact.value().withoutSpare(), fact.sources(), fact.recorded());
    }

    @Override
    Event event(Event event) {
        return new Event(
                event.date(),
                event.year(),
                event.text().withoutSpare(),
                event.sources(),
                event.lasting(),
                event.mark(),
                event.folded());
    }

    @Override
    Block.Table.Row row(Block.Table.Row row) {
        return new Block.Table.Row(
                row.cells().stream().map(Phrase::withoutSpare).toList(), row.sources(), row.principal());
    }
}

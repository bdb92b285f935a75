package kakehashi.sheet.tree;

/** Takes the words that may be left out from one sort of block. */
final class SpareWords extends Rewriting {

    /** Where words are taken from. */
    enum Of {
        TABLES,
        HISTORIES,
        FACTS
    }

    private final Of which;

    SpareWords(Of which) {
        this.which = which;
    }

    @Override
    Fact fact(Fact fact) {
        return which == Of.FACTS
                ? new Fact(fact.label(), fact.value().withoutSpare(), fact.sources(), fact.recorded())
                : fact;
    }

    @Override
    Event event(Event event) {
        return which == Of.HISTORIES
                ? new Event(
                        event.date(),
                        event.year(),
                        event.text().withoutSpare(),
                        event.sources(),
                        event.lasting(),
                        event.mark(),
                        event.folded())
                : event;
    }

    @Override
    Block.Table.Row row(Block.Table.Row row) {
        return which == Of.TABLES
                ? new Block.Table.Row(
                        row.cells().stream().map(Phrase::withoutSpare).toList(), row.sources(), row.principal())
                : row;
    }
}

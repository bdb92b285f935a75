package kakehashi.sheet.tree;

import java.util.List;

/** Rewrites blocks, or the lines of blocks one by one. What is not overridden stays. */
abstract class Rewriting implements Block.Visitor<Block> {

    final List<Block> all(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).toList();
    }

    @Override
    public Block heading(Block.Heading heading) {
        return heading;
    }

    @Override
    public Block figure(Block.Figure figure) {
        return figure;
    }

    @Override
    public Block chart(Block.Chart chart) {
        return chart;
    }

    @Override
    public Block paragraph(Block.Paragraph paragraph) {
        return paragraph;
    }

    @Override
    public Block facts(Block.Facts facts) {
        return new Block.Facts(facts.facts().stream().map(this::fact).toList());
    }

    @Override
    public Block history(Block.History history) {
        return new Block.History(history.events().stream().map(this::event).toList());
    }

    @Override
    public Block table(Block.Table table) {
        return new Block.Table(
                table.columns(),
                table.groups().stream()
                        .map(group -> new Block.Table.Group(
                                group.head(),
                                group.rows().stream().map(this::row).toList()))
                        .toList(),
                table.use(),
                table.key());
    }

    @Override
    public Block roll(Block.Roll roll) {
        List<Block.Roll.Item> items = roll.items().stream().map(this::item).toList();
        return new Block.Roll(roll.label(), items, roll.shown(), roll.more(), roll.all());
    }

    @Override
    public Block lines(Block.Lines lines) {
        return lines;
    }

    @Override
    public Block notes(Block.Notes notes) {
        return notes;
    }

    @Override
    public Block sources(Block.Sources sources) {
        return sources;
    }

    Fact fact(Fact fact) {
        return fact;
    }

    Event event(Event event) {
        return event;
    }

    Block.Table.Row row(Block.Table.Row row) {
        return row;
    }

    Block.Roll.Item item(Block.Roll.Item item) {
        return item;
    }
}

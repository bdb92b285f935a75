package kakehashi.sheet.tree;

import java.util.List;

/** Rewrites the lines of blocks one by one; headings, paragraphs and figures stay. What is not overridden stays too. */
abstract class Rewriting {

    final List<Block> all(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof Block.Facts facts) {
            return new Block.Facts(facts.facts().stream().map(this::fact).toList());
        }
        if (block instanceof Block.History history) {
            return new Block.History(history.events().stream().map(this::event).toList());
        }
        if (block instanceof Block.Table table) {
            return new Block.Table(
                    table.columns(),
                    table.groups().stream()
                            .map(group -> new Block.Table.Group(
                                    group.head(),
                                    group.rows().stream().map(this::row).toList()))
                            .toList());
        }
        if (block instanceof Block.Roll roll) {
            List<Block.Roll.Item> items = roll.items().stream().map(this::item).toList();
            return new Block.Roll(roll.label(), items, roll.shown(), roll.more(), roll.all());
        }
        return block;
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

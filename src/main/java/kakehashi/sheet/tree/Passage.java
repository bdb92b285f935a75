package kakehashi.sheet.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a sheet's text that stays together on a page.
 *
 * @param needsSource whether it states something
 */
public record Passage(String text, List<String> sources, boolean needsSource) {

    /** All of a sheet but its sources and foot, from the top. */
    public static List<Passage> of(Sheet sheet) {
        List<Passage> passages = new ArrayList<>();
        passages.add(silent(sheet.title().text()));
        sheet.blocks().forEach(block -> add(block, passages));
        return passages;
    }

    private static Passage silent(String text) {
        return new Passage(text, List.of(), false);
    }

    private static void add(Block block, List<Passage> passages) {
        if (block instanceof Block.Heading heading) {
            passages.add(silent(heading.text()));
        } else if (block instanceof Block.Figure figure) {
            passages.add(silent(figure.caption()));
        } else if (block instanceof Block.Paragraph paragraph) {
            passages.add(silent(paragraph.text().text()));
        } else if (block instanceof Block.Facts facts) {
            for (Fact fact : facts.facts()) {
                passages.add(silent(fact.label()));
                passages.add(new Passage(fact.value().text(), fact.sources(), fact.recorded()));
            }
        } else if (block instanceof Block.Roll roll) {
            passages.add(silent(roll.text().text()));
            for (Block.Roll.Item item : roll.printed()) {
                boolean opens = item == roll.printed().get(0);
                Phrase name = opens ? item.name().opening() : item.name();
                passages.add(new Passage(name.text(), item.sources(), true));
            }
        } else if (block instanceof Block.Lines lines) {
            passages.add(silent(lines.typed()));
        } else if (block instanceof Block.History history) {
            history.events()
                    .forEach(event -> passages.add(new Passage(event.text().text(), event.sources(), true)));
        } else if (block instanceof Block.Table table) {
            for (Block.Table.Row row : table.rows()) {
                row.cells().forEach(cell -> passages.add(silent(cell.text())));
                passages.add(new Passage(row.cells().get(0).text(), row.sources(), true));
            }
        } else if (block instanceof Block.Notes notes) {
            notes.notes().forEach(note -> passages.add(silent(note.text().text())));
        }
    }
}

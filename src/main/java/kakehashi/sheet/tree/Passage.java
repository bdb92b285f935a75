package kakehashi.sheet.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.chart.ChartOnPaper;

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
        sheet.blocks().forEach(block -> passages.addAll(block.accept(new OfBlock())));
        return passages;
    }

    private static Passage silent(String text) {
        return new Passage(text, List.of(), false);
    }

    private static final class OfBlock implements Block.Visitor<List<Passage>> {

        @Override
        public List<Passage> heading(Block.Heading heading) {
            return List.of(silent(heading.text()));
        }

        @Override
        public List<Passage> figure(Block.Figure figure) {
            return List.of(silent(figure.caption()));
        }

        @Override
        public List<Passage> chart(Block.Chart chart) {
            ChartOnPaper content = chart.content();
            return Stream.of(
                            content.says().stream(),
                            content.heads().stream(),
                            content.lines().stream().flatMap(line -> line.cells().stream()))
                    .flatMap(texts -> texts)
                    .map(Passage::silent)
                    .toList();
        }

        @Override
        public List<Passage> paragraph(Block.Paragraph paragraph) {
            return List.of(silent(paragraph.text().text()));
        }

        @Override
        public List<Passage> facts(Block.Facts facts) {
            List<Passage> passages = new ArrayList<>();
            for (Fact fact : facts.facts()) {
                passages.add(silent(fact.label()));
                passages.add(new Passage(fact.value().text(), fact.sources(), fact.recorded()));
            }
            return passages;
        }

        @Override
        public List<Passage> history(Block.History history) {
            return history.events().stream()
                    .map(event -> new Passage(event.text().text(), event.sources(), true))
                    .toList();
        }

        @Override
        public List<Passage> table(Block.Table table) {
            List<Passage> passages = new ArrayList<>();
            for (Block.Table.Row row : table.rows()) {
                row.cells().forEach(cell -> passages.add(silent(cell.text())));
                passages.add(new Passage(row.cells().get(0).text(), row.sources(), true));
            }
            return passages;
        }

        @Override
        public List<Passage> roll(Block.Roll roll) {
            List<Passage> passages = new ArrayList<>();
            passages.add(silent(roll.text().text()));
            for (Block.Roll.Item item : roll.printed()) {
                boolean opens = item == roll.printed().get(0);
                Phrase name = opens ? item.name().opening() : item.name();
                passages.add(new Passage(name.text(), item.sources(), true));
            }
            return passages;
        }

        @Override
        public List<Passage> lines(Block.Lines lines) {
            return List.of(silent(lines.typed()));
        }

        @Override
        public List<Passage> notes(Block.Notes notes) {
            return notes.notes().stream()
                    .map(note -> silent(note.text().text()))
                    .toList();
        }

        @Override
        public List<Passage> sources(Block.Sources sources) {
            return List.of();
        }
    }
}

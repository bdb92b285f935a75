package kakehashi.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.chart.ChartOnPaper;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Sheet;

/** The words of a sheet line by line, source ids included, as golden files hold them. */
public final class SheetTexts {

    private SheetTexts() {}

    public static String of(Sheet sheet) {
        return Stream.concat(
                                Stream.of(sheet.kind(), "# " + sheet.title().text()),
                                sheet.blocks().stream().map(SheetTexts::of))
                        .collect(Collectors.joining("\n"))
                + "\n" + sheet.page().foot() + "\n";
    }

    public static String of(Block block) {
        return block.accept(new OfBlock());
    }

    private static final class OfBlock implements Block.Visitor<String> {

        @Override
        public String heading(Block.Heading heading) {
            return "\n" + "#".repeat(heading.level()) + " " + heading.text();
        }

        @Override
        public String figure(Block.Figure figure) {
            return "[" + figure.alternative() + "]\n" + figure.caption();
        }

        @Override
        public String chart(Block.Chart chart) {
            return Stream.concat(
                            chart.content().says().stream(),
                            Stream.concat(
                                            Stream.of(chart.content().heads()),
                                            chart.content().lines().stream().map(ChartOnPaper.Line::cells))
                                    .map(cells -> String.join(" | ", cells).replace("\n", " // ")))
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public String paragraph(Block.Paragraph paragraph) {
            return line(paragraph.sources(), paragraph.text().text());
        }

        @Override
        public String facts(Block.Facts facts) {
            return SheetTexts.lines(facts.facts().stream()
                    .map(fact -> line(fact.sources(), fact.label(), fact.value().text())));
        }

        @Override
        public String history(Block.History history) {
            return SheetTexts.lines(history.events().stream()
                    .map(event -> line(
                            event.sources(),
                            event.date() + (event.mark() == null ? "" : " " + event.mark()),
                            event.text().text())));
        }

        @Override
        public String table(Block.Table table) {
            return SheetTexts.table(table);
        }

        @Override
        public String roll(Block.Roll roll) {
            List<String> sources = roll.printed().stream()
                    .flatMap(item -> item.sources().stream())
                    .distinct()
                    .toList();
            return line(sources, roll.label(), roll.text().text());
        }

        @Override
        public String lines(Block.Lines lines) {
            return lines.label() + ": " + lines.typed();
        }

        @Override
        public String notes(Block.Notes notes) {
            return SheetTexts.lines(notes.notes().stream()
                    .map(note -> note.mark() + " " + note.text().text()));
        }

        @Override
        public String sources(Block.Sources sources) {
            return "";
        }
    }

    private static String table(Block.Table table) {
        String heads = table.columns().stream().map(Block.Table.Column::head).collect(Collectors.joining(" | "));
        return heads + "\n"
                + lines(table.groups().stream()
                        .flatMap(group -> Stream.concat(
                                group.head().runs().isEmpty()
                                        ? Stream.of()
                                        : Stream.of(":: " + group.head().text()),
                                group.rows().stream()
                                        .map(row -> line(
                                                row.sources(),
                                                row.cells().stream()
                                                        .map(Phrase::text)
                                                        .toArray(String[]::new))))));
    }

    private static String line(List<String> sources, String... cells) {
        return String.join(" | ", cells).replace("\n", " // ") + (sources.isEmpty() ? "" : "  " + sources);
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}

package kakehashi.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        if (block instanceof Block.Heading heading) {
            return "\n" + "#".repeat(heading.level()) + " " + heading.text();
        }
        if (block instanceof Block.Figure figure) {
            return "[" + figure.alternative() + "]\n" + figure.caption();
        }
        if (block instanceof Block.Paragraph paragraph) {
            return line(paragraph.sources(), paragraph.text().text());
        }
        if (block instanceof Block.Facts facts) {
            return lines(facts.facts().stream()
                    .map(fact -> line(fact.sources(), fact.label(), fact.value().text())));
        }
        if (block instanceof Block.History history) {
            return lines(history.events().stream()
                    .map(event -> line(
                            event.sources(),
                            event.date() + (event.mark() == null ? "" : " " + event.mark()),
                            event.text().text())));
        }
        if (block instanceof Block.Table table) {
            return table(table);
        }
        if (block instanceof Block.Roll roll) {
            List<String> sources = roll.printed().stream()
                    .flatMap(item -> item.sources().stream())
                    .distinct()
                    .toList();
            return line(sources, roll.label(), roll.text().text());
        }
        if (block instanceof Block.Lines lines) {
            return lines.label() + ": " + lines.typed();
        }
        return block instanceof Block.Notes notes
                ? lines(notes.notes().stream()
                        .map(note -> note.mark() + " " + note.text().text()))
                : "";
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

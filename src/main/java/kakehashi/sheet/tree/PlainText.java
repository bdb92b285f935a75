package kakehashi.sheet.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A sheet as lines of text, for a mail that takes no formatting. A pure function; equal sheets give equal text. */
public final class PlainText {

    private static final String BESIDE = " | ";

    private final Sheet sheet;
    private final Map<String, Integer> numbers;
    private final List<String> lines = new ArrayList<>();

    private PlainText(Sheet sheet) {
        this.sheet = sheet;
        this.numbers = sheet.sourceNumbers();
    }

    /** Every word of the sheet, a line for each fact, event and row, with its source numbers in brackets. */
    public static String of(Sheet sheet) {
        return new PlainText(sheet).text();
    }

    private String text() {
        lines.add(sheet.kind());
        lines.add(sheet.title().text());
        sheet.blocks().forEach(this::add);
        lines.add("");
        lines.add(sheet.page().foot());
        return String.join("\n", lines) + "\n";
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading) {
            lines.add("");
            lines.add(heading.text());
        } else if (block instanceof Block.Figure figure) {
            lines.add(figure.alternative());
        } else if (block instanceof Block.Paragraph paragraph) {
            lines.add(cited(paragraph.text().text(), paragraph.sources()));
        } else if (block instanceof Block.Facts facts) {
            facts.facts().forEach(fact -> pair(fact.label(), fact.value().text(), fact.sources()));
        } else if (block instanceof Block.Roll roll) {
            pair(
                    roll.label(),
                    roll.text().text(),
                    roll.printed().stream()
                            .flatMap(item -> item.sources().stream())
                            .toList());
        } else if (block instanceof Block.Lines typed) {
            pair(typed.label(), typed.typed(), List.of());
        } else if (block instanceof Block.History history) {
            history.events().forEach(this::event);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Notes notes) {
            notes.notes()
                    .forEach(note -> lines.add(note.mark() + " " + note.text().text()));
        } else if (block instanceof Block.Sources sources) {
            SourceLine.of(sheet, sources)
                    .forEach(line ->
                            lines.add("[" + line.number() + "] " + line.text().text() + line.address()));
        }
    }

    private void event(Event event) {
        String date = event.mark() == null ? event.date() : event.date() + " " + event.mark();
        pair(date, event.text().text(), event.sources());
    }

    private void table(Block.Table table) {
        lines.add(table.columns().stream().map(column -> flat(column.head())).collect(Collectors.joining(BESIDE)));
        for (Block.Table.Group group : table.groups()) {
            if (!group.head().runs().isEmpty()) {
                lines.add(flat(group.head().text()));
            }
            for (Block.Table.Row row : group.rows()) {
                String cells =
                        row.cells().stream().map(cell -> flat(cell.text())).collect(Collectors.joining(BESIDE));
                lines.add(cited(cells, row.sources()));
            }
        }
    }

    private void pair(String label, String value, List<String> sources) {
        lines.add(cited(flat(label) + ": " + flat(value), sources));
    }

    /** The two languages of a bilingual cell stand on one line. */
    private static String flat(String text) {
        return text.replace("\n", " / ");
    }

    private String cited(String text, List<String> sources) {
        return sources.isEmpty() ? text : text + " [" + Markup.cited(sources, numbers) + "]";
    }
}

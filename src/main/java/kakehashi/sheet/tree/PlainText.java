package kakehashi.sheet.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.chart.ChartOnPaper;

/** A sheet as lines of text, for a mail that takes no formatting. A pure function; equal sheets give equal text. */
public final class PlainText {

    private static final String BESIDE = " | ";

    private final Sheet sheet;
    private final Speech speech;
    private final Citations citations;

    private PlainText(Sheet sheet) {
        this.sheet = sheet;
        this.speech = new Speech(sheet.language());
        this.citations = sheet.citations();
    }

    /** Every word of the sheet, a line for each fact, event and row, with its source numbers in brackets. */
    public static String of(Sheet sheet) {
        return new PlainText(sheet).text();
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        sheet.page().edges().handling().lines().forEach(lines::add);
        String office = sheet.page().letterhead().office();
        if (!office.isEmpty()) {
            lines.add(office);
        }
        lines.add(sheet.kind());
        lines.add(sheet.title().text());
        OfBlock written = new OfBlock();
        sheet.blocks().forEach(block -> block.accept(written).forEach(lines::add));
        lines.add("");
        lines.add(sheet.page().foot());
        return String.join("\n", lines) + "\n";
    }

    /** The lines of one block. */
    private final class OfBlock implements Block.Visitor<Stream<String>> {

        @Override
        public Stream<String> heading(Block.Heading heading) {
            return Stream.of("", heading.text());
        }

        @Override
        public Stream<String> figure(Block.Figure figure) {
            return Stream.of(figure.alternative());
        }

        @Override
        public Stream<String> chart(Block.Chart chart) {
            ChartOnPaper content = chart.content();
            return Stream.of(
                            content.says().stream(),
                            Stream.of(row(content.heads())),
                            content.lines().stream().map(line -> row(line.cells())))
                    .flatMap(lines -> lines);
        }

        private static String row(List<String> cells) {
            return cells.stream().map(cell -> cell.replace('\n', ' ')).collect(Collectors.joining("\t"));
        }

        @Override
        public Stream<String> paragraph(Block.Paragraph paragraph) {
            return Stream.of(cited(paragraph.text().text(), paragraph.sources()));
        }

        @Override
        public Stream<String> facts(Block.Facts facts) {
            return facts.facts().stream()
                    .map(fact -> pair(fact.label(), fact.value().text(), fact.sources()));
        }

        @Override
        public Stream<String> history(Block.History history) {
            return history.events().stream().map(this::event);
        }

        private String event(Event event) {
            String date = event.mark() == null ? event.date() : event.date() + " " + event.mark();
            return pair(date, event.text().text(), event.sources());
        }

        @Override
        public Stream<String> table(Block.Table table) {
            Stream<String> heads = table.columns().stream().map(column -> flat(column.head()));
            Stream<String> key =
                    table.key().isEmpty() ? Stream.of() : table.key().lines();
            return Stream.of(
                            key,
                            Stream.of(heads.collect(Collectors.joining(BESIDE))),
                            table.groups().stream().flatMap(this::group))
                    .flatMap(lines -> lines);
        }

        private Stream<String> group(Block.Table.Group group) {
            Stream<String> head = group.head().runs().isEmpty()
                    ? Stream.of()
                    : Stream.of(flat(group.head().text()));
            return Stream.concat(head, group.rows().stream().map(this::row));
        }

        private String row(Block.Table.Row row) {
            String cells = row.cells().stream().map(cell -> flat(cell.text())).collect(Collectors.joining(BESIDE));
            return cited(cells, row.sources());
        }

        @Override
        public Stream<String> roll(Block.Roll roll) {
            List<String> sources = roll.printed().stream()
                    .flatMap(item -> item.sources().stream())
                    .toList();
            return Stream.of(pair(roll.label(), roll.text().text(), sources));
        }

        @Override
        public Stream<String> lines(Block.Lines lines) {
            return Stream.of(pair(lines.label(), lines.typed(), List.of()));
        }

        @Override
        public Stream<String> notes(Block.Notes notes) {
            return notes.notes().stream()
                    .map(note -> note.mark() + " " + note.text().text());
        }

        @Override
        public Stream<String> sources(Block.Sources sources) {
            Stream<String> numbered = SourceLine.of(sheet, sources).stream()
                    .map(line -> "[" + line.number() + "] " + line.text().text() + line.address());
            List<SourceLine> gazetteers = SourceLine.gazetteers(sheet, sources);
            return gazetteers.isEmpty()
                    ? numbered
                    : Stream.concat(
                            numbered,
                            Stream.of(gazetteers.stream()
                                    .map(line -> line.text().text() + line.address())
                                    .collect(Collectors.joining(
                                            speech.first().say("sheet.stop"),
                                            flat(speech.lines("sheet.sources.places")) + ": ",
                                            ""))));
        }
    }

    private String pair(String label, String value, List<String> sources) {
        return cited(flat(label) + ": " + flat(value), sources);
    }

    /** The two languages of a bilingual cell stand on one line. */
    private static String flat(String text) {
        return text.replace("\n", " / ");
    }

    private String cited(String text, List<String> sources) {
        String numbers = citations.of(sources);
        return numbers.isEmpty() ? text : text + " [" + numbers + "]";
    }
}

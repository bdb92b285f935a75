package kakehashi.sheet.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kakehashi.chart.ChartOnPaper;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Citations;
import kakehashi.sheet.tree.Event;
import kakehashi.sheet.tree.Fact;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Scripts;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.Speech;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;

/** The tables of one sheet in a Word document; widths in twentieths of a point on A4. */
final class DocxTables {

    private static final int LABEL = 1990;
    private static final int LABEL_BESIDE = 1560;
    private static final int NUMBERS = 800;
    private static final int NUMBERS_BESIDE = 570;
    /** Of a map with what parts it from the facts beside it. */
    private static final int MAP = 3970;

    private static final int PADDING = 120;

    private static final String HEAD = "TableHead";

    /** Styles of the text and of the numbers of sources in a table, and how large their letters are. */
    private enum Size {
        USUAL("TableText", "SourceNumbers", 190),
        SMALL("TableSmall", "SourceNumbersSmall", 170),
        SMALLEST("TableSmallest", "SourceNumbersSmallest", 160);

        private final String text;
        private final String numbers;
        private final int letters;

        Size(String text, String numbers, int letters) {
            this.text = text;
            this.numbers = numbers;
            this.letters = letters;
        }
    }

    private final XWPFDocument document;
    private final DocxText text;
    private final Citations citations;
    private final Speech speech;
    private final Sheet sheet;
    private final int width;
    private final double times;
    /** The same of columns whose letters are large. */
    private final double letters;
    /** Draws the map that stands beside the next facts. */
    private @Nullable Consumer<XWPFTableCell> map;
    /** The last table of labelled rows, and what stands below it. */
    private @Nullable DocxTable open;

    private @Nullable XWPFParagraph gap;

    /** @param width between the margins */
    DocxTables(XWPFDocument document, DocxText text, Sheet sheet, int width) {
        this.document = document;
        this.text = text;
        this.sheet = sheet;
        this.citations = sheet.citations();
        this.speech = new Speech(sheet.language());
        this.width = width;
        this.times = DocxPage.times(sheet.page());
        this.letters = times * Math.max(1, DocxStyles.letters(sheet));
    }

    /** The next facts leave room for a map at their right. */
    void beside(Consumer<XWPFTableCell> drawn) {
        map = drawn;
    }

    void facts(Block.Facts facts) {
        Consumer<XWPFTableCell> drawn = map;
        map = null;
        DocxTable table = drawn == null ? labelledTable() : besideMap();
        for (Fact fact : facts.facts()) {
            row(table, Phrase.of(fact.label()), fact.value(), fact.sources());
        }
        if (drawn != null) {
            drawn.accept(table.mergedLast());
        }
        gap = end();
    }

    void roll(Block.Roll roll) {
        List<String> sources =
                roll.printed().stream().flatMap(item -> item.sources().stream()).toList();
        row(labelledTable(), Phrase.of(roll.label()), roll.text(), sources);
        gap = end();
    }

    /** What was typed, or ruled lines to type on. */
    void lines(Block.Lines lines) {
        XWPFTableRow row = row(
                labelledTable(),
                Phrase.of(lines.label()),
                lines.typed().isEmpty()
                        ? Phrase.EMPTY
                        : Phrase.EMPTY.thenForeign(lines.typed(), Scripts.languageOf(lines.typed())),
                List.of());
        if (lines.typed().isEmpty()) {
            XWPFTableCell cell = row.getCell(1);
            cell.getParagraphs().get(0).setStyle("Ruled");
            for (int i = 1; i < lines.ruled(); i++) {
                cell.addParagraph().setStyle("Ruled");
            }
        }
        gap = end();
    }

    void history(Block.History history) {
        DocxTable table = new DocxTable(document, labelled());
        head(
                table,
                List.of(
                        speech.lines("sheet.history.date"),
                        speech.lines("sheet.history.event"),
                        speech.lines("sheet.source.numbers")));
        for (Event event : history.events()) {
            Phrase date = Phrase.of(event.date());
            row(
                    table,
                    event.mark() == null ? date : date.then("\u00a0").thenStrong(event.mark()),
                    event.text(),
                    event.sources());
        }
        tableEnds();
    }

    void table(Block.Table rows) {
        List<Integer> widths = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        int numbers = (int) (NUMBERS * letters);
        Size size = size(rows);
        double[] shares = new ColumnWidths(sheet.language().first().locale(), size.letters * letters, PADDING * times)
                .of(rows, width - numbers, besideEachOther(rows) ? 2 : 1);
        for (int i = 0; i < shares.length; i++) {
            heads.add(rows.columns().get(i).head());
            widths.add((int) shares[i]);
        }
        heads.add(speech.lines("sheet.source.numbers"));
        widths.add(width - widths.stream().mapToInt(Integer::intValue).sum());
        DocxTable table = new DocxTable(document, widths);
        if (rows.use() == Block.Table.Use.FILL_IN) {
            table.toFillIn(times);
        }
        if (!rows.key().isEmpty()) {
            put(table.acrossAsHead(), Phrase.of(rows.key()), HEAD);
        }
        head(table, heads);
        for (Block.Table.Group group : rows.groups()) {
            if (!group.head().runs().isEmpty()) {
                put(table.across(), group.head(), "TableGroup");
            }
            for (Block.Table.Row row : group.rows()) {
                List<Phrase> cells = new ArrayList<>(row.cells());
                cells.add(Phrase.of(citations.of(row.sources())));
                cells(table.next(), cells, size);
            }
        }
        if (besideEachOther(rows)) {
            table.ruledBefore(rows.columns().size() / 2);
        }
        tableEnds();
    }

    /** The numbers of a chart. */
    void numbers(ChartOnPaper chart) {
        List<Integer> widths = new ArrayList<>(List.of(width / 3));
        int others = chart.heads().size() - 1;
        for (int i = 0; i < others; i++) {
            widths.add((width - width / 3) / others);
        }
        DocxTable table = new DocxTable(document, widths);
        head(table, chart.heads());
        for (ChartOnPaper.Line line : chart.lines()) {
            cells(table.next(), line.cells().stream().map(Phrase::of).toList(), Size.SMALL);
        }
        tableEnds();
    }

    /** As in the print: what is filled in by hand, and two languages beside each other, have small letters. */
    private Size size(Block.Table rows) {
        if (besideEachOther(rows)) {
            return Size.SMALLEST;
        }
        return rows.use() == Block.Table.Use.FILL_IN ? Size.SMALL : Size.USUAL;
    }

    private boolean besideEachOther(Block.Table rows) {
        return sheet.language().languages().size() > 1 && rows.use() == Block.Table.Use.READ_BESIDE;
    }

    private void tableEnds() {
        open = null;
        gap = end();
    }

    /** The table of labelled rows right above, to go on in, or a new one: two would have a double line between them. */
    private DocxTable labelledTable() {
        int last = document.getBodyElements().size() - 1;
        if (open != null && gap != null && document.getBodyElements().get(last) == gap) {
            document.removeBodyElement(last);
            return open;
        }
        boolean below = gap != null && document.getBodyElements().get(last) == gap;
        open = new DocxTable(document, labelled());
        if (below) {
            open.withoutTop();
        }
        return open;
    }

    private DocxTable besideMap() {
        open = null;
        int label = (int) (LABEL_BESIDE * times);
        int numbers = (int) (NUMBERS_BESIDE * times);
        int right = (int) (MAP * times);
        DocxTable table = new DocxTable(document, List.of(label, width - label - numbers - right, numbers, right));
        table.withoutBottom();
        return table;
    }

    private List<Integer> labelled() {
        int label = (int) (LABEL * letters);
        int numbers = (int) (NUMBERS * letters);
        return List.of(label, width - label - numbers, numbers);
    }

    /** The first row, repeated on every further page. */
    private void head(DocxTable table, List<String> heads) {
        XWPFTableRow row = table.head();
        for (int i = 0; i < heads.size(); i++) {
            put(row.getCell(i), Phrase.of(heads.get(i)), HEAD);
        }
        DocxTable.atTheRight(row.getCell(heads.size() - 1));
    }

    private XWPFTableRow row(DocxTable table, Phrase label, Phrase value, List<String> sources) {
        XWPFTableRow row = table.next();
        cells(row, List.of(label, value, Phrase.of(citations.of(sources))), Size.USUAL);
        return row;
    }

    private void cells(XWPFTableRow row, List<Phrase> cells, Size size) {
        for (int i = 0; i < cells.size() - 1; i++) {
            put(row.getCell(i), cells.get(i), size.text);
        }
        put(row.getCell(cells.size() - 1), cells.get(cells.size() - 1), size.numbers);
    }

    private void put(XWPFTableCell cell, Phrase phrase, String style) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        text.put(paragraph, phrase);
    }

    /** Two tables that follow each other would become one; gives what parts them, which is as low as can be. */
    private XWPFParagraph end() {
        XWPFParagraph between = document.createParagraph();
        between.setStyle("Between");
        return between;
    }
}

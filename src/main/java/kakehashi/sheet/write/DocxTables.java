package kakehashi.sheet.write;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Event;
import kakehashi.sheet.tree.Fact;
import kakehashi.sheet.tree.Markup;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Scripts;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The tables of one sheet in a Word document; widths in twentieths of a point. */
final class DocxTables {

    private static final int LABEL = 2040;
    private static final int NUMBERS = 960;

    private static final String HEAD = "TableHead";

    private final XWPFDocument document;
    private final DocxText text;
    private final Map<String, Integer> numbers;
    private final int width;
    /** The last table of labelled rows, and what stands below it. */
    private @Nullable XWPFTable open;

    private @Nullable XWPFParagraph gap;

    /** @param width between the margins */
    DocxTables(XWPFDocument document, DocxText text, Map<String, Integer> numbers, int width) {
        this.document = document;
        this.text = text;
        this.numbers = numbers;
        this.width = width;
    }

    void facts(Block.Facts facts) {
        XWPFTable table = labelledTable();
        for (Fact fact : facts.facts()) {
            row(table, Phrase.of(fact.label()), fact.value(), fact.sources());
        }
        gap = end();
    }

    void roll(Block.Roll roll) {
        XWPFTable table = labelledTable();
        List<String> sources =
                roll.printed().stream().flatMap(item -> item.sources().stream()).toList();
        row(table, Phrase.of(roll.label()), roll.text(), sources);
        gap = end();
    }

    /** What was typed, or empty rows to type in. */
    void lines(Block.Lines lines) {
        XWPFTable table = labelledTable();
        Phrase typed = lines.typed().isEmpty()
                ? Phrase.of("\n".repeat(Math.max(0, lines.ruled() - 1)))
                : Phrase.EMPTY.thenForeign(lines.typed(), Scripts.languageOf(lines.typed()));
        row(table, Phrase.of(lines.label()), typed, List.of());
        gap = end();
    }

    void history(Block.History history, List<String> heads) {
        XWPFTable table = table(labelled());
        head(table, heads);
        for (Event event : history.events()) {
            Phrase date = Phrase.of(event.date());
            row(
                    table,
                    event.mark() == null ? date : date.then(" ").thenStrong(event.mark()),
                    event.text(),
                    event.sources());
        }
        end();
    }

    void table(Block.Table rows, String sources) {
        List<Integer> widths = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        int given = 0;
        for (Block.Table.Column column : rows.columns()) {
            heads.add(column.head());
            widths.add(width * column.width() / 100);
            given += width * column.width() / 100;
        }
        heads.add(sources);
        widths.add(width - given);
        XWPFTable table = table(widths);
        head(table, heads);
        for (Block.Table.Group group : rows.groups()) {
            if (!group.head().runs().isEmpty()) {
                group(table, group.head(), widths.size());
            }
            for (Block.Table.Row row : group.rows()) {
                List<Phrase> cells = new ArrayList<>(row.cells());
                cells.add(Phrase.of(cited(row.sources())));
                cells(next(table), cells, "TableText");
            }
        }
        end();
    }

    /** The table of labelled rows right above, to go on in, or a new one: two would have a double line between them. */
    private XWPFTable labelledTable() {
        int last = document.getBodyElements().size() - 1;
        if (open != null && gap != null && document.getBodyElements().get(last) == gap) {
            document.removeBodyElement(last);
            return open;
        }
        open = table(labelled());
        return open;
    }

    private List<Integer> labelled() {
        return List.of(LABEL, width - LABEL - NUMBERS, NUMBERS);
    }

    private XWPFTable table(List<Integer> widths) {
        XWPFTable table = document.createTable(1, widths.size());
        table.setStyleID("SheetTable");
        table.setWidth(Integer.toString(width));
        // the borders are those of the style
        table.getCTTbl().getTblPr().unsetTblBorders();
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid();
        CTTblGrid known = grid == null ? table.getCTTbl().addNewTblGrid() : grid;
        for (int i = 0; i < widths.size(); i++) {
            (i < known.sizeOfGridColArray() ? known.getGridColArray(i) : known.addNewGridCol())
                    .setW(BigInteger.valueOf(widths.get(i)));
            XWPFTableCell cell = table.getRow(0).getCell(i);
            cell.setWidth(Integer.toString(widths.get(i)));
            cell.setWidthType(TableWidthType.DXA);
        }
        return table;
    }

    /** The first row, repeated on every further page. */
    private void head(XWPFTable table, List<String> heads) {
        XWPFTableRow row = next(table);
        row.setRepeatHeader(true);
        cells(row, heads.stream().map(Phrase::of).toList(), HEAD);
    }

    private void group(XWPFTable table, Phrase head, int columns) {
        XWPFTableRow row = next(table);
        for (int i = columns - 1; i > 0; i--) {
            row.removeCell(i);
        }
        XWPFTableCell cell = row.getCell(0);
        cell.setWidth(Integer.toString(width));
        cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
        put(cell, head, "TableGroup");
    }

    private void row(XWPFTable table, Phrase label, Phrase value, List<String> sources) {
        cells(next(table), List.of(label, value, Phrase.of(cited(sources))), "TableText");
    }

    private void cells(XWPFTableRow row, List<Phrase> cells, String style) {
        for (int i = 0; i < cells.size(); i++) {
            put(row.getCell(i), cells.get(i), style);
        }
        XWPFParagraph last = row.getCell(cells.size() - 1).getParagraphs().get(0);
        if (style.equals(HEAD)) {
            last.setAlignment(ParagraphAlignment.RIGHT);
        } else {
            last.setStyle("SourceNumbers");
        }
    }

    private void put(XWPFTableCell cell, Phrase phrase, String style) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        text.put(paragraph, phrase);
    }

    /** A new row of the widths of the first; the first itself while it is empty. */
    private static XWPFTableRow next(XWPFTable table) {
        XWPFTableRow first = table.getRow(0);
        boolean untouched = table.getNumberOfRows() == 1
                && first.getTableCells().stream()
                        .allMatch(cell -> cell.getParagraphs().get(0).getStyle() == null);
        XWPFTableRow row = untouched ? first : table.createRow();
        row.setCantSplitRow(true);
        if (!untouched) {
            for (int i = 0; i < first.getTableCells().size(); i++) {
                XWPFTableCell cell = row.getCell(i);
                cell.setWidth(Integer.toString(first.getCell(i).getWidth()));
                cell.setWidthType(TableWidthType.DXA);
            }
        }
        return row;
    }

    /** Two tables that follow each other would become one; gives what parts them. */
    private XWPFParagraph end() {
        XWPFParagraph between = document.createParagraph();
        between.setStyle("TableText");
        between.setSpacingBetween(0.3);
        return between;
    }

    private String cited(List<String> sources) {
        return Markup.cited(sources, numbers);
    }
}

package kakehashi.sheet.write;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** One table of a Word document: its grid, and rows of cells as wide as that says. */
final class DocxTable {

    /** Twelve millimetres in twentieths of a point: two lines of writing. */
    private static final int TO_WRITE_IN = 680;

    private static final String LOOK = "SheetTable";
    private static final String LOOK_OF_A_FORM = "SheetForm";

    private final XWPFTable table;
    private final List<Integer> widths;
    private boolean untouched = true;
    private int least;

    /** @param widths of the columns, in twentieths of a point */
    DocxTable(XWPFDocument document, List<Integer> widths) {
        this.widths = widths;
        table = document.createTable(1, widths.size());
        table.setStyleID(LOOK);
        table.setWidth(Integer.toString(all()));
        // the borders are those of the style
        table.getCTTbl().getTblPr().unsetTblBorders();
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid();
        CTTblGrid known = grid == null ? table.getCTTbl().addNewTblGrid() : grid;
        for (int i = 0; i < widths.size(); i++) {
            (i < known.sizeOfGridColArray() ? known.getGridColArray(i) : known.addNewGridCol())
                    .setW(BigInteger.valueOf(widths.get(i)));
        }
    }

    private int all() {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    /** No line above the first row: one stands there already. */
    void withoutTop() {
        borders().addNewTop().setVal(STBorder.NIL);
    }

    /** No line below the last row, as where a map is higher than the facts beside it. */
    void withoutBottom() {
        borders().addNewBottom().setVal(STBorder.NIL);
    }

    private CTTblBorders borders() {
        CTTblPr properties = table.getCTTbl().getTblPr();
        return properties.isSetTblBorders() ? properties.getTblBorders() : properties.addNewTblBorders();
    }

    /** A line around each cell, and every row but the first high enough to write in. */
    void toFillIn(double times) {
        table.setStyleID(LOOK_OF_A_FORM);
        least = (int) (TO_WRITE_IN * times);
    }

    /** A new row. */
    XWPFTableRow next() {
        XWPFTableRow row = row();
        if (least > 0) {
            row.setHeight(least);
            row.setHeightRule(TableRowHeightRule.AT_LEAST);
        }
        return row;
    }

    /** A new row of heads, which stands on every further page. */
    XWPFTableRow head() {
        XWPFTableRow row = row();
        row.setRepeatHeader(true);
        return row;
    }

    private XWPFTableRow row() {
        XWPFTableRow row = untouched ? table.getRow(0) : table.createRow();
        untouched = false;
        row.setCantSplitRow(true);
        for (int i = 0; i < widths.size(); i++) {
            // it has as many cells as the first row, which may be one across
            XWPFTableCell known = row.getCell(i);
            XWPFTableCell cell = known == null ? row.createCell() : known;
            cell.setWidth(Integer.toString(widths.get(i)));
            cell.setWidthType(TableWidthType.DXA);
        }
        return row;
    }

    /** A new row of one cell. */
    XWPFTableCell across() {
        return across(row());
    }

    /** The same among the heads. */
    XWPFTableCell acrossAsHead() {
        return across(head());
    }

    private XWPFTableCell across(XWPFTableRow row) {
        for (int i = widths.size() - 1; i > 0; i--) {
            row.removeCell(i);
        }
        XWPFTableCell cell = row.getCell(0);
        cell.setWidth(Integer.toString(all()));
        cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(widths.size()));
        return cell;
    }

    /** The last column as one cell without lines. */
    XWPFTableCell mergedLast() {
        int column = widths.size() - 1;
        for (int i = 0; i < table.getNumberOfRows(); i++) {
            CTTcPr properties = properties(table.getRow(i).getCell(column));
            properties.addNewVMerge().setVal(i == 0 ? STMerge.RESTART : STMerge.CONTINUE);
            CTTcBorders borders = borders(properties);
            borders.addNewTop().setVal(STBorder.NIL);
            borders.addNewBottom().setVal(STBorder.NIL);
        }
        return table.getRow(0).getCell(column);
    }

    /** A line at the left of a column. */
    void ruledBefore(int column) {
        for (XWPFTableRow row : table.getRows()) {
            if (row.getTableCells().size() > column) {
                borders(properties(row.getCell(column))).addNewLeft().setVal(STBorder.SINGLE);
            }
        }
    }

    static void atTheRight(XWPFTableCell cell) {
        cell.getParagraphs().get(0).setAlignment(ParagraphAlignment.RIGHT);
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        CTTcPr known = cell.getCTTc().getTcPr();
        return known == null ? cell.getCTTc().addNewTcPr() : known;
    }

    private static CTTcBorders borders(CTTcPr properties) {
        return properties.isSetTcBorders() ? properties.getTcBorders() : properties.addNewTcBorders();
    }
}

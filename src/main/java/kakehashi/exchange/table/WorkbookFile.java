package kakehashi.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook of Excel, written row by row, so that a large one needs no more room than what stands in its cells. */
public final class WorkbookFile {

    /** What a column may be wide, in letters. */
    private static final int WIDEST = 60;

    private static final int NARROWEST = 8;
    private static final int ROWS_AT_HAND = 200;
    private static final int LETTER = 256;
    private static final int MEASURED = 2_000;
    private static final int LINE = 15;

    /** So many letters side by side can still be read on a page of A4. */
    private static final int LEGIBLE = 300;

    private WorkbookFile() {}

    /**
     * One sheet, with its headings frozen above, on each printed page too, and a choice of values on each; without headings, a
     * plain list whose long texts are wrapped.
     *
     * @param rows cells that are each a {@link String}, {@link LocalDate}, {@link Number}, {@link Boolean} or null, as many as
     *     headings, where there are any
     */
    public record Page(String name, List<String> headings, Iterable<List<@Nullable Object>> rows) {

        private boolean hasHeadings() {
            return headings.stream().anyMatch(heading -> !heading.isEmpty());
        }
    }

    /** Writes the pages in their order. */
    public static void write(String title, List<Page> pages, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_AT_HAND)) {
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setTitle(title);
            Styles styles = Styles.in(workbook);
            for (Page page : pages) {
                write(page, workbook.createSheet(WorkbookUtil.createSafeSheetName(page.name())), styles);
            }
            workbook.write(out);
        }
    }

    private record Styles(CellStyle heading, CellStyle day, CellStyle text, CellStyle wrapped) {

        static Styles in(SXSSFWorkbook workbook) {
            Font bold = workbook.createFont();
            bold.setBold(true);
            CellStyle heading = workbook.createCellStyle();
            heading.setFont(bold);
            heading.setWrapText(true);
            heading.setVerticalAlignment(VerticalAlignment.TOP);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            day.setVerticalAlignment(VerticalAlignment.TOP);
            CellStyle text = workbook.createCellStyle();
            text.setVerticalAlignment(VerticalAlignment.TOP);
            CellStyle wrapped = workbook.createCellStyle();
            wrapped.cloneStyleFrom(text);
            wrapped.setWrapText(true);
            return new Styles(heading, day, text, wrapped);
        }
    }

    private static void write(Page page, SXSSFSheet sheet, Styles styles) {
        int[] widths = new int[page.headings().size()];
        int number = 0;
        for (List<@Nullable Object> cells : page.rows()) {
            if (number == 0 && page.hasHeadings()) {
                headings(page, sheet, styles, widths);
                number++;
            }
            SXSSFRow row = sheet.createRow(number++);
            for (int column = 0; column < cells.size(); column++) {
                Object value = cells.get(column);
                if (value != null) {
                    fill(
                            row.createCell(column),
                            value,
                            page.hasHeadings() ? styles.text() : styles.wrapped(),
                            styles.day());
                    if (!page.hasHeadings()) {
                        row.setHeightInPoints(Math.max(row.getHeightInPoints(), lines(value.toString()) * LINE));
                    }
                    if (number < MEASURED) {
                        widths[column] = Math.max(widths[column], width(value.toString()));
                    }
                }
            }
        }
        if (number == 0 && page.hasHeadings()) {
            headings(page, sheet, styles, widths);
            number++;
        }
        int wide = 0;
        for (int column = 0; column < widths.length; column++) {
            int width = Math.min(WIDEST, Math.max(NARROWEST, widths[column])) + 2;
            sheet.setColumnWidth(column, width * LETTER);
            wide += width;
        }
        if (page.hasHeadings()) {
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, number - 1, 0, widths.length - 1));
            sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        }
        onPaper(sheet, wide);
    }

    /** Across, as wide as a page where that can be read, else with the first columns on each page. */
    private static void onPaper(SXSSFSheet sheet, int wide) {
        PrintSetup paper = sheet.getPrintSetup();
        paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
        paper.setLandscape(true);
        if (wide <= LEGIBLE) {
            sheet.setFitToPage(true);
            paper.setFitWidth((short) 1);
            paper.setFitHeight((short) 0);
        } else {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 1));
        }
        // the name of the sheet, and the page of how many
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    private static void headings(Page page, SXSSFSheet sheet, Styles styles, int[] widths) {
        SXSSFRow row = sheet.createRow(0);
        for (int column = 0; column < widths.length; column++) {
            SXSSFCell cell = row.createCell(column);
            cell.setCellValue(page.headings().get(column));
            cell.setCellStyle(styles.heading());
            widths[column] = width(page.headings().get(column));
        }
    }

    private static void fill(SXSSFCell cell, Object value, CellStyle text, CellStyle day) {
        cell.setCellStyle(value instanceof LocalDate ? day : text);
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else {
            cell.setCellValue(fitting(value.toString()));
        }
    }

    /** No more than a cell can hold. */
    private static String fitting(String text) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /** That a text takes in the widest column: not every program makes a row as high as what is wrapped in it. */
    private static int lines(String text) {
        return 1 + width(text) / WIDEST;
    }

    /** In letters of the Latin script: others are twice as wide. */
    private static int width(String text) {
        return text.codePoints().map(sign -> sign < 0x2E80 ? 1 : 2).sum();
    }
}

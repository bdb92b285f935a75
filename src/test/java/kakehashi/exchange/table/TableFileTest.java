package kakehashi.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kakehashi.model.value.Language;
import kakehashi.text.Words;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as offices have them, and what is none. */
class TableFileTest {

    @TempDir
    Path folder;

    private TableFile read(String name, byte[] bytes) throws IOException {
        return TableFile.read(Files.write(folder.resolve(name), bytes), null);
    }

    private List<List<String>> cells(String name, byte[] bytes) throws IOException {
        return read(name, bytes).sheets().get(0).rows().stream()
                .map(Sheet.Row::cells)
                .toList();
    }

    private void refused(String name, byte[] bytes, String sentence) {
        assertThatThrownBy(() -> read(name, bytes))
                .isInstanceOfSatisfying(TableException.class, told -> assertThat(told.in(Words.in(Language.EN)))
                        .contains(sentence));
    }

    private static byte[] in(String charset, String text) {
        return text.getBytes(Charset.forName(charset));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, 'Huế,堺市'",
        "UTF-16LE, 'Huế,堺市 and a longer line'",
        "UTF-16BE, 'Huế,堺市 and a longer line'",
        "windows-31j, '点検,件数'",
        "windows-31j, 'ダナン市,①表敬～交流、㈱髙島屋能登店'",
        "EUC-JP, '友好都市,締結年月日、姉妹都市'"
    })
    void how_a_text_is_written_is_found_out(String charset, String line) throws IOException {
        TableFile file = read("list.csv", in(charset, line + "\r\n1,2\r\n"));
        assertThat(file.encoding()).extracting(Encoding::label).isEqualTo(charset);
        assertThat(file.sheets().get(0).rows().get(0).cells()).isEqualTo(List.of(line.split(",", -1)));
    }

    @Test
    void vietnamese_of_windows_is_composed() throws IOException {
        // windows-1258 writes tones as letters of their own behind the vowel
        String apart = "Th\u00E0nh ph\u00F4\u0301 Hu\u00EA\u0301,ng\u00E0y ky\u0301,\u0111i\u0323a ph\u01B0\u01A1ng";
        TableFile file = read("list.csv", in("windows-1258", apart + "\r\n"));
        assertThat(file.encoding()).isEqualTo(Encoding.WINDOWS_1258);
        assertThat(file.sheets().get(0).rows().get(0).cells())
                .containsExactly("Thành phố Huế", "ngày ký", "địa phương");
    }

    @ParameterizedTest
    @CsvSource({
        "TCVN3, 'Thµnh phè §µ N½ng,®Þa ph\u00ADong,ký kÕt', 'Thành phố Đà Nẵng,địa phưong,ký kết'",
        "VNI, 'Thaønh phoá Ñaø Naüng,ñòa phöông,kyù keát', 'Thành phố Đà Nẵng,địa phương,ký kết'"
    })
    void vietnamese_of_before_unicode_is_never_taken_as_it_stands(String table, String old, String now)
            throws IOException {
        TableFile file = read("list.csv", in("windows-1252", old + "\r\n"));
        assertThat(file.encoding()).extracting(Encoding::label).isEqualTo(table);
        assertThat(file.sheets().get(0).rows().get(0).cells()).isEqualTo(List.of(now.split(",", -1)));
    }

    @Test
    void lines_may_end_in_any_way_and_cells_hold_ends_of_lines() throws IOException {
        assertThat(cells("cr.csv", in("UTF-8", "\uFEFFpid,pref\r1,北海道\r2,青森県\r")))
                .hasSize(3)
                .first()
                .isEqualTo(List.of("pid", "pref"));
        assertThat(cells("q.csv", in("UTF-8", "a,b\n\"x\ny\",\"1,5\"\"\"\n")))
                .containsExactly(List.of("a", "b"), List.of("x\ny", "1,5\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029"})
    void ends_of_lines_of_other_machines_end_rows_where_there_are_no_others_and_else_lines_of_a_cell(String end)
            throws IOException {
        assertThat(cells("rare.csv", in("UTF-8", "pid,pref" + end + "1,北海道" + end + "2,青森県" + end)))
                .containsExactly(List.of("pid", "pref"), List.of("1", "北海道"), List.of("2", "青森県"));
        assertThat(cells("cell.csv", in("UTF-8", "pid,pref\n1,北海道" + end + "青森県\n")))
                .containsExactly(List.of("pid", "pref"), List.of("1", "北海道\n青森県"));
    }

    @Test
    void what_separates_cells_is_found_out_also_where_commas_stand_in_numbers() throws IOException {
        assertThat(cells(
                                "vi.csv",
                                in(
                                        "UTF-8",
                                        "địa phương;vĩ độ;ngày ký\nHuế;16,4667;04/03/2014\nTP. HCM;10,8231;13/03/2014\n"))
                        .get(1))
                .containsExactly("Huế", "16,4667", "04/03/2014");
        assertThat(cells("tab.tsv", in("UTF-8", "a, b\tc\nd, e\tf\n")))
                .containsExactly(List.of("a, b", "c"), List.of("d, e", "f"));
    }

    @Test
    void letters_that_nobody_sees_are_left_out_and_the_rest_is_composed() throws IOException {
        String nfd = Normalizer.normalize("Huế", Normalizer.Form.NFD);
        assertThat(cells("x.csv", in("UTF-8", "\u3000" + nfd + "\u200B , Đà\u00ADNẵng\u00A0,'=1+1\n"))
                        .get(0))
                .containsExactly("Huế", "ĐàNẵng", "=1+1");
        assertThat(cells("y.csv", in("UTF-8", "\u00D0à Nẵng,ﾀﾞﾅﾝ市,a\u0007b\u0001\n"))
                        .get(0))
                .containsExactly("Đà Nẵng", "ダナン市", "a b");
    }

    @Test
    void a_workbook_fills_joined_cells_and_tells_of_days_what_their_cells_show() throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Đối tác");
            String[] formats = {"dd/mm/yyyy", "[$-411]ggge\"年\"m\"月\"d\"日\"", "mmm-yy", "yyyy\"年\"", "d-mmm", "General"
            };
            Row row = sheet.createRow(2);
            row.createCell(0).setCellValue("Huế");
            for (int i = 0; i < formats.length; i++) {
                CellStyle style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat(formats[i]));
                row.createCell(i + 1).setCellStyle(style);
                row.getCell(i + 1)
                        .setCellValue(
                                i == 5
                                        ? 1234.5
                                        : org.apache.poi.ss.usermodel.DateUtil.getExcelDate(LocalDate.of(2014, 3, 4)));
            }
            sheet.createRow(3).createCell(1).setCellValue("x");
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            book.write(out);
        }
        TableFile read = TableFile.read(file, null);
        assertThat(read.sheets()).extracting(Sheet::name).containsExactly("Đối tác");
        assertThat(read.sheets().get(0).rows()).extracting(Sheet.Row::number).containsExactly(3, 4);
        assertThat(read.sheets().get(0).rows().get(0).cells())
                .containsExactly("Huế", "2014-03-04", "2014-03-04", "2014-03", "2014", "4/3", "1234.5");
        assertThat(read.sheets().get(0).rows().get(1).cells()).containsExactly("Huế", "x");
    }

    @Test
    void what_an_office_hid_stands_behind_what_it_shows() throws Exception {
        Path file = folder.resolve("hidden.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (String name : List.of("Cũ", "Mới")) {
                book.createSheet(name).createRow(0).createCell(0).setCellValue(name);
            }
            book.setSheetHidden(0, true);
            book.setActiveSheet(1);
            book.write(out);
        }
        assertThat(TableFile.read(file, null).sheets()).extracting(Sheet::name).containsExactly("Mới", "Cũ");
    }

    @Test
    void a_page_of_the_web_is_read_by_its_table_whatever_its_name_and_refused_by_name_without_one() throws IOException {
        byte[] page = in(
                "UTF-8",
                "<html><head><meta charset=\"utf-8\"></head><body><table><tr><th>Địa phương</th><th>Đối tác</th></tr>"
                        + "<tr><td>tỉnh Quảng Trị</td><td>tỉnh Gifu</td></tr></table></body></html>");
        assertThat(cells("list.xls", page))
                .containsExactly(List.of("Địa phương", "Đối tác"), List.of("tỉnh Quảng Trị", "tỉnh Gifu"));
        refused("none.xls", in("UTF-8", "<html><body><p>Đăng nhập</p></body></html>"), "without a table");
        refused("flat.fods", in("UTF-8", "<?xml version=\"1.0\"?>\n<office:document/>"), "without a table");
    }

    @Test
    void japanese_of_mail_is_known_by_its_escapes() throws IOException {
        TableFile read = read("mail.csv", in("ISO-2022-JP", "越側,日側\nクアンチ省,岐阜県\n"));
        assertThat(read.encoding()).isEqualTo(Encoding.ISO_2022_JP);
        assertThat(read.sheets().get(0).rows().get(1).cells()).containsExactly("クアンチ省", "岐阜県");
    }

    @Test
    void a_letter_under_the_name_of_a_workbook_is_no_damaged_one() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream parts = new ZipOutputStream(bytes)) {
            for (String part : List.of("[Content_Types].xml", "word/document.xml")) {
                parts.putNextEntry(new ZipEntry(part));
                parts.write(in("UTF-8", "<x/>"));
            }
        }
        refused("letter.xlsx", bytes.toByteArray(), "no table that can be read");
    }

    @Test
    void what_a_workbook_does_not_show_of_a_sheet_is_read_and_named_and_can_be_left_out() throws Exception {
        Path file = folder.resolve("filtered.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Đối tác");
            for (int row = 0; row < 4; row++) {
                sheet.createRow(row * 2);
            }
            for (int row = 0; row < 4; row++) {
                for (int column = 0; column < 3; column++) {
                    sheet.getRow(row * 2).createCell(column).setCellValue("r" + row + "c" + column);
                }
            }
            sheet.getRow(4).setZeroHeight(true);
            sheet.createRow(5).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
            sheet.setColumnHidden(9, true);
            book.write(out);
        }
        Sheet sheet = TableFile.read(file, null).sheets().get(0);
        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(1, 3, 5, 7);
        assertThat(sheet.hidden().told("Đối tác", false))
                .extracting(told -> told.in(Words.in(Language.EN)))
                .containsExactly("Hidden or filtered out on the sheet “Đối tác”, but read all the same:"
                        + " rows: 1 (5); columns: 1 (B).");
        assertThat(sheet.hidden().told("Đối tác", false))
                .extracting(told -> told.in(Words.in(Language.JA)))
                .containsExactly("シート「Đối tác」で非表示またはフィルターで隠れているものも読み込んでいます：1行（行番号：5）、1列（B）。");
        assertThat(sheet.shown().rows()).extracting(Sheet.Row::number).containsExactly(1, 3, 7);
        assertThat(sheet.shown().rows().get(2).cells()).containsExactly("r3c0", "r3c2");
        assertThat(sheet.shown().hidden().hasParts()).isFalse();
    }

    @Test
    void what_an_open_document_does_not_show_is_named_too() throws IOException {
        byte[] ods = zip(
                "content.xml",
                """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">
                <office:automatic-styles><style:style style:name="ta1" style:family="table"/>
                <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
                </office:automatic-styles><office:body><office:spreadsheet>
                <table:table table:name="old" table:style-name="ta2">
                <table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>
                <table:table table:name="now" table:style-name="ta1">
                <table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>
                <table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>a</text:p></table:table-cell></table:table-row>
                <table:table-row table:visibility="filter" table:number-rows-repeated="2">
                <table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>
                <table:table-row><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row>
                </table:table></office:spreadsheet></office:body></office:document-content>
                """);
        TableFile read = read("hidden.ods", ods);
        assertThat(read.sheets()).extracting(Sheet::name).containsExactly("now", "old");
        assertThat(read.sheets().get(0).hidden().rows()).containsExactlyInAnyOrder(2, 3);
        assertThat(read.sheets().get(0).hidden().columns()).containsExactly(1);
        assertThat(read.sheets().get(0).shown().rows())
                .extracting(Sheet.Row::cells)
                .containsExactly(List.of("a"), List.of("c"));
        assertThat(read.sheets().get(1).hidden().told("old", true))
                .extracting(told -> told.in(Words.in(Language.EN)))
                .containsExactly("The sheet “old” is hidden in the workbook.");
    }

    @Test
    void a_workbook_that_counts_from_1904_tells_the_same_day() throws IOException {
        Path file = folder.resolve("mac.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d"));
            var cell = book.createSheet("1").createRow(0).createCell(0);
            cell.setCellStyle(style);
            cell.setCellValue(40240);
            book.write(out);
        }
        assertThat(TableFile.read(file, null).sheets().get(0).rows().get(0).cells())
                .containsExactly("2014-03-04");
    }

    @Test
    void an_open_document_is_read_with_its_repeated_and_joined_cells() throws IOException {
        byte[] ods = zip(
                "content.xml",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
                <office:body><office:spreadsheet><table:table table:name="一覧">
                <table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>堺市</text:p></table:table-cell>
                <table:table-cell office:value-type="date" office:date-value="2009-02-20"><text:p>20/2/2009</text:p></table:table-cell>
                <table:table-cell office:value-type="date" office:date-value="2016-11-01"><text:p>Nov-16</text:p></table:table-cell>
                <table:table-cell office:value-type="float" office:value="12"><text:p>12.00</text:p></table:table-cell>
                <table:table-cell table:number-columns-repeated="16380"/></table:table-row>
                <table:table-row><table:covered-table-cell/><table:table-cell table:number-columns-repeated="2"><text:p>a<text:s/>b</text:p></table:table-cell></table:table-row>
                <table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                </table:table></office:spreadsheet></office:body></office:document-content>
                """
                        .strip());
        assertThat(cells("list.ods", ods))
                .containsExactly(List.of("堺市", "2009-02-20", "2016-11", "12"), List.of("堺市", "a b", "a b"));
    }

    private static byte[] zip(String entry, String content) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void what_is_no_table_is_refused_with_what_to_do() throws Exception {
        var xls = new java.io.ByteArrayOutputStream();
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet("1");
            old.write(xls);
        }
        refused("old.xlsx", xls.toByteArray(), "save it as .xlsx");
        var locked = new java.io.ByteArrayOutputStream();
        try (POIFSFileSystem parts = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(parts)) {
                out.write(zip("x", "y"));
            }
            parts.writeFilesystem(locked);
        }
        refused("locked.xlsx", locked.toByteArray(), "password");
        refused("list.csv", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "PDF");
        byte[] noise = new byte[5000];
        new Random(3).nextBytes(noise);
        noise[0] = 1;
        refused("noise.csv", noise, "no table");
        refused("text.xlsx", zip("word/document.xml", "<x/>"), "no table");
        byte[] cut = zip("content.xml", "<a/>");
        refused("cut.ods", java.util.Arrays.copyOf(cut, cut.length - 30), "damaged");
        refused("bomb.ods", zip("content.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"), "damaged");
        refused("open.csv", in("UTF-8", "a,\"b" + "x".repeat(20_000_000)), "quotation mark");
        refused("long.csv", in("UTF-8", "a," + "x".repeat(40_000)), "row 1, column 2");
    }
}

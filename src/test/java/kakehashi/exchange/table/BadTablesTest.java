package kakehashi.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kakehashi.model.value.Language;
import kakehashi.text.Words;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, or meant to do harm: each is refused with a sentence or read, and none takes more room than a list. */
class BadTablesTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    /** What a file is refused for; empty where it is read. */
    private String refusal(String name, byte[] bytes) throws IOException {
        return refusal(Files.write(folder.resolve(name), bytes));
    }

    private static String refusal(Path file) throws IOException {
        try {
            TableFile.read(file, null);
            return "";
        } catch (TableException refused) {
            return refused.in(Words.in(Language.EN));
        }
    }

    private static byte[] book() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("1");
            for (int i = 0; i < 50; i++) {
                sheet.createRow(i).createCell(0).setCellValue("cell " + i);
            }
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    /** The workbook with one of its parts altered. */
    private static byte[] book(String part, UnaryOperator<String> altered) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book()));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                out.write(
                        entry.getName().equals(part)
                                ? altered.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] ods(String rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(("<o:d xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><table:table table:name='1'>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.write(rows.getBytes(StandardCharsets.UTF_8));
            zip.write("</table:table></o:d>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 100, 1000, 3000, -40, -1})
    void a_workbook_that_is_cut_anywhere_is_damaged(int length) throws IOException {
        byte[] whole = book();
        assertThat(refusal("cut.xlsx", Arrays.copyOf(whole, length < 0 ? whole.length + length : length)))
                .isNotEmpty();
    }

    @Test
    void workbooks_with_bytes_turned_are_read_or_refused_and_nothing_else() throws IOException {
        byte[] whole = book();
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            byte[] turned = whole.clone();
            for (int j = 0; j < 1 + random.nextInt(6); j++) {
                turned[random.nextInt(turned.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertThat(refusal("turned.xlsx", turned)).isNotNull();
        }
    }

    @Test
    void what_swells_is_refused_before_it_takes_room() throws IOException {
        String letters = " ".repeat(30 << 20);
        assertThat(refusal("bomb.xlsx", book(SHEET, xml -> xml.replace("<sheetData>", "<sheetData>" + letters))))
                .isNotEmpty();
        assertThat(refusal("bomb.ods", ods(letters))).contains("too large");
        String laughs =
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;\">]>";
        assertThat(refusal("laughs.xlsx", book(SHEET, xml -> xml.replaceFirst("\\?>", "?>" + laughs))))
                .isNotEmpty();
    }

    @Test
    void an_entity_of_another_file_is_never_opened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String entity = "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>";
        assertThat(refusal("out.xlsx", book("xl/sharedStrings.xml", xml -> xml.replaceFirst("\\?>", "?>" + entity)
                        .replace("cell 0", "&s;"))))
                .isNotEmpty()
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "r=\"1\", r=\"99999999999\"",
        "r=\"A1\", r=\"ZZZZZZ1\"",
        "r=\"A1\", r=\"A-1\"",
        "<v>0</v>, <v>77777</v>",
        "<v>0</v>, <v>-1</v>",
        "t=\"s\", t=\"d\"",
        "s=\"0\", s=\"4000\""
    })
    void a_workbook_that_contradicts_itself_is_read_or_refused(String before, String after) throws IOException {
        assertThat(refusal("odd.xlsx", book(SHEET, xml -> xml.replaceFirst(before, after))))
                .isNotNull();
    }

    @Test
    void cells_that_are_joined_over_a_whole_sheet_fill_no_more_than_there_is() throws IOException {
        String joined = "<mergeCells count=\"1\">" + "<mergeCell ref=\"A1:XFD9000\"/>".repeat(5) + "</mergeCells>";
        assertThat(refusal("joined.xlsx", book(SHEET, xml -> xml.replace("</sheetData>", "</sheetData>" + joined))))
                .contains("too large");
    }

    @Test
    void rows_and_cells_that_are_repeated_without_end_are_too_many() throws IOException {
        String cell =
                "<table:table-cell table:number-columns-repeated='2000000000'><text:p>x</text:p></table:table-cell>";
        assertThat(refusal("wide.ods", ods("<table:table-row>" + cell + cell + "</table:table-row>")))
                .contains("too large");
        String row = "<table:table-row table:number-rows-repeated='2000000000'><table:table-cell><text:p>x</text:p>"
                + "</table:table-cell></table:table-row>";
        assertThat(refusal("tall.ods", ods(row + row + row))).isEmpty();
    }

    @Test
    void a_file_of_two_gigabytes_is_refused_unread() throws IOException {
        Path file = folder.resolve("long.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        assertThat(refusal(file)).contains("64 MB");
    }

    @Test
    void one_line_without_an_end_is_named_by_its_row_and_column() throws IOException {
        byte[] line = new byte[40 << 20];
        Arrays.fill(line, (byte) 'x');
        line[1] = ',';
        assertThat(refusal("line.csv", line)).contains("row 1, column 2");
    }

    @Test
    void what_is_no_file_of_its_own_is_not_read_at_all() throws IOException {
        Path without = Path.of("/dev/zero");
        if (Files.exists(without)) {
            assertThat(refusal(without)).contains("no table");
        }
        assertThat(refusal(folder)).contains("no table");
    }

    @Test
    void as_many_columns_as_a_workbook_has_are_read_and_one_more_is_not() throws IOException {
        assertThat(refusal("many.csv", ("a" + ",a".repeat(16_383) + "\n").getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(refusal("more.csv", ("a" + ",a".repeat(16_384) + "\n").getBytes(StandardCharsets.UTF_8)))
                .contains("16,384");
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < 900; i++) {
            wide.append(",".repeat(16_383)).append("a\n");
        }
        assertThat(refusal("holes.csv", wide.toString().getBytes(StandardCharsets.UTF_8)))
                .contains("too large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n\n", "\u0000\u0000\u0000\u0000", "\"", "\"\"\"", ",;\t|"})
    void a_file_of_nothing_is_a_table_of_nothing_or_refused(String text) throws IOException {
        assertThat(refusal("nothing.csv", text.getBytes(StandardCharsets.UTF_8)))
                .isNotNull();
    }

    @Test
    void a_value_that_comes_from_another_file_is_the_one_that_was_last_seen() throws IOException {
        Path file = folder.resolve("link.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var cell = book.createSheet("1").createRow(0).createCell(0);
            cell.setCellFormula("1+1");
            cell.setCellValue(7);
            book.createSheet("2").createRow(0).createCell(0).setCellValue("x");
            book.write(out);
        }
        assertThat(TableFile.read(file, null).sheets().get(0).rows().get(0).cells())
                .containsExactly("7");
    }
}

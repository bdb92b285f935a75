package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kakehashi.model.value.Language;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.TypedLines;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Face;
import kakehashi.sheet.tree.Letterhead;
import kakehashi.sheet.tree.Letters;
import kakehashi.sheet.tree.Paper;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.write.DocxWriter;
import kakehashi.sheet.write.HtmlWriter;
import kakehashi.sheet.write.PdfWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How pages lie, how large what stands on them is, and in which letters Word files are. */
class PaperTest {

    private static final double MILLIMETRES = 25.4 / 72;

    @TempDir
    static Path folder;

    private static Sheets on(Paper paper, SheetLanguage language, Letterhead head) {
        return new Sheets(
                RealSheets.MEANINGS,
                language,
                new SheetOptions(paper, Letters.USUAL, false, null, "", head, RealSheets.DAY));
    }

    /** Sizes of letters on the first page, and the width of the page in millimetres before them. */
    private static List<Double> measures(Sheet sheet) throws IOException {
        List<Double> measures = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(new PdfWriter().bytes(sheet))) {
            measures.add(document.getPage(0).getMediaBox().getWidth() * MILLIMETRES);
            measures.add((double) document.getNumberOfPages());
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    positions.forEach(position -> measures.add((double) position.getFontSizeInPt()));
                }
            };
            reader.setEndPage(1);
            reader.getText(document);
        }
        return measures;
    }

    @Test
    void on_a3_every_letter_is_larger_as_the_paper_is_and_the_pages_are_as_many() throws Exception {
        Subject tie = new Subject.OfTie("vn-hue--jp-gifu-pref");
        List<Double> small =
                measures(on(Paper.A4, SheetLanguage.VI, Letterhead.NONE).compose(tie));
        List<Double> large =
                measures(on(Paper.A3, SheetLanguage.VI, Letterhead.NONE).compose(tie));
        assertThat(large.get(0)).isCloseTo(297, within(0.5));
        assertThat(large.get(1)).isEqualTo(small.get(1));
        double largest =
                small.subList(2, small.size()).stream().max(Double::compare).orElseThrow();
        assertThat(large.subList(2, large.size()).stream().max(Double::compare).orElseThrow() / largest)
                .as("sizes are read as whole points")
                .isCloseTo(Math.sqrt(2), within(0.1));
    }

    @Test
    void a_succession_register_and_a_register_in_two_languages_lie_across_and_no_other_register_does()
            throws Exception {
        Subject register = new Subject.OfResult(RealSheets.daNang());
        Subject succession = new Subject.OfSuccession(RealSheets.daNang());
        assertThat(measures(RealSheets.in(SheetLanguage.JA).compose(succession)).get(0))
                .isCloseTo(297, within(0.5));
        assertThat(measures(RealSheets.in(SheetLanguage.VI_JA).compose(register))
                        .get(0))
                .isCloseTo(297, within(0.5));
        assertThat(measures(RealSheets.in(SheetLanguage.JA).compose(register)).get(0))
                .isCloseTo(210, within(0.5));
    }

    @Test
    void a_register_in_two_languages_has_all_columns_of_the_one_beside_those_of_the_other() {
        Subject register = new Subject.OfResult(RealSheets.daNang());
        Block.Table both = table(RealSheets.in(SheetLanguage.VI_JA).compose(register));
        Block.Table one = table(RealSheets.in(Language.VI).compose(register));
        // since when and whether it holds share a column
        int half = one.columns().size() - 1;
        assertThat(both.columns()).hasSize(2 * half);
        for (int i = 0; i < both.rows().size(); i++) {
            Block.Table.Row row = both.rows().get(i);
            List<Phrase> alone = one.rows().get(i).cells();
            assertThat(row.cells().get(2)).isEqualTo(alone.get(2));
            assertThat(row.cells().get(3).text())
                    .isEqualToIgnoringCase(
                            alone.get(3).text() + "\n" + alone.get(4).text());
            assertThat(row.cells().get(4)).isEqualTo(alone.get(5));
            assertThat(row.cells().get(half).runs()).allMatch(run -> "ja".equals(run.language()));
        }
    }

    @Test
    void a_succession_register_leaves_room_for_what_is_decided_by_whom_and_until_when() {
        for (Language language : Language.values()) {
            Block.Table table = table(RealSheets.in(language).compose(new Subject.OfSuccession(RealSheets.daNang())));
            assertThat(table.use()).isEqualTo(Block.Table.Use.FILL_IN);
            assertThat(table.key()).contains("1", "2", "3", "4", "5", "6", "7");
            int columns = table.columns().size();
            assertThat(table.rows()).isNotEmpty().allSatisfy(row -> {
                assertThat(row.cells().get(columns - 4).text()).isEqualTo("□1 □2 □3 □4\n□5 □6 □7");
                assertThat(row.cells().subList(columns - 3, columns))
                        .allMatch(cell -> cell.runs().isEmpty());
            });
        }
    }

    @Test
    void a_cell_to_write_in_is_three_centimetres_wide_and_a_row_twelve_millimetres_high() throws Exception {
        for (SheetLanguage language : List.of(SheetLanguage.VI, SheetLanguage.JA, SheetLanguage.VI_JA)) {
            Sheet sheet = RealSheets.in(language).compose(new Subject.OfSuccession(RealSheets.daNang()));
            try (XWPFDocument document = read(sheet)) {
                XWPFTable table = document.getTables().get(0);
                List<Integer> widths = Arrays.stream(
                                table.getCTTbl().getTblGrid().getGridColArray())
                        .map(column -> Integer.parseInt(column.xgetW().getStringValue()))
                        .toList();
                // in twentieths of a point; the last column is of the numbers of sources
                assertThat(widths.subList(widths.size() - 4, widths.size() - 1)).allMatch(width -> width >= 1700);
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRow(1).isRepeatHeader()).isTrue();
                assertThat(table.getRow(3).getHeight()).isGreaterThanOrEqualTo(680);
            }
        }
    }

    @Test
    void a_word_file_lies_as_the_print_with_rows_to_write_in() throws Exception {
        Sheet sheet = RealSheets.in(SheetLanguage.VI).compose(new Subject.OfSuccession(RealSheets.daNang()));
        try (XWPFDocument document = read(sheet)) {
            String xml = document.getDocument().xmlText();
            assertThat(xml).contains("w:orient=\"landscape\"", "w:tblStyle w:val=\"SheetForm\"");
            assertThat(document.getTables().get(0).getRow(3).getHeight()).isGreaterThanOrEqualTo(680);
        }
    }

    @Test
    void large_type_is_large_in_a_word_file_and_in_a_browser_too() throws Exception {
        Subject visit = new Subject.OfVisit("vn-da-nang", "jp-nagasaki-pref", RealSheets.DAY, TypedLines.NONE);
        Sheet usual = RealSheets.in(SheetLanguage.VI).compose(visit);
        Sheet large = new Sheets(
                        RealSheets.MEANINGS,
                        SheetLanguage.VI,
                        new SheetOptions(Paper.A4, Letters.LARGE, false, null, "", Letterhead.NONE, RealSheets.DAY))
                .compose(visit);
        // in half points: a little more than thirteen points
        assertThat(size(usual, "TableText")).isEqualTo(19);
        assertThat(size(large, "TableText")).isEqualTo(26);
        assertThat(page(large)).contains("class=\"full large large-vi\"", "body.large-vi");
        assertThat(page(usual)).doesNotContain("class=\"full large");
    }

    private static String page(Sheet sheet) throws Exception {
        Path file = folder.resolve("page.html");
        new HtmlWriter().write(sheet, file);
        return Files.readString(file);
    }

    private static int size(Sheet sheet, String style) throws Exception {
        try (XWPFDocument document = read(sheet)) {
            return Integer.parseInt(document.getStyles()
                    .getStyle(style)
                    .getCTStyle()
                    .getRPr()
                    .getSzArray(0)
                    .xgetVal()
                    .getStringValue());
        }
    }

    @Test
    void a_word_file_is_in_the_fonts_of_an_office_and_headed_by_its_name() throws Exception {
        Subject tie = new Subject.OfTie("vn-hue--jp-gifu-pref");
        Letterhead gothic = new Letterhead("  長崎県 国際課\n", Face.GOTHIC);
        try (XWPFDocument usual = read(RealSheets.in(SheetLanguage.VI).compose(tie));
                XWPFDocument chosen =
                        read(on(Paper.A4, SheetLanguage.JA, gothic).compose(tie))) {
            assertThat(usual.getStyle().xmlText()).contains("w:ascii=\"Times New Roman\"", "w:eastAsia=\"MS Mincho\"");
            assertThat(chosen.getStyle().xmlText()).contains("w:ascii=\"Arial\"", "w:eastAsia=\"MS Gothic\"");
            assertThat(usual.getHeaderList()).isEmpty();
            assertThat(chosen.getHeaderList().get(0).getText().strip()).isEqualTo("長崎県 国際課");
        }
    }

    @Test
    void a_word_file_keeps_a_rank_with_its_city_and_numbers_whole() throws Exception {
        Sheet sheet = RealSheets.in(SheetLanguage.VI).compose(new Subject.OfPair("vn-da-nang", "jp-nagasaki-pref"));
        try (XWPFDocument document = read(sheet)) {
            assertThat(document.getDocument().xmlText())
                    .contains("TP.\u00a0Đà Nẵng")
                    .doesNotContain("TP. Đà Nẵng");
        }
        Sheet japanese = RealSheets.in(SheetLanguage.JA).compose(new Subject.OfTie("vn-hue--jp-gifu-pref"));
        try (XWPFDocument document = read(japanese)) {
            assertThat(document.getDocument().xmlText()).doesNotContain("w:lang w:val=\"ja-JP\"");
        }
    }

    private static XWPFDocument read(Sheet sheet) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(new DocxWriter().bytes(sheet)));
    }

    private static Block.Table table(Sheet sheet) {
        return sheet.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
    }
}

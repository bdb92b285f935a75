package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kakehashi.model.value.Language;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.compose.Subject;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Face;
import kakehashi.sheet.tree.Letterhead;
import kakehashi.sheet.tree.Letters;
import kakehashi.sheet.tree.Paper;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.write.DocxWriter;
import kakehashi.sheet.write.PdfWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** How pages lie, how large what stands on them is, and in which letters Word files are. */
class PaperTest {

    private static final double MILLIMETRES = 25.4 / 72;

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
        int half = one.columns().size();
        assertThat(both.columns()).hasSize(2 * half);
        for (int i = 0; i < both.rows().size(); i++) {
            Block.Table.Row row = both.rows().get(i);
            assertThat(row.cells().subList(2, half))
                    .isEqualTo(one.rows().get(i).cells().subList(2, half));
            assertThat(row.cells().get(half).runs()).allMatch(run -> "ja".equals(run.language()));
        }
    }

    @Test
    void a_succession_register_leaves_room_for_what_is_decided_by_whom_and_until_when() {
        for (Language language : Language.values()) {
            Block.Table table = table(RealSheets.in(language).compose(new Subject.OfSuccession(RealSheets.daNang())));
            assertThat(table.use()).isEqualTo(Block.Table.Use.FILL_IN);
            assertThat(table.columns().get(5).head()).contains("1", "2", "3", "4", "5", "6", "7");
            assertThat(table.rows()).isNotEmpty().allSatisfy(row -> {
                assertThat(row.cells().get(5).text()).isEqualTo("□1 □2 □3 □4 □5 □6 □7");
                assertThat(row.cells().subList(6, 9))
                        .allMatch(cell -> cell.runs().isEmpty());
            });
        }
    }

    @Test
    void a_word_file_lies_as_the_print_with_rows_to_write_in() throws Exception {
        Sheet sheet = RealSheets.in(SheetLanguage.VI).compose(new Subject.OfSuccession(RealSheets.daNang()));
        try (XWPFDocument document = read(sheet)) {
            String xml = document.getDocument().xmlText();
            assertThat(xml).contains("w:orient=\"landscape\"", "w:tblStyle w:val=\"SheetForm\"");
            assertThat(document.getTables().get(0).getRow(2).getHeight()).isGreaterThanOrEqualTo(680);
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

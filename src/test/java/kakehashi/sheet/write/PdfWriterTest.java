package kakehashi.sheet.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import kakehashi.model.value.Language;
import kakehashi.sheet.LookAlikes;
import kakehashi.sheet.RealSheets;
import kakehashi.sheet.SheetPrintException;
import kakehashi.sheet.SheetPrinter;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Sheet;
import kakehashi.text.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real files, read back. */
class PdfWriterTest {

    private static PdfWriter writer;

    @BeforeAll
    static void start() throws Exception {
        writer = new PdfWriter();
    }

    @Test
    void the_text_of_a_japanese_sheet_comes_back() throws Exception {
        try (PDDocument document = Loader.loadPDF(writer.bytes(RealSheets.locality(Language.JA, "vn-hue")))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("岐阜県", "フエ", "1／" + document.getNumberOfPages() + "ページ");
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("フエ市（Huế）");
        }
    }

    @Test
    void a_japanese_register_is_read_back_in_the_kanji_that_people_type() throws Exception {
        Sheet register = RealSheets.in(Language.JA).compose(new Subject.OfResult(RealSheets.daNang()));
        try (PDDocument document = Loader.loadPDF(writer.bytes(register))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("日", "月", "長崎県");
            assertThat(LookAlikes.in(text)).isEmpty();
        }
        assertThat(LookAlikes.in("\u65e5\u2f47\u91d1\uf90a")).isEqualTo("\u2f47\uf90a");
    }

    @Test
    void each_section_has_a_bookmark_below_that_of_the_title() throws Exception {
        Sheet sheet = RealSheets.locality(Language.JA, "vn-hue");
        try (PDDocument document = Loader.loadPDF(writer.bytes(sheet))) {
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
                item.children().forEach(below -> bookmarks.add(below.getTitle()));
            }
            assertThat(bookmarks)
                    .hasSizeGreaterThan(3)
                    .startsWith(sheet.title().text())
                    .containsAll(sheet.blocks().stream()
                            .filter(Block.Heading.class::isInstance)
                            .map(Block.Heading.class::cast)
                            .filter(heading -> heading.level() == 2)
                            .map(Block.Heading::text)
                            .toList())
                    .noneMatch(String::isBlank);
        }
    }

    @Test
    void a_sheet_that_nobody_waits_for_any_more_is_given_up_at_the_next_text() throws Exception {
        Sheet sheet = RealSheets.locality(Language.VI, "vn-hue");
        byte[] whole = writer.bytes(sheet);
        AtomicInteger asked = new AtomicInteger();
        Runnable third = () -> {
            if (asked.incrementAndGet() == 3) {
                throw new CancellationException();
            }
        };
        assertThatThrownBy(() -> writer.print(sheet, third)).isInstanceOf(CancellationException.class);
        assertThat(asked).hasValue(3);
        assertThat(writer.bytes(sheet)).as("the next one").isEqualTo(whole);
    }

    @ParameterizedTest
    @EnumSource
    void every_font_is_embedded_as_a_subset(Language language) throws Exception {
        try (PDDocument document =
                Loader.loadPDF(writer.bytes(RealSheets.tie(language, "vn-hanoi--jp-fukuoka-pref--2")))) {
            int fonts = 0;
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+MPLUS1p-(Regular|Bold)");
                    fonts++;
                }
            }
            assertThat(fonts).isPositive();
        }
    }

    @Test
    void colours_mean_what_they_mean_on_the_screen() {
        ICC_ColorSpace written = new ICC_ColorSpace(ICC_Profile.getInstance(ColourProfile.sRgb()));
        ColorSpace screen = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        for (float[] colour : new float[][] {{0, 0, 0}, {1, 1, 1}, {0.05f, 0.5f, 0.95f}, {0.8f, 0.02f, 0.3f}}) {
            assertThat(written.toCIEXYZ(colour)).containsExactly(screen.toCIEXYZ(colour), within(0.002f));
        }
    }

    @Test
    void a_locality_with_too_many_ties_goes_on_under_repeated_heads() throws Exception {
        try (PDDocument document =
                Loader.loadPDF(writer.bytes(RealSheets.locality(Language.EN, "vn-ho-chi-minh-city")))) {
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            assertThat(second.getText(document)).contains("Partner").contains("Page 2 of " + pages);
        }
    }

    @Test
    void a_name_on_a_map_is_read_once_though_its_letters_are_drawn_around_it_too() throws Exception {
        try (PDDocument document = Loader.loadPDF(writer.bytes(RealSheets.locality(Language.JA, "jp-fukuroi")))) {
            PDResources known = document.getPage(0).getResources();
            List<String> fonts = new ArrayList<>();
            for (COSName name : known.getXObjectNames()) {
                if (known.getXObject(name) instanceof PDFormXObject picture) {
                    picture.getResources().getFontNames().forEach(font -> fonts.add(font.getName()));
                }
            }
            assertThat(fonts).as("letters and halos").contains("F1", "F1s");
            assertThat(new PDFTextStripper().getText(document))
                    .containsOnlyOnce("日本海")
                    .containsOnlyOnce("尖閣諸島");
        }
    }

    @Test
    void a_page_with_a_map_takes_little_room() throws Exception {
        for (Language language : List.of(Language.EN, Language.JA)) {
            for (String locality : List.of("vn-da-nang", "vn-hue", "jp-gifu-pref", "jp-osaka")) {
                byte[] pdf = writer.bytes(RealSheets.locality(language, locality));
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    assertThat(pdf.length / document.getNumberOfPages())
                            .as("%s, %s", locality, language)
                            .isLessThan(language == Language.JA ? 46_000 : 32_000);
                }
            }
        }
    }

    @Test
    void every_link_says_where_it_leads_to_those_who_hear_the_page() throws Exception {
        for (Language language : Language.values()) {
            try (PDDocument document = Loader.loadPDF(writer.bytes(RealSheets.tie(language, "vn-hue--jp-gifu-pref")))) {
                List<String> clicked = new ArrayList<>();
                for (PDPage page : document.getPages()) {
                    for (PDAnnotation annotation : page.getAnnotations()) {
                        clicked.add(String.valueOf(annotation.getContents()));
                    }
                }
                List<String> read = new ArrayList<>();
                links(document.getDocumentCatalog().getStructureTreeRoot(), read);
                assertThat(clicked).isNotEmpty().hasSameSizeAs(read);
                assertThat(clicked).allMatch(said -> said.length() > 5 && !said.equals("null"));
                assertThat(read).allMatch(said -> said.length() > 5 && !said.equals("null"));
            }
        }
    }

    private static void links(PDStructureNode node, List<String> alternatives) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Link")) {
                    alternatives.add(String.valueOf(element.getAlternateDescription()));
                }
                links(element, alternatives);
            }
        }
    }

    @Test
    void no_artifact_is_described_but_head_and_foot() throws Exception {
        try (PDDocument document = Loader.loadPDF(writer.bytes(RealSheets.locality(Language.EN, "vn-hue")))) {
            for (PDPage page : document.getPages()) {
                COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
                assertThat(properties.keySet()).hasSizeLessThan(5);
                String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                assertThat(content).doesNotContain("BMC\nEMC");
            }
        }
    }

    @Test
    void equal_sheets_give_equal_bytes() throws Exception {
        byte[] first = writer.bytes(RealSheets.tie(Language.VI, "vn-hue--jp-gifu-pref"));
        byte[] second = new PdfWriter().bytes(RealSheets.tie(Language.VI, "vn-hue--jp-gifu-pref"));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_sheet_printed_again_is_the_same_print_until_a_byte_of_it_differs() throws Exception {
        Sheet sheet = RealSheets.tie(Language.VI, "vn-hue--jp-gifu-pref");
        PrintedSheet first = writer.print(sheet);
        byte[] other = first.pdf().clone();
        other[other.length - 1]++;
        assertThat(new PdfWriter().print(sheet)).isEqualTo(first).hasSameHashCodeAs(first);
        assertThat(new PrintedSheet(sheet, other, "")).isNotEqualTo(first);
    }

    @Test
    void a_stream_and_a_file_hold_the_same(@TempDir Path folder) throws Exception {
        Sheet sheet = RealSheets.tie(Language.EN, "vn-hue--jp-gifu-pref");
        Path file = folder.resolve("hue.pdf");
        Files.writeString(file, "older");
        writer.write(sheet, file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(sheet, out);
        assertThat(Files.readAllBytes(file)).isEqualTo(out.toByteArray());
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_cannot_be_written_is_named(Language language) {
        Sheet sheet = RealSheets.tie(language, "vn-hue--jp-gifu-pref");
        Path file = Path.of("no-such-folder", "hue.pdf");
        assertThatThrownBy(() -> writer.write(sheet, file))
                .isInstanceOfSatisfying(SheetFileException.class, failure -> assertThat(failure.in(Words.in(language)))
                        .contains(file.toString(), "no-such-folder"));
    }

    @Test
    void a_folder_in_the_place_of_the_file_is_left_alone(@TempDir Path folder) throws Exception {
        Path place = Files.createDirectory(folder.resolve("hue.pdf"));
        Sheet sheet = RealSheets.tie(Language.EN, "vn-hue--jp-gifu-pref");
        assertThatThrownBy(() -> writer.write(sheet, place))
                .isInstanceOfSatisfying(
                        SheetFileException.class,
                        failure -> assertThat(failure.in(Words.in(Language.EN))).contains("that is a folder"));
        assertThat(place).as("an empty folder too").isEmptyDirectory();
    }

    @Test
    void without_a_printer_a_sentence_says_so() {
        SheetPrinter printer = new SheetPrinter(Words.in(Language.EN));
        if (!printer.available()) {
            assertThatThrownBy(() -> printer.print(new byte[0]))
                    .isInstanceOf(SheetPrintException.class)
                    .hasMessageContaining("No printer is installed");
        }
    }
}

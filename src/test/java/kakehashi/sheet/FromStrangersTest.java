package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import kakehashi.model.Atlas;
import kakehashi.model.Source;
import kakehashi.query.Meanings;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.TypedField;
import kakehashi.sheet.subject.TypedLines;
import kakehashi.sheet.tree.Citations;
import kakehashi.sheet.tree.Markup;
import kakehashi.sheet.tree.PlainText;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetLanguage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets of a store, and with lines, that somebody else filled. */
class FromStrangersTest {

    private static final String SCRIPT = "javascript:alert(1)";

    @TempDir
    Path folder;

    /** The real atlas with one address for all sources. */
    private static Meanings addressed(String url) {
        Atlas.Records real = RealSheets.ATLAS.records();
        List<Source> sources = real.sources().stream()
                .map(source -> new Source(
                        source.id(),
                        source.title(),
                        source.publisher(),
                        source.publisherName(),
                        url,
                        source.copy(),
                        source.via(),
                        source.published(),
                        source.language(),
                        source.kind(),
                        source.rank()))
                .toList();
        Atlas.Records records = new Atlas.Records(
                real.localities(),
                real.regions(),
                real.successions(),
                real.networks(),
                real.parties(),
                sources,
                real.ties(),
                real.almanac());
        return new Meanings(new Atlas(0, RealSheets.ATLAS.edition(), records), RealSheets.DAY);
    }

    private Path written(Sheet sheet, SheetForm form) throws Exception {
        Path file = folder.resolve("sheet" + form.ending());
        form.write(sheet, file);
        return file;
    }

    private static String part(Path docx, String name) throws Exception {
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> links(PDDocument pdf) throws Exception {
        List<String> links = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                    links.add(action.getURI());
                }
            }
        }
        return links;
    }

    @Test
    void an_address_that_is_not_of_the_web_is_printed_and_leads_nowhere() throws Exception {
        for (String address : List.of(SCRIPT, "file:///etc/passwd", "https://user:pw@example.org/")) {
            Sheet sheet = new Sheets(addressed(address), SheetLanguage.EN, SheetOptions.usual(RealSheets.DAY))
                    .compose(new Subject.OfTie("vn-hue--jp-gifu-pref"));

            Path docx = written(sheet, SheetForm.DOCX);
            assertThat(part(docx, "word/document.xml")).contains(address);
            assertThat(part(docx, "word/_rels/document.xml.rels")).doesNotContain(address);
            assertThat(Files.readString(written(sheet, SheetForm.HTML)))
                    .contains(address)
                    .doesNotContain("href=\"" + address);
            try (PDDocument pdf = Loader.loadPDF(written(sheet, SheetForm.PDF).toFile())) {
                assertThat(links(pdf)).isEmpty();
                assertThat(new PDFTextStripper().getText(pdf)).contains(address);
            }
            assertThat(PlainText.of(sheet)).contains(address);
        }
    }

    @Test
    void lines_pasted_from_a_word_processor_stay_the_same_lines_in_every_form() throws Exception {
        TypedLines pasted = TypedLines.NONE.with(TypedField.POINTS, "một\u000bhai\r\nba\u0001\rbốn\u2028năm\ud800");
        assertThat(pasted.of(TypedField.POINTS)).isEqualTo("một\nhai\nba\nbốn\nnăm");
        Sheet sheet = RealSheets.in(SheetLanguage.VI)
                .compose(new Subject.OfVisit("vn-da-nang", "jp-yokohama", RealSheets.DAY, pasted));

        String docx = part(written(sheet, SheetForm.DOCX), "word/document.xml");
        assertThat(docx.replaceAll("<w:br/>", "\n").replaceAll("<[^>]*>", "")).contains("một\nhai\nba\nbốn\nnăm");
        assertThat(Files.readString(written(sheet, SheetForm.HTML))).contains("một<br/>hai<br/>ba<br/>bốn<br/>năm<");
        try (PDDocument pdf = Loader.loadPDF(written(sheet, SheetForm.PDF).toFile())) {
            assertThat(new PDFTextStripper()
                            .getText(pdf)
                            .lines()
                            .map(String::strip)
                            .collect(Collectors.joining("\n")))
                    .contains("một\nhai\nba\nbốn\nnăm");
        }
    }

    @Test
    void control_characters_in_a_record_are_left_out_of_every_form() {
        assertThat(Markup.printable("a\u0001b\r\u007fc\ud800d\ufffee\nf\tg🎌")).isEqualTo("abcde\nf\tg🎌");
    }

    @Test
    void a_source_that_the_sheet_does_not_list_is_never_cited() {
        assertThat(new Citations(Map.of("a", 1, "b", 2), Set.of()).of(List.of("b", "a")))
                .isEqualTo("1, 2");
        assertThatThrownBy(() -> new Citations(Map.of("a", 1), Set.of()).of(List.of("a", "c")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("c");
    }
}

package kakehashi.sheet.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kakehashi.model.value.Language;
import kakehashi.sheet.Conformance;
import kakehashi.text.book.Chapter;
import kakehashi.text.book.Handbook;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class HandbookPdfTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @EnumSource
    void a_handbook_is_a_tagged_file_for_keeping_with_a_bookmark_for_each_chapter(Language language) throws Exception {
        byte[] pdf = HandbookPdf.of(language, DAY);

        assertThat(HandbookPdf.of(language, DAY)).isEqualTo(pdf);
        assertThat(Conformance.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Conformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> titles = Handbook.in(language).chapters().stream()
                    .map(Chapter::title)
                    .toList();
            assertThat(bookmarks(document)).isEqualTo(titles);
            assertThat(new PDFTextStripper().getText(document)).contains(titles);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_mark_begins_a_line_and_what_is_typed_stands_on_one(Language language) throws IOException {
        try (PDDocument document = Loader.loadPDF(HandbookPdf.of(language, DAY))) {
            PDFTextStripper lines = new PDFTextStripper();
            lines.setSortByPosition(true);
            assertThat(lines.getText(document).lines().map(String::strip))
                    .noneMatch(line -> line.matches("[,;:)、。，：；）].*|[.] .*"))
                    .anyMatch(line -> line.contains("sudo apt-get install ./kakehashi_*_amd64.deb"));
        }
    }

    private static List<String> bookmarks(PDDocument document) throws IOException {
        List<String> names = new ArrayList<>();
        PDOutlineItem item = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
        for (; item != null; item = item.getNextSibling()) {
            assertThat(item.findDestinationPage(document)).isNotNull();
            names.add(item.getTitle());
        }
        return names;
    }
}

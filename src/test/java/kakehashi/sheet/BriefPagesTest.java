package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.TypedField;
import kakehashi.sheet.subject.TypedLines;
import kakehashi.sheet.tree.Letters;
import kakehashi.sheet.tree.PlainText;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.write.DocxWriter;
import kakehashi.sheet.write.PdfWriter;
import kakehashi.sheet.write.PrintedSheet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of briefs, read back from their files. */
class BriefPagesTest {

    private static final TypedLines TYPED = TypedLines.NONE
            .with(TypedField.HANDLING, "Lưu hành nội bộ")
            .with(TypedField.COUNTERPART_DELEGATION, "永藤英機; Nagafuji Hideki; 堺市長")
            .with(TypedField.OBJECTIVES, "Gia hạn biên bản ghi nhớ")
            .with(TypedField.DRAFTER, "Sở Ngoại vụ");

    private static PdfWriter writer;

    @BeforeAll
    static void prepare() throws IOException {
        writer = new PdfWriter();
    }

    private static PrintedSheet printed(SheetLanguage language, Letters letters, Subject subject) throws IOException {
        SheetOptions options = SheetOptions.usual(RealSheets.DAY).with(letters);
        return writer.print(new Sheets(RealSheets.MEANINGS, language, options).compose(subject));
    }

    private static Subject sakai(TypedLines lines) {
        return new Subject.OfVisit("vn-da-nang", "jp-sakai-osaka", RealSheets.DAY, lines);
    }

    private static List<String> pages(PrintedSheet printed) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            return Stream.iterate(1, page -> page <= document.getNumberOfPages(), page -> page + 1)
                    .map(page -> {
                        PDFTextStripper stripper = new PDFTextStripper();
                        stripper.setStartPage(page);
                        stripper.setEndPage(page);
                        try {
                            return stripper.getText(document);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }

    /** How many letters are printed in each size, in tenths of a point. */
    private static Map<Integer, Integer> sizes(PrintedSheet printed) throws IOException {
        Map<Integer, Integer> sizes = new HashMap<>();
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    sizes.merge(Math.round(text.getYScale() * 10), 1, Integer::sum);
                }
            }.getText(document);
        }
        return sizes;
    }

    @Test
    void how_it_is_handled_stands_at_head_and_foot_of_every_page_and_in_every_form() throws Exception {
        PrintedSheet printed = printed(SheetLanguage.VI, Letters.LARGE, sakai(TYPED));
        assertThat(pages(printed)).hasSizeGreaterThan(1).allSatisfy(page -> assertThat(
                        page.lines().filter(line -> line.contains("Lưu hành nội bộ")))
                .hasSize(2));
        Sheet whole = RealSheets.in(SheetLanguage.VI).compose(sakai(TYPED));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(new DocxWriter().bytes(whole)))) {
            assertThat(document.getHeaderList())
                    .anySatisfy(head -> assertThat(head.getText()).contains("Lưu hành nội bộ"));
            assertThat(document.getFooterList())
                    .anySatisfy(foot -> assertThat(foot.getText()).contains("Lưu hành nội bộ"));
        }
        assertThat(PlainText.of(whole).lines().filter("Lưu hành nội bộ"::equals))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"VI, 130", "EN, 120", "JA, 110"})
    void large_type_is_that_of_papers_to_be_signed_and_takes_two_pages(SheetLanguage language, int tenths)
            throws Exception {
        PrintedSheet printed = printed(language, Letters.LARGE, sakai(TYPED));
        assertThat(pages(printed)).hasSize(2);
        Map<Integer, Integer> sizes = sizes(printed);
        int most = sizes.entrySet().stream()
                .filter(each -> each.getKey() > 95)
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        assertThat(most).isEqualTo(tenths);
        assertThat(sizes.keySet()).allMatch(size -> size >= 85);
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetLanguage.class,
            names = {"VI", "JA", "EN"})
    void a_brief_of_many_documents_and_contacts_takes_two_pages_in_large_type_too(SheetLanguage language)
            throws Exception {
        Subject nagasaki = new Subject.OfVisit("vn-da-nang", "jp-nagasaki-pref", RealSheets.DAY, TypedLines.NONE);
        assertThat(pages(printed(language, Letters.LARGE, nagasaki))).hasSize(2);
    }

    @Test
    void a_brief_takes_one_page_and_where_it_cannot_its_foot_says_why() throws Exception {
        int longer = 0;
        for (Subject.OfPair pair : ManySheets.PAIRS) {
            Subject visit = new Subject.OfVisit(pair.one(), pair.other(), RealSheets.DAY, TYPED);
            PrintedSheet printed = printed(SheetLanguage.EN, Letters.USUAL, visit);
            List<String> pages = pages(printed);
            longer += pages.size() > 1 ? 1 : 0;
            assertThat(pages).as(visit.fileName()).hasSizeBetween(1, 2).allSatisfy(page -> assertThat(
                            page.contains("More than one page"))
                    .isEqualTo(pages.size() > 1));
            if (pages.size() > 1) {
                Sheet densest = printed.sheet();
                for (Optional<Sheet> next = densest.denser();
                        next.isPresent();
                        next = next.get().denser()) {
                    densest = next.get();
                }
                assertThat(pages(writer.print(densest))).as(visit.fileName()).hasSizeGreaterThan(1);
            }
        }
        assertThat(longer).isBetween(1, ManySheets.PAIRS.size() / 2);
    }
}

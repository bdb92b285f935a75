package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kakehashi.model.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The brief for a visit: one A4, whatever is on record. */
class VisitBriefTest {

    /** The pairs with the most ties and events. */
    private static final List<List<String>> RICH = List.of(
            List.of("vn-ho-chi-minh-city", "jp-osaka"),
            List.of("vn-hanoi", "jp-fukuoka-pref"),
            List.of("vn-hai-phong", "jp-kitakyushu"),
            List.of("vn-hai-phong", "jp-kagawa-pref"),
            List.of("jp-nagasaki-pref", "vn-da-nang"),
            List.of("jp-yokohama", "vn-hue"));

    private static Subject visit(String home, String counterpart, TypedLines lines) {
        return new Subject.OfVisit(home, counterpart, RealSheets.DAY, lines);
    }

    @ParameterizedTest
    @EnumSource
    void the_richest_pairs_with_all_lines_typed_take_one_page(SheetLanguage language) throws Exception {
        String typed = "Cảm ơn thành phố đã tiếp đoàn, 来年の研修生の受入れ, renew the memorandum. "
                .repeat(4)
                .substring(0, 200);
        TypedLines lines = new TypedLines(typed, typed, typed);
        PdfWriter writer = new PdfWriter();
        for (List<String> pair : RICH) {
            Sheet sheet = RealSheets.in(language).compose(visit(pair.get(0), pair.get(1), lines));
            try (PDDocument document = Loader.loadPDF(writer.bytes(sheet))) {
                assertThat(document.getNumberOfPages()).as(pair.toString()).isEqualTo(1);
            }
        }
    }

    @Test
    void the_legal_state_and_the_last_contact_never_give_way() {
        Sheet sheet = RealSheets.in(Language.EN).compose(visit("vn-ho-chi-minh-city", "jp-osaka", TypedLines.NONE));
        String full = SheetTexts.of(sheet);
        for (Optional<Sheet> next = sheet.denser();
                next.isPresent();
                next = next.get().denser()) {
            assertThat(SheetTexts.of(next.get()))
                    .contains("In force, no end on record", "23 September 2024 (Visit)", "July 2011");
        }
        assertThat(full).contains("Others in Vietnam");
    }

    @Test
    void a_brief_says_what_is_not_on_record() {
        Sheet sheet = RealSheets.in(Language.EN).compose(visit("vn-hanoi", "jp-gifu-pref", TypedLines.NONE));
        assertThat(SheetTexts.of(sheet))
                .contains(
                        "Last documented contact | Not on record",
                        "What is signed, and whether it holds | Not on record");
    }

    @Test
    void what_was_typed_is_no_fact_and_the_foot_says_so() {
        TypedLines lines = new TypedLines("Renew", "", "");
        Sheet sheet = RealSheets.in(Language.EN).compose(visit("vn-hanoi", "jp-gifu-pref", lines));
        assertThat(sheet.page().foot()).endsWith("· edited");
        String facts = sheet.blocks().stream()
                .filter(block -> !(block instanceof Block.Lines))
                .map(SheetTexts::of)
                .collect(Collectors.joining());
        assertThat(facts).doesNotContain("Renew");
    }
}

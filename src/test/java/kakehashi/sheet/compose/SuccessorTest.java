package kakehashi.sheet.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kakehashi.model.value.Language;
import kakehashi.query.Meanings;
import kakehashi.sheet.RealSheets;
import kakehashi.sheet.SheetTexts;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.TypedLines;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A sheet asked for a locality that has been merged or abolished is its successor's, and names the former. */
class SuccessorTest {

    private static final String ENDED = "vn-nam-dinh";
    private static final String PARTNER = "jp-miyazaki-pref";

    private static Sheet brief(Language language, LocalDate day) {
        return new Sheets(new Meanings(RealSheets.ATLAS, day), SheetLanguage.of(language), SheetOptions.usual(day))
                .compose(new Subject.OfVisit(ENDED, PARTNER, day, TypedLines.NONE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Ninh Binh Province (successor of Nam Dinh Province) – Miyazaki Prefecture",
                "VI | Tỉnh Ninh Bình (kế thừa tỉnh Nam Định) – tỉnh Miyazaki",
                "JA | ニンビン省（ナムディン省を承継）・宮崎県",
            })
    void a_brief_and_a_pair_sheet_are_titled_with_the_successor_and_the_former_name(Language language, String title) {
        Sheet brief = brief(language, RealSheets.DAY);
        Sheet pair = RealSheets.in(language).compose(new Subject.OfPair(PARTNER, ENDED));
        assertThat(brief.title().text()).isEqualTo(title);
        assertThat(pair.title().text()).isEqualTo(title);
    }

    @Test
    void a_locality_sheet_is_its_successors_and_lists_what_the_former_signed() {
        Sheet sheet = RealSheets.locality(Language.VI, ENDED);
        assertThat(sheet.title().text()).isEqualTo("Tỉnh Ninh Bình (kế thừa tỉnh Nam Định)");
        assertThat(SheetTexts.of(sheet)).contains("### Do tỉnh Nam Định ký kết (đã sáp nhập từ ngày 01/7/2025)");
    }

    @Test
    void our_side_tells_what_became_of_the_former_and_the_successor_is_no_other_partner() {
        String text = SheetTexts.of(brief(Language.VI, RealSheets.DAY));
        assertThat(text).contains("Tỉnh Ninh Bình (ニンビン省), kế thừa tỉnh Nam Định (đã sáp nhập từ ngày 01/7/2025)");
        String head = "## " + Words.in(Language.VI).say("sheet.visit.others", "Việt Nam", "tỉnh Miyazaki");
        assertThat(text).contains(head);
        String others = text.substring(text.indexOf(head) + head.length());
        assertThat(others.substring(0, others.indexOf("\n## "))).doesNotContain("Ninh Bình", "Nam Định");
    }

    @Test
    void before_its_end_a_locality_has_sheets_of_its_own() {
        assertThat(brief(Language.VI, LocalDate.of(2025, 6, 30)).title().text())
                .isEqualTo("Tỉnh Nam Định – tỉnh Miyazaki");
    }

    @ParameterizedTest
    @EnumSource
    void a_merger_is_told_as_one_and_all_predecessors_are_listed(Language language) {
        String text = SheetTexts.of(RealSheets.locality(language, "vn-phu-tho"));
        List<String> told =
                switch (language) {
                    case EN ->
                        List.of(
                                "Hoa Binh Province, Vinh Phuc Province (merged on 1 July 2025)",
                                "Viet Tri City",
                                "(abolished on 1 July 2025)");
                    case VI ->
                        List.of(
                                "Tỉnh Hòa Bình, tỉnh Vĩnh Phúc (đã sáp nhập từ ngày 01/7/2025)",
                                "TP. Việt Trì",
                                "(kết thúc hoạt động từ ngày 01/7/2025)");
                    case JA -> List.of("ホアビン省、ビンフック省（2025年7月1日統合）", "ベトチ市", "（2025年7月1日廃止）");
                };
        assertThat(text).contains(told);
        List<String> predecessors = RealSheets.ATLAS.predecessorsOn("vn-phu-tho", RealSheets.DAY);
        assertThat(predecessors).hasSize(6).allSatisfy(id -> assertThat(text)
                .contains(RealSheets.ATLAS
                        .locality(id)
                        .eraNearest(RealSheets.DAY)
                        .name()
                        .in(language)));
    }
}

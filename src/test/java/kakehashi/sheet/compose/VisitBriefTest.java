package kakehashi.sheet.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kakehashi.model.value.Language;
import kakehashi.sheet.RealSheets;
import kakehashi.sheet.SheetTexts;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.TypedField;
import kakehashi.sheet.subject.TypedLines;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetLanguage;
import org.junit.jupiter.api.Test;

/** The brief for a visit: all that was signed, whatever gives way. */
class VisitBriefTest {

    private static Subject visit(String home, String counterpart, TypedLines lines) {
        return new Subject.OfVisit(home, counterpart, RealSheets.DAY, lines);
    }

    private static List<String> forms(Sheet sheet) {
        List<String> forms = new ArrayList<>();
        for (Optional<Sheet> next = Optional.of(sheet);
                next.isPresent();
                next = next.get().denser()) {
            forms.add(SheetTexts.of(next.get()));
        }
        return forms;
    }

    @Test
    void documents_their_titles_notes_and_the_last_contact_never_give_way() {
        Sheet sheet = RealSheets.in(Language.EN).compose(visit("vn-ho-chi-minh-city", "jp-osaka", TypedLines.NONE));
        assertThat(forms(sheet)).hasSizeGreaterThan(5).allSatisfy(form -> assertThat(form)
                .contains(
                        "in force, no end on record",
                        "23 September 2024 (visit)",
                        "proposed to link the two cities",
                        "6 September 2016",
                        "主要分野における協力関係に関する覚書",
                        "climate action plan",
                        "There were two first memoranda"));
    }

    @Test
    void contacts_that_give_way_are_counted_with_their_years_and_not_called_earlier() {
        List<String> forms =
                forms(RealSheets.in(Language.EN).compose(visit("vn-ho-chi-minh-city", "jp-osaka", TypedLines.NONE)));
        assertThat(forms.get(0)).contains("flooding").doesNotContain("for want of space");
        assertThat(forms.get(forms.size() - 1))
                .doesNotContain("flooding")
                .contains("2013–2022 | 4 further meetings, visits and other contacts, not listed for want of space");
    }

    @Test
    void a_brief_stands_in_the_order_in_which_it_is_used() {
        Sheet sheet = RealSheets.in(Language.EN).compose(visit("vn-ho-chi-minh-city", "jp-osaka", TypedLines.NONE));
        assertThat(SheetTexts.of(sheet))
                .containsSubsequence(
                        "## Whom you meet, and why",
                        "Counterpart’s delegation: ",
                        "Our delegation: ",
                        "## Relations",
                        "In short | Memorandum of understanding since July 2011; in force",
                        "last documented contact 23 September 2024 (visit)",
                        "## What we want and say",
                        "Objectives: ",
                        "Points to make: ",
                        "Points the counterpart may raise: ",
                        "Our reply: ",
                        "## Agreements and their standing",
                        ":: In force",
                        ":: Not verified whether in force",
                        ":: Not in force",
                        "## Running projects: not on record",
                        "## No round anniversary and no end of a term on record within a year of",
                        "## Contacts and other events",
                        "23 September 2024 | Visit.",
                        "21 October 2013 | Meeting.",
                        "## What a careful officer must know",
                        "Note (",
                        "## Other partners of Osaka City in Viet Nam",
                        "## The counterpart, beside our side",
                        "Area | ",
                        "Population | ",
                        "## Sources");
    }

    @Test
    void what_the_office_typed_stands_where_it_is_used() {
        TypedLines lines = TypedLines.of(field -> "typed " + field.code())
                .with(
                        TypedField.OUR_DELEGATION,
                        "Nguyễn Văn An; グエン・ヴァン・アン; Director\nTrần Bình；Deputy director\nLê Chi");
        Sheet sheet = RealSheets.in(Language.EN).compose(visit("vn-hanoi", "jp-gifu-pref", lines));
        assertThat(SheetTexts.of(sheet))
                .containsSubsequence(
                        "Counterpart’s delegation: typed counterpart-delegation",
                        "Our delegation: Nguyễn Văn An (グエン・ヴァン・アン), Director\nTrần Bình, Deputy director\nLê Chi",
                        "Purpose and programme: typed programme",
                        "Contact offices: typed contact-office",
                        "Drafted by: typed drafter",
                        "Objectives: typed objectives",
                        "Points to make: typed points",
                        "Points the counterpart may raise: typed expected",
                        "Our reply: typed reply",
                        "Line for the press: typed press-line",
                        "## Sources",
                        "with lines typed by the office\ntyped handling");
        assertThat(sheet.page().edges().handling()).isEqualTo("typed handling");
    }

    @Test
    void a_brief_in_two_languages_names_the_delegations_by_country_and_its_handling_once() {
        TypedLines lines = TypedLines.NONE.with(TypedField.HANDLING, "MẬT").with(TypedField.OUR_DELEGATION, "A");
        Sheet sheet = RealSheets.in(SheetLanguage.VI_JA).compose(visit("vn-hanoi", "jp-gifu-pref", lines));
        assertThat(SheetTexts.of(sheet))
                .contains("Thành phần phía Việt Nam", "ベトナム側出席者")
                .doesNotContain("phía ta", "当方出席者");
        assertThat(sheet.page().foot().lines().filter("MẬT"::equals)).hasSize(1);
    }

    @Test
    void the_counterpart_is_set_beside_our_side_by_the_latest_figures_and_never_beside_itself() {
        Sheet sheet = RealSheets.in(Language.EN).compose(visit("vn-da-nang", "jp-sakai-osaka", TypedLines.NONE));
        assertThat(SheetTexts.of(sheet))
                .contains(
                        "Area | 149.83 km² (2023); about 1.3 % of Da Nang City (11,859.59 km², 1 July 2025)",
                        "Population | 826,161 (1 October 2020); about 27 % of Da Nang City (3,065,628, 1 July 2025)")
                .doesNotContain("1,134,310");
        assertThat(SheetTexts.of(
                        RealSheets.in(Language.JA).compose(visit("jp-sakai-osaka", "vn-da-nang", TypedLines.NONE))))
                .contains("面積 | 11,859.59km²（2025年7月1日）　堺市の約79倍（149.83km²、2023年）");
    }

    @Test
    void a_pair_that_nothing_joins_has_a_brief_that_says_so() {
        Sheet sheet = RealSheets.in(Language.EN).compose(visit("vn-hanoi", "jp-gifu-pref", TypedLines.NONE));
        assertThat(SheetTexts.of(sheet))
                .contains(
                        "In short | No agreement, exchange or project between the two is on record\n",
                        "## Other partners of Gifu Prefecture in Viet Nam",
                        "Population | 1,978,742");
    }

    @Test
    void a_mention_is_no_contact_and_stands_on_no_brief() {
        Sheet sheet = RealSheets.in(Language.EN).compose(visit("vn-ho-chi-minh-city", "jp-osaka", TypedLines.NONE));
        assertThat(SheetTexts.of(sheet)).doesNotContain("Mentioned.", "host the 2026");
    }

    @Test
    void one_occasion_told_for_several_ties_is_one_line_and_keeps_every_sentence() {
        String text =
                SheetTexts.of(RealSheets.in(Language.EN).compose(new Subject.OfPair("vn-da-nang", "jp-nagasaki-pref")));
        assertThat(text.lines().filter(line -> line.startsWith("19 August 2025 |")))
                .singleElement()
                .asString()
                .contains("spoke of carrying on", "pledged to carry on", "told a group of the Nagasaki assembly");
    }

    @Test
    void a_paper_of_departments_or_assemblies_says_so_and_nobody_else_is_said_to_have_signed() {
        String text = SheetTexts.of(
                RealSheets.in(Language.EN).compose(visit("vn-da-nang", "jp-nagasaki-pref", TypedLines.NONE)));
        assertThat(text)
                .contains(
                        "Memorandum of understanding (side document)",
                        "Huynh Tan Trieu, Director of the Quang Nam Department of Labour",
                        "Quang Nam People's Council; Nagasaki Prefectural Assembly (Assemblies).",
                        "Between the two assemblies, not the executives.");
    }

    @Test
    void a_brief_has_no_map_and_its_foot_says_nothing_of_one() {
        Sheet sheet = RealSheets.in(Language.EN).compose(visit("vn-hanoi", "jp-gifu-pref", TypedLines.NONE));
        assertThat(sheet.page().foot()).doesNotContain("map");
        assertThat(RealSheets.tie(Language.EN, "vn-hue--jp-gifu-pref").page().foot())
                .contains("map: neutral viewpoint");
    }

    @Test
    void a_brief_says_what_is_not_on_record() {
        Sheet sheet = RealSheets.in(Language.EN).compose(visit("vn-hanoi", "jp-gifu-pref", TypedLines.NONE));
        assertThat(SheetTexts.of(sheet))
                .contains(
                        "## Contacts and other events: not on record",
                        "## Agreements and their standing: not on record");
    }

    @Test
    void what_was_typed_is_no_fact_and_the_foot_says_so() {
        TypedLines lines = TypedLines.NONE.with(TypedField.OBJECTIVES, "Renew");
        Sheet sheet = RealSheets.in(Language.EN).compose(visit("vn-hanoi", "jp-gifu-pref", lines));
        assertThat(sheet.page().foot()).endsWith("· with lines typed by the office");
        String facts = sheet.blocks().stream()
                .filter(block -> !(block instanceof Block.Lines))
                .map(SheetTexts::of)
                .collect(Collectors.joining());
        assertThat(facts).doesNotContain("Renew");
    }
}

package kakehashi.sheet.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kakehashi.model.value.Language;
import kakehashi.sheet.RealSheets;
import kakehashi.sheet.SheetTexts;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Sheet;
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
                        "In force, no end on record",
                        "23 September 2024 (Visit)",
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
    void a_brief_tells_first_how_the_two_stand_and_what_the_office_wants_and_dates_ahead_last() {
        Sheet sheet = RealSheets.in(Language.EN).compose(visit("vn-ho-chi-minh-city", "jp-osaka", TypedLines.NONE));
        assertThat(SheetTexts.of(sheet))
                .containsSubsequence(
                        "Relations | Memorandum of understanding; since July 2011. In force",
                        "Other partners of the counterpart in Viet Nam",
                        "Objectives",
                        "## Agreements and their standing",
                        ":: In force",
                        ":: Not verified whether in force",
                        ":: Not in force",
                        "Note (",
                        "## Contacts and other events",
                        "23 September 2024 | Visit.",
                        "21 October 2013 | Meeting.",
                        "## Within a year of",
                        "## Sources");
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
                        "Quang Nam People's Council; Nagasaki Prefectural Assembly // (Assemblies)",
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
                .contains("Last documented contact | Not on record", "Agreements and their standing | Not on record");
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

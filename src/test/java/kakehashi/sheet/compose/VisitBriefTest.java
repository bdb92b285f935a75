package kakehashi.sheet.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kakehashi.model.value.Language;
import kakehashi.sheet.RealSheets;
import kakehashi.sheet.SheetTexts;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Sheet;
import org.junit.jupiter.api.Test;

/** The brief for a visit: one A4, whatever is on record. */
class VisitBriefTest {

    private static Subject visit(String home, String counterpart, TypedLines lines) {
        return new Subject.OfVisit(home, counterpart, RealSheets.DAY, lines);
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
        assertThat(full).contains("Others in Viet Nam");
    }

    @Test
    void quotations_give_way_before_summaries_and_what_was_done_at_the_last_contact_at_the_very_last() {
        List<String> forms = new ArrayList<>();
        Sheet sheet = RealSheets.in(Language.EN).compose(visit("vn-ho-chi-minh-city", "jp-osaka", TypedLines.NONE));
        for (Optional<Sheet> next = Optional.of(sheet);
                next.isPresent();
                next = next.get().denser()) {
            forms.add(SheetTexts.of(next.get()));
        }
        assertThat(lastWith("MoU on developing a low-carbon city", forms))
                .isLessThan(lastWith("climate action plan", forms));
        assertThat(lastWith("climate action plan", forms))
                .isLessThan(lastWith("proposed to link the two cities", forms));
        assertThat(forms.get(forms.size() - 1))
                .doesNotContain("proposed to link the two cities")
                .contains("Others in Viet Nam | Hue");
    }

    private static int lastWith(String words, List<String> forms) {
        return IntStream.range(0, forms.size())
                .filter(form -> forms.get(form).contains(words))
                .max()
                .orElse(-1);
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

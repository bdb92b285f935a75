package kakehashi.ui.edit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import kakehashi.model.Alias;
import kakehashi.model.LedgerLine;
import kakehashi.model.Succession;
import kakehashi.model.value.AliasKind;
import kakehashi.model.value.SuccessionKind;
import kakehashi.session.Suggestion;
import org.junit.jupiter.api.Test;

/** What a locality is called, when, and who succeeds it is corrected, and all that follows from it is shown anew at once. */
class LocalityFormTest extends Forms {

    private static void choose(String id, int steps) {
        ComboBox<?> box = (ComboBox<?>) find("#" + id).orElseThrow();
        window.act(() -> {
            box.requestFocus();
            box.getSelectionModel().clearAndSelect(steps);
        });
    }

    @Test
    void a_name_is_corrected_in_its_era_and_the_page_says_it_at_once() throws Exception {
        select("vn-da-lat");
        correct("until 30 June 2025", "correct-locality");
        assertThat(focused()).startsWith("edit-eras-");
        type("edit-eras-name-en", "Dalat on the Plateau");
        save();
        assertThat(page()).contains("Dalat on the Plateau");
        assertThat(window.session().places().full("vn-da-lat", window.session().asOf()))
                .contains("Dalat on the Plateau");
        undo();
        assertThat(page()).doesNotContain("Dalat on the Plateau");
    }

    @Test
    void what_is_on_record_in_a_line_stays_as_it_is_where_only_another_field_is_changed() throws Exception {
        List<Alias> before = atlas().aliasesOf("vn-quang-nam");
        open("vn-quang-nam", "correct-locality");
        for (String list : List.of("edit-eras", "edit-aliases", "edit-succession", "edit-profiles", "edit-ledger")) {
            List<Node> lines = window.robot().lookup("#" + list + "-list .form-row").queryAll().stream()
                    .toList();
            assertThat(lines).as(list).isNotEmpty();
            press(lines.get(0));
            window.until(() -> find("#" + list + "-remove").isPresent());
        }
        assertThat(said("form-state")).isEqualTo("Nothing is changed yet.");
        assertThat(before).anyMatch(alias -> alias.kind() == AliasKind.KANA);
    }

    @Test
    void figures_are_grouped_as_the_language_does() throws Exception {
        open("vn-da-nang", "correct-locality");
        assertThat(window.robot().lookup("#edit-profiles-list .form-row").queryAllAs(Hyperlink.class))
                .extracting(Hyperlink::getText)
                .anyMatch(line -> line.endsWith("3,065,628 · 11,859.59"));
    }

    @Test
    void another_spelling_is_added_and_the_search_finds_it() throws Exception {
        open("vn-da-nang", "correct-locality");
        press(find("#edit-aliases-add").orElseThrow());
        window.until(() -> "edit-aliases-text".equals(focused()));
        window.robot().write("Turon Harbour");
        assertThat(said("form-state")).isEqualTo("Still needed: Kind");
        choose("edit-aliases-kind", 1 + AliasKind.FORMER.ordinal());
        save();
        assertThat(atlas().aliasesOf("vn-da-nang"))
                .contains(new Alias("vn-da-nang", "Turon Harbour", null, AliasKind.FORMER, null));
        assertThat(page()).contains("Turon Harbour");
        List<Suggestion> found = new CopyOnWriteArrayList<>();
        window.act(() -> window.session().search("turon harbour", looked -> found.addAll(looked.suggestions())));
        window.until(() -> found.stream().anyMatch(each -> each.id().equals("vn-da-nang")));

        // Its history is called by the locality, for a spelling has no name of its own.
        window.robot().push(KeyCode.CONTROL, KeyCode.H);
        window.until(() -> find("#steps-list").isPresent() && written("steps").contains("Da Nang"));
        press(find("#step-history").orElseThrow());
        window.until(() -> find("#history").isPresent());
        assertThat(written("history")).startsWith("History: Da Nang City");
    }

    @Test
    void a_succession_is_refused_while_it_does_not_follow_the_end_and_what_is_inherited_goes_with_it()
            throws Exception {
        select("vn-da-nang");
        assertThat(page()).contains("Inherited from Quang Nam");
        Succession before = atlas().successionOf("vn-quang-nam").orElseThrow();
        select("vn-quang-nam");
        correct("Successor", "correct-locality");
        type("edit-succession-date", "1 August 2025");
        window.until(() -> !said("edit-succession-date-remark").isEmpty());
        assertThat(((Button) find("#form-save").orElseThrow()).isDisabled()).isTrue();
        type("edit-succession-date", "1 July 2025");
        window.until(() -> said("edit-succession-date-remark").isEmpty());
        choose("edit-succession-kind", 1 + SuccessionKind.ABOLISHED.ordinal());
        save();
        assertThat(atlas().successionOf("vn-quang-nam").orElseThrow().kind()).isEqualTo(SuccessionKind.ABOLISHED);

        correct("Successor", "correct-locality");
        press(find("#edit-succession-remove").orElseThrow());
        save();
        assertThat(atlas().successionOf("vn-quang-nam")).isEmpty();
        select("vn-da-nang");
        assertThat(page()).doesNotContain("Inherited from Quang Nam");
        undo();
        undoAgain();
        assertThat(atlas().successionOf("vn-quang-nam")).contains(before);
        window.until(() -> page().contains("Inherited from Quang Nam"));
    }

    private static void undoAgain() throws Exception {
        window.act(() -> find("#page-title").orElseThrow().requestFocus());
        window.robot().push(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> atlas().successionOf("vn-quang-nam")
                .filter(succession -> succession.kind() != SuccessionKind.ABOLISHED)
                .isPresent());
    }

    @Test
    void what_was_searched_is_corrected_and_another_line_is_added() throws Exception {
        List<LedgerLine> before = new ArrayList<>(atlas().ledgerOf("vn-da-nang"));
        open("vn-da-nang", "correct-locality");
        press(find("#edit-ledger-add").orElseThrow());
        window.until(() -> "edit-ledger-scheme".equals(focused()));
        choose("edit-ledger-scheme", 1);
        type("edit-ledger-date", "3 November 2026");
        choose("edit-ledger-result", 1);
        typeIn(".form-parts #source-typed", "https://www.danang.gov.vn/doi-ngoai");
        typeIn(".form-parts #source-title", "Foreign relations");
        type("edit-ledger-count", "0");
        window.until(() -> !said("edit-ledger-count-remark").isEmpty());
        type("edit-ledger-count", "4");
        save();
        assertThat(atlas().ledgerOf("vn-da-nang")).hasSize(before.size() + 1).containsAll(before);
        assertThat(atlas().ledgerOf("vn-da-nang")).anySatisfy(line -> {
            assertThat(line.date()).hasToString("2026-11-03");
            assertThat(line.count()).isEqualTo(4);
        });
    }
}

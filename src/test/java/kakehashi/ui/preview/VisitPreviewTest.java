package kakehashi.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import kakehashi.sheet.tree.SheetKind;
import org.junit.jupiter.api.Test;

/** Briefs in the preview over the real window: what is typed, what is kept, and for whom there is one. */
class VisitPreviewTest extends PreviewCase {

    @Test
    void typed_lines_are_printed_and_kept_for_their_pair_alone() throws Exception {
        preview(HUE_GIFU);
        choose("preview-kind", SheetKind.VISIT_BRIEF);
        type("objectives", "Renew the memorandum.\nInvite the governor.");
        assertThat(text(save("typed.pdf")))
                .contains("Renew the memorandum.")
                .contains("Invite the governor.")
                .contains("typed by the office");
        preview("vn-da-nang--jp-sakai-osaka");
        assertThat(VisitPreviewTest.<ComboBox<SheetKind>>node("preview-kind").getValue())
                .as("the kind last made of a tie")
                .isEqualTo(SheetKind.VISIT_BRIEF);
        assertThat(text(save("other.pdf"))).doesNotContain("Renew").doesNotContain("typed by the office");
        preview(HUE_GIFU);
        assertThat(VisitPreviewTest.<TextArea>node("typed-objectives").getText())
                .isEqualTo("Renew the memorandum.\nInvite the governor.");
        type("objectives", "");
    }

    @Test
    void that_a_brief_was_saved_is_told_for_its_pair_with_its_day_language_and_data() throws Exception {
        preview("vn-hanoi--jp-asahikawa");
        choose("preview-kind", SheetKind.VISIT_BRIEF);
        Label last = node("preview-last-brief");
        assertThat(last.isVisible()).isFalse();
        type("counterpart-delegation", "今津寛介; Imazu Hirosuke; Mayor");
        type("handling", "Internal");
        assertThat(text(save("asahikawa.pdf")))
                .contains("今津寛介 (Imazu Hirosuke), Mayor")
                .contains("Internal");
        assertThat(last.isVisible()).isTrue();
        assertThat(last.getText())
                .contains(
                        "24 November 2026",
                        "English",
                        window.session().atlas().edition().version());
        type("counterpart-delegation", "");
        type("handling", "");
        preview("vn-da-nang--jp-sakai-osaka");
        assertThat(last.isVisible()).isFalse();
    }

    @Test
    void large_type_makes_two_pages_of_a_brief_and_is_offered_for_nothing_else() throws Exception {
        preview("vn-da-nang--jp-sakai-osaka");
        choose("preview-kind", SheetKind.VISIT_BRIEF);
        CheckBox large = node("preview-large-type");
        window.run(large::fire);
        made();
        assertThat(preview().pages()).isEqualTo(2);
        choose("preview-kind", SheetKind.PAIR);
        assertThat(large.isVisible()).isFalse();
        choose("preview-kind", SheetKind.VISIT_BRIEF);
        assertThat(large.isSelected()).as("remembered").isTrue();
        window.run(large::fire);
        made();
    }

    @Test
    void two_localities_that_nothing_joins_have_a_brief() throws Exception {
        preview("vn-hanoi");
        choose("preview-kind", SheetKind.VISIT_BRIEF);
        choose("preview-counterpart", "jp-gifu-pref");
        assertThat(text(save("nothing.pdf")))
                .contains("No agreement, exchange or project between the two is on record");
    }
}

package kakehashi.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import kakehashi.model.Document;
import kakehashi.model.Signatory;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Renewal;
import kakehashi.model.value.SigningSide;
import kakehashi.model.value.TieType;
import kakehashi.model.value.Trilingual;
import kakehashi.ui.control.Wish;
import org.junit.jupiter.api.Test;

/** What was signed is entered in detail, corrected and taken away. */
class DocumentFormTest extends InForms {

    private static final String SIGNING = SAKAI + " e3";
    private static final String TITLE = "堺市とダナン市の覚書";

    private static TieEvent event() {
        return tie(SAKAI).orElseThrow().events().stream()
                .filter(each -> each.id().equals("e3"))
                .findFirst()
                .orElseThrow();
    }

    private static void correct() throws Exception {
        wish(Wish.Kind.CORRECT, SIGNING, "form-correct-event");
    }

    private static void choose(String id, int index) {
        window.act(() ->
                ((ComboBox<?>) find("#" + id).orElseThrow()).getSelectionModel().select(index));
    }

    private static void sign(int number, SigningSide side, String name, String office) {
        press(find("#signatory-add").orElseThrow());
        choose("signatory-" + number + "-side", side.ordinal());
        type("signatory-" + number + "-name-en", name);
        type("signatory-" + number + "-office-en", office);
    }

    @Test
    void a_document_is_corrected_in_detail_and_stands_on_the_page_and_in_the_history() throws Exception {
        select(SAKAI);
        TieEvent before = event();
        correct();
        type("document-title", TITLE);
        sign(0, SigningSide.VIETNAM, "Huynh Duc Tho", "Chairman");
        sign(1, SigningSide.JAPAN, "", "Mayor of Sakai");
        type("document-place-en", "Da Nang");
        type("document-until", "2018");
        assertThat(canSave()).isFalse();
        assertThat(said("document-until-remark")).isNotEmpty();
        type("document-until", "21 Feb 2024");
        assertThat(said("document-until-remark")).isEmpty();
        choose("document-renewal", 1);
        type("document-notice-en", "Either side may end it with six months' notice.");
        // What is half-filled is there again.
        escape();
        correct();
        assertThat(typedIn("document-title")).isEqualTo(TITLE);
        assertThat(typedIn("signatory-1-office-en")).isEqualTo("Mayor of Sakai");
        save();
        Document document = event().document();
        assertThat(document)
                .isEqualTo(new Document(
                        TieType.FRIENDSHIP_CITY,
                        TITLE,
                        List.of(
                                new Signatory(
                                        SigningSide.VIETNAM,
                                        new Trilingual("Huynh Duc Tho", "", ""),
                                        new Trilingual("Chairman", "", "")),
                                new Signatory(SigningSide.JAPAN, null, new Trilingual("Mayor of Sakai", "", ""))),
                        null,
                        new Trilingual("Da Nang", "", ""),
                        PartialDate.parse("2024-02-21"),
                        Renewal.AUTOMATIC,
                        new Trilingual("Either side may end it with six months' notice.", "", ""),
                        false));
        assertThat(page()).contains(TITLE, "Huynh Duc Tho, Chairman; Mayor of Sakai", "Term: until 21 February 2024");
        wish(Wish.Kind.HISTORY, SAKAI, "history-list");
        window.until(() -> written("history").contains(TITLE));
        escape();
        undo();
        assertThat(event()).isEqualTo(before);
    }

    @Test
    void a_document_is_taken_away_and_what_happens_otherwise_has_none() throws Exception {
        select(SAKAI);
        TieEvent before = event();
        correct();
        fire("document-leave");
        assertThat(find("#document-title")).isEmpty();
        assertThat(canSave()).isTrue();
        save();
        assertThat(event().document()).isNull();
        undo();
        assertThat(event()).isEqualTo(before);
        wish(Wish.Kind.CORRECT, SAKAI + " e4", "form-correct-event");
        assertThat(find("#document-add").orElseThrow().getParent().getParent().isVisible())
                .isFalse();
        escape();
    }

    @Test
    void a_new_tie_can_tell_its_document_in_detail() throws Exception {
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        window.until(() -> find("#form-tie").isPresent());
        for (String[] place : new String[][] {{"vn", "ha tinh", "vn-ha-tinh"}, {"jp", "sakai", "jp-sakai-osaka"}}) {
            type("edit-place-" + place[0], place[1]);
            window.until(() -> find("#edit-place-" + place[2]).isPresent());
            fire("edit-place-" + place[2]);
        }
        type("edit-date", "May 2019");
        type("edit-summary-en", "A memorandum was signed.");
        type("source-typed", "https://www.example.org/kokusai/20190501.html");
        press(find("#document-add").orElseThrow());
        assertThat(window.stage().getScene().getFocusOwner().getId()).isEqualTo("document-title");
        assertThat(find("#document-type")).isEmpty();
        window.robot().write("Bản ghi nhớ hợp tác");
        type("document-until", "May 2024");
        save();
        assertThat(tie("vn-ha-tinh--jp-sakai-osaka").orElseThrow().events())
                .singleElement()
                .satisfies(event -> assertThat(event.document())
                        .isEqualTo(new Document(
                                TieType.MOU,
                                "Bản ghi nhớ hợp tác",
                                List.of(),
                                null,
                                null,
                                PartialDate.parse("2024-05"),
                                null,
                                null,
                                false)));
        undo();
    }
}

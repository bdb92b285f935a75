package kakehashi.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import kakehashi.model.Locality;
import kakehashi.model.Party;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.query.edit.Draft;
import kakehashi.ui.control.Wish;
import org.junit.jupiter.api.Test;

/** The form of a tie holds all that the record does, and a successor is put in where a locality had ended. */
class WholeTieTest extends InForms {

    private static final String PAGE = "https://www.example.org/kokusai/20261123.html";

    private static List<String> parties() {
        return window.robot().lookup("#edit-party-taken .value").queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    @Test
    void third_parties_are_found_by_name_or_added_with_their_kind() throws Exception {
        select(SAKAI);
        wish(Wish.Kind.CORRECT, SAKAI, "form-correct-tie");
        int before = parties().size();
        type("edit-party", "jica");
        window.until(() -> find("#edit-party-jica").isPresent());
        window.robot().type(KeyCode.ENTER);
        assertThat(parties()).hasSize(before + 1).anyMatch(name -> name.contains("Agency"));
        type("edit-party", "Sakai Friends of Viet Nam");
        press(find("#edit-party-new").orElseThrow());
        assertThat(parties()).contains("Sakai Friends of Viet Nam (Association)");
        // What is half-filled is there again.
        escape();
        wish(Wish.Kind.CORRECT, SAKAI, "form-correct-tie");
        assertThat(parties()).hasSize(before + 2);
        save();
        assertThat(tie(SAKAI).orElseThrow().parties()).contains("jica").hasSize(before + 2);
        assertThat(window.session().editing().atlas().records().parties())
                .extracting(Party::name)
                .anyMatch(name -> name.en().equals("Sakai Friends of Viet Nam")
                        && name.vi().isEmpty());
        assertThat(page()).contains("Sakai Friends of Viet Nam");
        undo();
        assertThat(tie(SAKAI).orElseThrow().parties()).hasSize(before);
    }

    @Test
    void a_tie_is_put_between_other_localities_and_its_history_goes_with_it() throws Exception {
        String moved = "vn-ha-tinh--jp-sakai-osaka";
        select(SAKAI);
        wish(Wish.Kind.CORRECT, SAKAI, "form-correct-tie");
        type("edit-note-en", "Noted before.");
        type("edit-reason", "Only to have a history");
        save();
        Tie before = tie(SAKAI).orElseThrow();
        wish(Wish.Kind.CORRECT, SAKAI, "form-correct-tie");
        press(find("#edit-place-vn-another").orElseThrow());
        assertThat(canSave()).isFalse();
        assertThat(said("form-state")).isEqualTo("Still needed: Viet Nam");
        window.robot().write("ハティン");
        window.until(() -> find("#edit-place-vn-ha-tinh").isPresent());
        window.robot().type(KeyCode.ENTER);
        window.until(() -> said("edit-place-vn-chosen").startsWith("Ha Tinh"));
        save();
        assertThat(window.session().selection()).contains(moved);
        assertThat(tie(SAKAI)).isEmpty();
        assertThat(tie(moved).orElseThrow().events()).isEqualTo(before.events());
        assertThat(said("message")).startsWith("Tie put between other localities: Ha Tinh");
        wish(Wish.Kind.HISTORY, moved, "history-list");
        window.until(() -> written("history").contains("Tie put between other localities")
                && written("history").contains("Only to have a history"));
        escape();
        undo();
        assertThat(tie(SAKAI)).contains(before);
        assertThat(tie(moved)).isEmpty();
        undo();
    }

    @Test
    void what_the_other_pair_has_already_is_shown_in_the_form_of_a_tie() throws Exception {
        Tie other = tie("vn-hue--jp-gifu-pref").orElseThrow();
        select(SAKAI);
        wish(Wish.Kind.CORRECT, SAKAI, "form-correct-tie");
        Node form = find("#form-correct-tie").orElseThrow();
        assertThat(form.lookupAll(".hyperlink"))
                .noneMatch(link -> String.valueOf(link.getId()).startsWith("edit-known-"));
        put("vn", other.vietnam());
        put("jp", other.japan());
        window.until(() -> find("#edit-known-" + other.id()).isPresent());
        fire("edit-known-" + other.id());
        window.until(() -> find(".card").isEmpty());
        assertThat(window.session().selection()).contains(other.id());
        select(SAKAI);
        wish(Wish.Kind.CORRECT, SAKAI, "form-correct-tie");
        fire("form-anew");
        assertThat(said("edit-place-vn-chosen")).startsWith("Da Nang");
    }

    private static void put(String country, String locality) throws Exception {
        fire("edit-place-" + country + "-another");
        type(
                "edit-place-" + country,
                window.session().atlas().locality(locality).eras().get(0).name().en());
        window.until(() -> find("#edit-place-" + locality).isPresent());
        fire("edit-place-" + locality);
    }

    /** A tie of a Vietnamese locality that ended in 2025, by whether its successor has one with the same partner. */
    private static Tie ofEnded(Predicate<List<Tie>> successors) {
        Draft draft = window.session().editing().draft();
        return window.session().atlas().ties().stream()
                .filter(tie -> window.session()
                        .atlas()
                        .successionOf(tie.vietnam())
                        .filter(ended -> ended.date().year() == 2025)
                        .filter(ended -> successors.test(draft.tiesOf(ended.to(), tie.japan())))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static String successor(Tie tie) {
        return window.session()
                .atlas()
                .successionOf(tie.vietnam())
                .orElseThrow()
                .to();
    }

    @Test
    void a_date_after_a_locality_had_ended_offers_its_successor_which_takes_the_tie() throws Exception {
        Tie ended = ofEnded(List::isEmpty);
        TieEvent event = ended.events().get(ended.events().size() - 1);
        String successor = successor(ended);
        select(ended.id());
        wish(Wish.Kind.CORRECT, ended.id() + " " + event.id(), "form-correct-event");
        type("edit-date", "1 October 2026");
        window.until(() -> find("#edit-successor-" + successor).isPresent());
        assertThat(said("edit-successor-" + successor)).startsWith("Put in its successor: ");
        press(find("#edit-successor-" + successor).orElseThrow());
        window.until(() -> find("#edit-successor-" + successor).isEmpty());
        assertThat(said("edit-moved")).startsWith("The tie will be ");
        save();
        String moved = successor + "--" + ended.japan();
        assertThat(window.session().selection()).contains(moved);
        assertThat(tie(moved).orElseThrow().events()).hasSameSizeAs(ended.events());
        assertThat(tie(ended.id())).isEmpty();
        undo();
        assertThat(tie(ended.id())).contains(ended);
    }

    @Test
    void what_happened_after_a_locality_had_ended_goes_to_a_tie_of_its_successor_with_what_was_typed()
            throws Exception {
        Tie ended = ofEnded(List::isEmpty);
        String successor = successor(ended);
        Locality locality = window.session().atlas().locality(successor);
        select(ended.id());
        wish(Wish.Kind.ADD_EVENT, ended.id(), "form-event");
        type("edit-date", "2 October 2026");
        type("edit-summary-en", "Both sides met.");
        type("source-typed", PAGE);
        window.until(() -> find("#edit-successor-" + successor).isPresent());
        fire("edit-successor-" + successor);
        window.until(() -> find("#form-tie").isPresent());
        assertThat(said("edit-place-vn-chosen"))
                .contains(locality.eras().get(locality.eras().size() - 1).name().en());
        assertThat(said("edit-date-echo")).isEqualTo("2 October 2026");
        assertThat(canSave()).isTrue();
        save();
        Tie added = tie(successor + "--" + ended.japan()).orElseThrow();
        assertThat(added.events()).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(EventKind.VISIT);
            assertThat(event.summary().en()).isEqualTo("Both sides met.");
        });
        undo();
    }
}

package kakehashi.ui.edit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kakehashi.model.Network;
import kakehashi.model.Network.Membership;
import kakehashi.model.NetworkLink;
import kakehashi.model.Party;
import kakehashi.model.Source;
import org.junit.jupiter.api.Test;

/** Parties, networks and sources are added, corrected, taken away and brought back, by keyboard alone. */
class RecordFormsTest extends Forms {

    private static final String CITIES = "league-of-historical-cities";

    private static Network cities() {
        return atlas().findNetwork(CITIES).orElseThrow();
    }

    private static Optional<NetworkLink> link() {
        return window.session().atlas().networkLinks().stream()
                .filter(link ->
                        link.vietnam().equals("vn-da-lat") && link.japan().equals("jp-kyoto"))
                .findFirst();
    }

    @Test
    void a_member_is_added_to_a_network_and_the_pairs_it_makes_are_there_at_once() throws Exception {
        select(CITIES);
        assertThat(cities().members()).noneMatch(member -> member.locality().equals("vn-da-lat"));
        press(find("#add-member-vn").orElseThrow());
        window.until(() -> find("#form-correct-network").isPresent());
        window.until(() -> "edit-members-locality".equals(focused()));
        assertThat(said("form-state")).isEqualTo("Still needed: Locality");
        window.robot().write("Da Lat");
        window.until(() -> find("#edit-members-locality-vn-da-lat").isPresent());
        window.robot().type(KeyCode.ENTER);
        type("edit-members-since", "2024");
        assertThat(said("edit-members-since-remark")).isEmpty();
        type("edit-members-until", "2019");
        window.until(() -> !said("edit-members-until-remark").isEmpty());
        assertThat(((Button) find("#form-save").orElseThrow()).isDisabled()).isTrue();
        type("edit-members-until", "2025");
        window.until(() -> said("edit-members-until-remark").isEmpty());
        assertThat(said("edit-members-sources-remark")).isEqualTo("No source is given.");
        type("source-typed", "https://www.city.kyoto.lg.jp/lhc/members.html");
        type("source-title", "List of members");
        save();
        assertThat(cities().members()).anySatisfy(member -> {
            assertThat(member.locality()).isEqualTo("vn-da-lat");
            assertThat(member.since()).hasToString("2024");
            assertThat(member.until()).hasToString("2025");
        });
        assertThat(page()).contains("Da Lat");
        assertThat(link()).isPresent();
        undo();
        assertThat(page()).doesNotContain("Da Lat");
        assertThat(link()).isEmpty();
    }

    @Test
    void a_network_is_corrected_by_f2_with_a_new_source_and_a_member_leaves_it() throws Exception {
        open("auick", "correct-network");
        assertThat(focused()).isEqualTo("edit-name-en");
        assertThat(((Button) find("#form-save").orElseThrow()).isDisabled()).isTrue();
        type("edit-founded", "1989");
        List<Node> rows = window.robot().lookup(".form-row").queryAll().stream().toList();
        press(rows.get(1));
        window.until(() -> "edit-members-locality-another".equals(focused()));
        assertThat(said("edit-members-locality-chosen")).isEqualTo("Kobe City");
        press(find("#edit-members-remove").orElseThrow());
        assertThat(window.robot().lookup(".form-row").queryAll()).hasSize(1);
        type("source-typed", "https://www.auick.org/members");
        type("source-title", "Members of the network");
        type("edit-reason", "It left");
        save();
        Network after = atlas().findNetwork("auick").orElseThrow();
        assertThat(after.founded()).hasToString("1989");
        assertThat(after.members()).extracting(Membership::locality).containsExactly("vn-da-nang");
        assertThat(after.sources())
                .anySatisfy(id -> assertThat(atlas().source(id).title()).isEqualTo("Members of the network"));
        assertThat(page()).contains("1989").doesNotContain("Kobe City");
    }

    @Test
    void a_network_is_added_with_a_member_from_the_page_of_a_locality_and_stands_there_at_once() throws Exception {
        select("vn-da-nang");
        press(find("#add-network").orElseThrow());
        window.until(() -> "edit-name-en".equals(focused()));
        window.robot().write("Harbour Cities");
        press(find("#edit-members-add").orElseThrow());
        window.until(() -> "edit-members-locality".equals(focused()));
        window.robot().write("Da Nang");
        window.until(() -> find("#edit-members-locality-vn-da-nang").isPresent());
        window.robot().type(KeyCode.ENTER);
        List<Node> sources =
                window.robot().lookup("#source-typed").queryAll().stream().toList();
        assertThat(sources).hasSize(2);
        for (Node source : sources) {
            window.act(source::requestFocus);
            window.robot().write("https://www.harbour-cities.org/members");
        }
        save();
        Network added = atlas().records().networks().stream()
                .filter(network -> network.name().en().equals("Harbour Cities"))
                .findFirst()
                .orElseThrow();
        assertThat(added.id()).startsWith("own-harbour-cities");
        assertThat(added.members()).extracting(Membership::locality).containsExactly("vn-da-nang");
        select("vn-da-nang");
        assertThat(page()).contains("Harbour Cities");
    }

    @Test
    void a_third_party_is_added_taken_away_after_a_second_press_and_comes_back_from_its_history() throws Exception {
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        window.until(() -> find("#add-record").isPresent());
        press(find("#add-a-party").orElseThrow());
        window.until(() -> find("#form-party").isPresent());
        assertThat(said("form-state")).isEqualTo("Still needed: Name, Kind");
        window.robot().write("Sakai Friendship Society");
        window.act(() -> find("#edit-kind").orElseThrow().requestFocus());
        window.robot().type(KeyCode.DOWN);
        save();
        Party added = atlas().records().parties().stream()
                .filter(party -> party.name().en().equals("Sakai Friendship Society"))
                .findFirst()
                .orElseThrow();
        window.until(() -> page().contains("Sakai Friendship Society"));

        open(added.id(), "correct-party");
        press(find("#form-remove").orElseThrow());
        assertThat(said("form-state")).startsWith("No other record names it.");
        press(find("#form-remove").orElseThrow());
        window.until(() -> find("#form-correct-party").isEmpty());
        assertThat(atlas().findParty(added.id())).isEmpty();

        window.robot().push(KeyCode.CONTROL, KeyCode.H);
        window.until(() ->
                find("#steps-list").isPresent() && written("steps").contains("Removed: Sakai Friendship Society"));
        press(find("#step-history").orElseThrow());
        window.until(
                () -> find("#history-list").isPresent() && written("history").contains("Removed: "));
        assertThat(written("history")).contains("History: Sakai Friendship Society");
        window.until(() -> !((Button) find("#history-revert").orElseThrow()).isDisabled());
        press(find("#history-revert").orElseThrow());
        window.until(() -> atlas().findParty(added.id()).equals(Optional.of(added)));
    }

    @Test
    void what_names_a_record_is_told_before_it_is_taken_away_and_it_then_stays() throws Exception {
        open("jica", "correct-party");
        press(find("#form-remove").orElseThrow());
        assertThat(said("form-state"))
                .startsWith("It is named by other records: ")
                .contains(" more. ");
        press(find("#form-remove").orElseThrow());
        window.until(() -> said("form-state").contains("jica"));
        assertThat(atlas().findParty("jica")).isPresent();
    }

    @Test
    void a_source_is_corrected_from_the_pencil_of_one_fact() throws Exception {
        select("citynet-organization");
        correct("Published", "correct-source");
        assertThat(focused()).isEqualTo("edit-published");
        type("edit-published", "March 2021");
        press(find("#edit-fault-1").orElseThrow());
        save();
        assertThat(atlas().source("citynet-organization").published()).hasToString("2021-03");
        assertThat(page()).contains("March 2021");
    }

    @Test
    void a_source_is_added_alone_and_what_was_half_filled_in_is_there_again() throws Exception {
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        window.until(() -> find("#add-record").isPresent());
        press(find("#add-a-source").orElseThrow());
        window.until(() -> find("#form-source").isPresent());
        window.robot().write("https://www.city.sakai.lg.jp/kokusai/2026.html");
        type("source-title", "Delegation to Da Nang");
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> find("#form-source").isEmpty());
        press(find("#add-open").orElseThrow());
        window.until(() -> find("#add-record").isPresent());
        press(find("#add-a-source").orElseThrow());
        window.until(() -> find("#form-source").isPresent());
        assertThat(find("#form-anew")).isPresent();
        save();
        assertThat(atlas().records().sources()).extracting(Source::title).contains("Delegation to Da Nang");
        window.until(() -> page().contains("Delegation to Da Nang"));
    }

    @Test
    void what_was_half_filled_in_of_a_list_is_there_again() throws Exception {
        select("bpc");
        press(find("#add-member-jp").orElseThrow());
        window.until(() -> "edit-members-locality".equals(focused()));
        window.robot().write("Sakai");
        window.until(() -> find("#edit-members-locality-jp-sakai-osaka").isPresent());
        press(find("#edit-members-locality-jp-sakai-osaka").orElseThrow());
        type("edit-members-since", "2001");
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> find("#form-correct-network").isEmpty());
        open("bpc", "correct-network");
        assertThat(written("form-correct-network")).contains("Sakai City, Osaka Prefecture · Since 2001");
        press(find("#form-anew").orElseThrow());
        assertThat(written("form-correct-network")).doesNotContain("Since 2001");
    }

    @Test
    void a_line_in_which_something_cannot_be_read_stays_open_when_another_is_opened() throws Exception {
        open("bpc", "correct-network");
        List<Node> rows = window.robot().lookup(".form-row").queryAll().stream().toList();
        press(rows.get(0));
        window.until(() -> find("#edit-members-since").isPresent());
        type("edit-members-since", "two years ago or so");
        press(rows.get(1));
        assertThat(window.robot().lookup("#edit-members-since").queryAllAs(TextField.class))
                .extracting(TextField::getText)
                .hasSize(2)
                .contains("two years ago or so");
        window.until(() -> said("form-state").startsWith("Still needed: "));
        press(rows.get(0));
        assertThat(((TextField) window.stage().getScene().getFocusOwner()).getText())
                .isEqualTo("two years ago or so");
        window.robot().push(KeyCode.CONTROL, KeyCode.A);
        window.robot().type(KeyCode.DELETE);
        press(rows.get(0));
        assertThat(window.robot().lookup("#edit-members-since").queryAll()).hasSize(1);
    }

    @Test
    void where_the_focus_is_in_no_field_f2_opens_the_record_selected() throws Exception {
        select("vn-da-nang");
        window.act(() -> find("#page-title").orElseThrow().requestFocus());
        window.robot().type(KeyCode.F2);
        window.until(() -> find("#form-correct-locality").isPresent());
        assertThat(find("#form-remove")).isEmpty();
    }
}

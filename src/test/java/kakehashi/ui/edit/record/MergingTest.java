package kakehashi.ui.edit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import kakehashi.model.Party;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.model.Tie;
import kakehashi.query.edit.Past;
import kakehashi.ui.control.Wish;
import org.junit.jupiter.api.Test;

/** Two records of one thing become one, after both were seen side by side; the step is one, and so is taking it back. */
class MergingTest extends Forms {

    private static void merge(String id) throws Exception {
        select(id);
        window.act(() -> Wish.of(find("#page-title").orElseThrow(), Wish.Kind.MERGE, id));
        window.until(() -> find("#form-merge").isPresent());
    }

    private static List<Tie> naming(String party) {
        return atlas().ties().stream()
                .filter(tie -> tie.parties().contains(party))
                .toList();
    }

    @Test
    void a_third_party_is_merged_with_another_found_by_its_name_and_all_that_named_it_names_the_one_that_stays()
            throws Exception {
        int before = naming("kita").size();
        List<Tie> others = naming("kitakyushu-aclcs");
        Party gone = atlas().findParty("kitakyushu-aclcs").orElseThrow();
        merge("kita");
        assertThat(said("form-state")).isEqualTo("Still needed: The other record");
        window.robot().write("low carbon");
        window.until(() -> find("#merge-other-kitakyushu-aclcs").isPresent());
        window.robot().type(KeyCode.ENTER);
        assertThat(written("merge-beside"))
                .contains(
                        "Kitakyushu International Techno-cooperative Association (KITA)",
                        "Kitakyushu Asian Center for Low Carbon Society",
                        "Named by");
        save();
        assertThat(atlas().findParty("kitakyushu-aclcs")).isEmpty();
        assertThat(naming("kita")).hasSizeGreaterThanOrEqualTo(before);
        assertThat(naming("kita"))
                .extracting(Tie::id)
                .containsAll(others.stream().map(Tie::id).toList());
        List<Past> history = window.session()
                .editing()
                .history(new RecordKey(RecordKind.PARTY, "kita"))
                .get();
        assertThat(history)
                .anySatisfy(past -> assertThat(past.change().before()).isEqualTo(gone));
        undo();
        assertThat(atlas().findParty("kitakyushu-aclcs")).contains(gone);
        assertThat(naming("kitakyushu-aclcs")).isEqualTo(others);
    }

    @Test
    void the_other_of_two_sources_can_be_the_one_that_stays() throws Exception {
        merge("citynet-2024-03-enews");
        window.robot().write("citynet organization");
        window.until(() -> find("#merge-other").isPresent());
        window.until(() -> find("#merge-other-citynet-organization").isPresent());
        window.robot().type(KeyCode.ENTER);
        press(find("#merge-stays-1").orElseThrow());
        save();
        assertThat(atlas().findSource("citynet-2024-03-enews")).isEmpty();
        assertThat(window.session().selection()).contains("citynet-organization");
        undo();
        assertThat(atlas().findSource("citynet-2024-03-enews")).isPresent();
    }

    @Test
    void of_two_ties_of_a_pair_the_other_is_offered_at_once_and_the_events_of_both_are_there_then() throws Exception {
        Tie one = atlas().ties().stream()
                .filter(tie -> atlas().ties().stream()
                        .anyMatch(other -> !other.equals(tie)
                                && other.vietnam().equals(tie.vietnam())
                                && other.japan().equals(tie.japan())))
                .findFirst()
                .orElseThrow();
        Tie other = atlas().ties().stream()
                .filter(tie -> !tie.equals(one)
                        && tie.vietnam().equals(one.vietnam())
                        && tie.japan().equals(one.japan()))
                .findFirst()
                .orElseThrow();
        merge(one.id());
        press(find("#merge-other-" + other.id()).orElseThrow());
        // Who chose a wrong one is offered the others again.
        press(find("#merge-other-another").orElseThrow());
        assertThat(find("#merge-other-" + other.id())).isPresent();
        press(find("#merge-other-" + other.id()).orElseThrow());
        save();
        Tie merged = (Tie) atlas().findLink(one.id()).orElseThrow();
        assertThat(merged.events()).hasSize(one.events().size() + other.events().size());
        assertThat(atlas().findLink(other.id())).isEmpty();
        undo();
        assertThat(atlas().findLink(other.id())).contains(other);
    }

    @Test
    void two_networks_have_the_members_of_both() throws Exception {
        merge("anmc21");
        window.robot().write("c40");
        window.until(() -> find("#merge-other-c40").isPresent());
        window.robot().type(KeyCode.ENTER);
        save();
        assertThat(atlas().findNetwork("anmc21").orElseThrow().members())
                .extracting(member -> member.locality())
                .contains("vn-hanoi", "jp-tokyo", "vn-ho-chi-minh-city", "jp-yokohama");
        assertThat(page()).contains("Yokohama");
        undo();
        assertThat(atlas().findNetwork("c40")).isPresent();
    }
}

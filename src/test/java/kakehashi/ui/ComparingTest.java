package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import kakehashi.model.value.Language;
import kakehashi.query.compare.Comparison;
import kakehashi.query.compare.ComparisonId;
import kakehashi.ui.control.Raised;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two localities are set beside each other in the window. */
class ComparingTest extends InTheWindow {

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
    }

    private static void search(String line) throws Exception {
        window.search(line);
        window.until(() -> find("#compare").isPresent());
    }

    private static Comparison shown(String id) {
        return Comparison.of(
                window.session().meanings(),
                ComparisonId.of(window.session().atlas(), id).orElseThrow());
    }

    /** An action is one control or key pressed, or one line typed and entered. */
    @Test
    void two_prefectures_are_compared_in_three_actions_without_a_mouse() throws Exception {
        search("gifu");
        String first = window.session().selection().orElseThrow();
        window.robot().push(KeyCode.CONTROL, KeyCode.D);
        window.until(() -> find("#compare-with").filter(Node::isFocused).isPresent());
        window.robot().write("aichi");
        window.robot().type(KeyCode.ENTER);
        String id = first + "--jp-aichi-pref--compare";
        window.until(() -> window.session().selection().filter(id::equals).isPresent());

        assertThat(page()).contains("Gifu", "Aichi", "Partners of both (", "Only Aichi Prefecture (");
        assertThat(page()).contains("Agreements in force", "Last documented contact", "Type of agreement", "Field");
    }

    @Test
    void the_page_of_a_comparison_says_the_numbers_of_both_and_leads_to_the_pairs() throws Exception {
        select("vn-hue");
        press(find("#compare").orElseThrow());
        window.robot().write("da nang");
        window.robot().type(KeyCode.ENTER);
        String id = "vn-hue--vn-da-nang--compare";
        window.until(() -> window.session().selection().filter(id::equals).isPresent());
        Comparison comparison = shown(id);

        assertThat(said("page-title")).isEqualTo("Hue and Da Nang");
        assertThat(page())
                .contains("Partners of both (" + comparison.shared().size() + ")")
                .contains(
                        "Only Hue City (" + comparison.onlyOf(comparison.one()).size() + ")")
                .contains(comparison.other().ties().size() - comparison.other().inherited() + " own, "
                        + comparison.other().inherited() + " inherited");
        assertThat(find("#go-vn-hue--jp-yokohama--pair")).isPresent();
        assertThat(find("#go-vn-da-nang--jp-yokohama--pair")).isPresent();
        window.act(() -> window.session().languageProperty().set(Language.VI));
        window.until(() -> said("page-title").equals("TP. Huế và TP. Đà Nẵng"));
        window.act(() -> window.session().languageProperty().set(Language.JA));
        window.until(() -> page().contains("共通の相手方（"));
    }

    @Test
    void a_pair_leads_to_the_comparison_of_its_two_ends() throws Exception {
        select("vn-hue--jp-gifu-pref--pair");
        press(find("#go-vn-hue--jp-gifu-pref--compare").orElseThrow());
        window.until(() -> page().contains("Between the two ("));
        assertThat(page()).contains("Partners of Hue City (", "Partners of Gifu Prefecture (");
        assertThat(find("#go-vn-hue--jp-gifu-pref")).isPresent();
    }

    @Test
    void both_are_raised_on_the_map_and_back_leads_to_the_page_before() throws Exception {
        select("vn-hue");
        String id = "vn-hue--vn-da-nang--compare";
        select(id);
        assertThat(Raised.by(window.session().meanings(), id)).contains("vn-hue", "vn-da-nang", "vn-quang-nam");
        window.act(window.session()::back);
        assertThat(said("page-title")).contains("Hue");
        assertThat(find("#compare")).isPresent();
    }
}

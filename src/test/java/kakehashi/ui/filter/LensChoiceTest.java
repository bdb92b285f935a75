package kakehashi.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.query.Facet;
import kakehashi.query.Signing;
import kakehashi.query.lens.LensAnswer;
import kakehashi.query.lens.Lenses;
import kakehashi.ui.InTheWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rule by which ties are counted, chosen in the real window. */
class LensChoiceTest extends InTheWindow {

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
    }

    private static Node answer(String value) {
        return window.the(LensChoice.class).lookupAll(".facet-row").stream()
                .filter(row -> ("value-" + value).equals(row.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static int count(String value) {
        return Integer.parseInt(((Label) answer(value).lookup(".count")).getText());
    }

    private static void choose(String rule) throws Exception {
        ComboBox<?> choice = (ComboBox<?>) find("#lens").orElseThrow();
        int at = Lenses.all().indexOf(Lenses.find(rule).orElseThrow());
        window.act(() -> {
            choice.requestFocus();
            choice.getSelectionModel().select(at);
        });
        window.until(() -> window.session()
                .filter()
                .chosen(Facet.LENS)
                .equals(Set.copyOf(Lenses.kept(Lenses.find(rule).orElseThrow()))));
    }

    private static Map<LensAnswer, Long> byHand(String rule) {
        return window.session().meanings().atlas().ties().stream()
                .collect(Collectors.groupingBy(
                        tie -> Lenses.find(rule)
                                .orElseThrow()
                                .of(Signing.caseOf(tie, window.session().meanings()))
                                .answer(),
                        Collectors.counting()));
    }

    @Test
    void a_rule_leaves_what_it_counts_and_what_it_cannot_decide_and_tells_the_three_apart() throws Exception {
        choose("vietnam-law");
        Map<LensAnswer, Long> byHand = byHand("vietnam-law");
        for (LensAnswer answer : LensAnswer.values()) {
            assertThat((long) count("vietnam-law." + answer.code())).isEqualTo(byHand.getOrDefault(answer, 0L));
        }
        assertThat((long) window.session().answer().ties())
                .isEqualTo(byHand.get(LensAnswer.COUNTS) + byHand.get(LensAnswer.UNDECIDED));
        window.act(((CheckBox) answer("vietnam-law.undecided").lookup(".check-box"))::fire);
        window.until(() -> window.session().answer().ties() == byHand.get(LensAnswer.COUNTS));
    }

    @Test
    void one_chip_stands_for_the_rule_and_lifts_it() throws Exception {
        choose("signed");
        window.until(() -> find("#chip-lens-signed").isPresent());
        window.act(((Button) find("#chip-lens-signed").orElseThrow())::fire);
        window.until(() -> window.session().answer().ties() == window.ties());
        assertThat(((ComboBox<?>) find("#lens").orElseThrow()).getValue())
                .isSameAs(Lenses.find(Lenses.ALL).orElseThrow());
    }

    @Test
    void another_rule_takes_the_place_of_the_first() throws Exception {
        choose("signed");
        choose("clair");
        assertThat(Lenses.chosen(window.session().filter().chosen(Facet.LENS)))
                .containsExactly(Lenses.find("clair").orElseThrow());
    }

    @Test
    void the_rule_is_chosen_by_arrows_alone() throws Exception {
        window.act(() -> find("#lens").orElseThrow().requestFocus());
        window.robot().press(KeyCode.DOWN).release(KeyCode.DOWN);
        window.until(() -> window.session()
                .filter()
                .chosen(Facet.LENS)
                .equals(Set.copyOf(Lenses.kept(Lenses.narrowing().get(0)))));
        window.robot().press(KeyCode.DOWN).release(KeyCode.DOWN);
        window.until(() -> window.session()
                .filter()
                .chosen(Facet.LENS)
                .equals(Set.copyOf(Lenses.kept(Lenses.narrowing().get(1)))));
    }

    @Test
    void what_the_rule_says_and_rests_on_unfolds_beneath_in_the_language_of_the_window() throws Exception {
        choose("clair");
        window.act(((Hyperlink) find("#lens-about").orElseThrow())::fire);
        window.until(() -> told().anyMatch(text -> text.contains("upper bound")));
        assertThat(window.the(LensChoice.class).lookupAll(".hyperlink").stream()
                        .map(node -> ((Hyperlink) node).getText()))
                .anyMatch(text -> text.contains("自治体国際化協会"));
        window.act(() -> window.session().languageProperty().set(Language.JA));
        window.until(() -> told().anyMatch(text -> text.contains("議会の承認")));
        window.act(() -> window.session().languageProperty().set(Language.EN));
        window.act(((Hyperlink) find("#lens-about").orElseThrow())::fire);
    }

    private static Stream<String> told() {
        return window.the(LensChoice.class).lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(node -> String.valueOf(((Label) node).getText()));
    }

    @Test
    void the_page_of_a_tie_says_under_each_rule_what_it_says_and_why() throws Exception {
        Tie tie =
                (Tie) window.session().atlas().findLink("vn-hue--jp-gifu-pref").orElseThrow();
        select(tie.id());
        assertThat(page())
                .contains("By which rules it counts")
                .contains("Sister and friendship cities as CLAIR counts them")
                .contains("Who signed for Vietnam, and in whose name, is not on record");
    }
}

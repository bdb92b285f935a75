package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kakehashi.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The question for one's own locality, over the real session. */
class HomeQuestionTest extends InTheWindow {

    private Stage stage;
    private int answered;

    @BeforeEach
    void ask() throws Exception {
        asOpened();
        window.act(() -> {
            session().homeProperty().set(null);
            session().select(null);
            stage = new Stage();
            HomeQuestion question = new HomeQuestion(session(), () -> answered++);
            stage.setScene(new Scene(question));
            stage.show();
            stage.requestFocus();
            question.first().requestFocus();
        });
    }

    @AfterEach
    void hide() {
        window.act(() -> {
            stage.hide();
            session().homeProperty().set(null);
            window.stage().requestFocus();
        });
    }

    private static Session session() {
        return window.session();
    }

    @SuppressWarnings("unchecked")
    private ListView<String> list() {
        return (ListView<String>) stage.getScene().lookup("#home-list");
    }

    private Button button(String id) {
        return (Button) stage.getScene().lookup("#" + id);
    }

    private void type(String text) throws Exception {
        List<String> before = List.copyOf(list().getItems());
        window.act(() -> ((TextField) stage.getScene().lookup("#home-search")).setText(text));
        window.until(() -> !list().getItems().equals(before));
    }

    @Test
    void before_a_word_is_typed_those_are_offered_that_still_exist_and_answer_for_a_tie() {
        assertThat(list().getItems())
                .contains("vn-da-nang", "vn-hue", "jp-gifu-pref")
                .doesNotContain("vn-hue-city", "vn-quang-nam")
                .allSatisfy(id -> assertThat(session().atlas().hasTies(id)).isTrue());
        assertThat(list().lookupAll(".list-cell").stream()
                        .map(cell -> ((ListCell<?>) cell).getText())
                        .filter(text -> text != null))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).doesNotContain("vn-", "jp-"));
        assertThat(button("home-choose").isDisabled()).isTrue();
    }

    @Test
    void a_typed_name_leads_to_localities_alone_and_the_one_chosen_is_ones_own_and_shown() throws Exception {
        type("gifu");
        assertThat(list().getItems())
                .contains("jp-gifu-pref")
                .allSatisfy(id -> assertThat(session().atlas().findLocality(id)).isPresent());
        String first = list().getItems().get(0);

        window.act(button("home-choose")::fire);

        assertThat(session().homeProperty().get()).isEqualTo(first);
        assertThat(session().selection()).isEqualTo(Optional.of(first));
        assertThat(answered).isEqualTo(1);
    }

    @Test
    void the_arrow_leads_from_the_field_into_the_list() {
        window.robot().type(KeyCode.DOWN);

        assertThat(list().isFocused()).isTrue();
        assertThat(list().getSelectionModel().getSelectedIndex()).isZero();
        assertThat(button("home-choose").isDisabled()).isFalse();
    }

    @Test
    void the_arrow_leads_past_what_a_typed_name_has_selected() throws Exception {
        type("hu");
        assertThat(list().getSelectionModel().getSelectedIndex()).isZero();

        window.robot().type(KeyCode.DOWN);

        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void it_can_be_skipped_and_then_nothing_is_chosen() throws Exception {
        type("gifu");

        window.act(button("home-skip")::fire);

        assertThat(session().homeProperty().get()).isNull();
        assertThat(session().selection()).isEmpty();
        assertThat(answered).isEqualTo(1);
    }

    @Test
    void a_name_that_nobody_has_offers_none_and_no_word_the_usual_ones_again() throws Exception {
        List<String> usual = List.copyOf(list().getItems());
        type("xyzzy");
        assertThat(list().getItems()).isEmpty();
        assertThat(button("home-choose").isDisabled()).isTrue();

        type(" ");
        assertThat(list().getItems()).isEqualTo(usual);
    }

    @Test
    void it_asks_for_the_language_too_and_speaks_the_one_chosen_at_once() {
        window.act(((ToggleButton) stage.getScene().lookup("#home-language-ja"))::fire);

        assertThat(button("home-skip").getText()).isEqualTo("後で");
        assertThat(session().words().say("ui.skip")).isEqualTo("後で");
        assertThat(answered).isZero();
        window.act(((ToggleButton) stage.getScene().lookup("#home-language-en"))::fire);
    }

    @Test
    void the_first_locality_of_each_country_stands_below_its_name() {
        ListCell<?> first = (ListCell<?>) list().lookup(".list-cell");
        assertThat(heading(first)).isEqualTo("Viet Nam");

        long others =
                list().getItems().stream().takeWhile(id -> id.startsWith("vn-")).count();
        window.act(() -> list().scrollTo((int) others - 1));

        assertThat(list().lookupAll(".list-cell").stream()
                        .map(ListCell.class::cast)
                        .filter(cell -> cell.getGraphic() != null)
                        .map(HomeQuestionTest::heading))
                .contains("Japan");
    }

    private static String heading(ListCell<?> cell) {
        return ((Label) ((Parent) cell.getGraphic()).getChildrenUnmodifiable().get(0)).getText();
    }

    @Test
    void a_click_beside_it_is_no_answer() throws Exception {
        window.act(stage::hide);
        window.act(((Button) find("#go-home").orElseThrow())::fire);
        Node scrim = find(".scrim").orElseThrow();

        window.act(() -> scrim.getOnMouseClicked().handle(null));
        assertThat(find("#home-question")).isPresent();

        window.act(((Button) find("#home-skip").orElseThrow())::fire);
        assertThat(find("#home-question")).isEmpty();
    }
}

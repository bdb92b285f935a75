package kakehashi.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kakehashi.model.value.Language;
import kakehashi.query.Facet;
import kakehashi.query.time.TimeWindow;
import kakehashi.session.Kind;
import kakehashi.ui.InTheWindow;
import kakehashi.ui.map.MapPane;
import kakehashi.ui.page.DetailPanel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The panels around the map in the real window, on the frozen edition. */
class PanelsTest extends InTheWindow {

    private static final String TIE = "vn-hue--jp-gifu-pref";

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
        unfold(Facet.TYPE);
    }

    private static String count(String value) {
        return find("#value-" + value)
                .map(row -> ((Label) row.lookup(".count")).getText())
                .orElse("");
    }

    private static void toggle(String value) {
        CheckBox box = (CheckBox) find("#value-" + value).orElseThrow().lookup(".check-box");
        window.act(box::fire);
    }

    @Test
    void ticking_a_value_narrows_the_ties_and_every_other_count_but_its_own_facets() throws Exception {
        String official = count("official");
        String thirdParty = count("third-party");
        toggle("sister-city");
        window.until(() -> window.session().answer().ties() < 10);
        long sisters = window.session().answer().ties();
        window.until(() -> said("tie-count").startsWith(sisters + " of "));
        assertThat(count("official")).isEqualTo(Long.toString(sisters)).isNotEqualTo(official);
        assertThat(count("third-party")).isEqualTo("0").isNotEqualTo(thirdParty);
        assertThat(count("mou")).as("its own choice lifted").isNotEqualTo("0");
        window.act(((Button) find("#clear-filter").orElseThrow())::fire);
        window.until(() -> count("official").equals(official));
    }

    @Test
    void network_links_are_one_click_away_and_never_counted_as_ties() throws Exception {
        int ties = window.session().atlas().ties().size();
        int links = window.session().atlas().networkLinks().size();
        toggle("network");
        window.until(() -> window.session().answer().rows().size() > ties);
        window.until(() -> said("tie-count").matches("%1$d of %1$d ties.*%2$d.*".formatted(ties, links)));
    }

    @Test
    void the_last_scheme_cannot_be_taken_away() throws Exception {
        toggle("official");
        window.until(() -> window.session().filter().schemes().equals(Set.of("third-party")));
        toggle("third-party");
        window.until(() -> window.session().filter().schemes().equals(Set.of("third-party")));
        assertThat(box(Facet.SCHEME, "third-party").isSelected()).isTrue();
        assertThat(box(Facet.SCHEME, "official").isSelected()).isFalse();
    }

    @Test
    void what_is_in_force_is_asked_of_today_and_of_another_day_by_its_date() throws Exception {
        assertThat(said("in-force-today")).isEqualTo("In force today");
        window.act(() -> window.session().showAsOf(LocalDate.of(2020, 5, 1)));
        window.until(() -> said("in-force-today").contains("1 May 2020"));
    }

    @Test
    void a_tie_shows_what_was_agreed_and_every_event_with_its_source_as_a_link() throws Exception {
        select(TIE);
        assertThat(said("page-title")).contains("Hue").contains("Gifu");
        assertThat(page()).contains("November 2016").contains("Memorandum of understanding");
        List<String> titles = window.session().atlas().findLink(TIE).stream()
                .flatMap(link -> ((kakehashi.model.Tie) link).events().stream())
                .flatMap(event -> event.sources().stream())
                .map(id -> window.session().atlas().source(id).title())
                .toList();
        assertThat(window.the(DetailPanel.class).lookupAll(".source").stream()
                        .map(node -> ((Hyperlink) node).getText()))
                .containsAll(titles);
    }

    @Test
    void a_fact_is_copied_together_with_its_source_and_the_version_of_the_data() throws Exception {
        select(TIE);
        Button copy = (Button) window.the(DetailPanel.class).lookupAll(".copy-fact").stream()
                .filter(node -> !node.getStyleClass().contains("correct-fact"))
                .filter(node -> node.getAccessibleText().contains("Since"))
                .findFirst()
                .orElseThrow();
        window.act(copy::fire);
        StringBuilder copied = new StringBuilder();
        window.act(() -> copied.append(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.toString())
                .contains("November 2016")
                .contains("http")
                .contains(window.session().atlas().edition().version());
    }

    @Test
    void a_mistake_is_reported_with_the_record_that_is_shown_and_the_version_of_the_data() throws Exception {
        select("jp-region-kinki");
        window.act(((Button) find("#report-mistake").orElseThrow())::fire);
        window.act(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .contains(
                        "jp-region-kinki",
                        said("page-title"),
                        window.session().atlas().edition().version()));
        assertThat(said("message")).isNotBlank();
    }

    @Test
    void a_locality_that_has_ended_says_so_and_leads_to_who_answers_for_it() throws Exception {
        select("vn-quang-nam");
        assertThat(page()).contains("30 June 2025");
        window.act(((Hyperlink) find("#go-vn-da-nang").orElseThrow())::fire);
        window.until(() -> window.session().selection().equals(Optional.of("vn-da-nang")));
        window.until(() -> page().contains("Quang Nam"));
        window.robot().press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        window.until(() -> window.session().selection().equals(Optional.of("vn-quang-nam")));
        window.robot().press(KeyCode.ALT, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.ALT);
        window.until(() -> window.session().selection().equals(Optional.of("vn-da-nang")));
    }

    @Test
    void another_language_changes_every_panel_of_the_open_window_at_once() throws Exception {
        select("vn-hue");
        window.act(() -> window.session().languageProperty().set(Language.JA));
        window.until(() -> said("page-title").contains("フエ") && page().contains("岐阜県"));
        assertThat(window.stage().getTitle()).contains("架け橋");
        assertThat(said("tie-count"))
                .contains(Integer.toString(window.session().atlas().ties().size()));
        window.act(() -> window.session().languageProperty().set(Language.VI));
        window.until(() -> said("page-title").contains("Huế") && page().contains("Gifu"));
    }

    @Test
    void typing_a_name_without_its_marks_and_pressing_enter_opens_the_locality() throws Exception {
        window.robot().press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        window.robot().write("da nang");
        window.until(() -> window.robot().lookup("#suggestions").tryQuery().isPresent()
                && window.session().filter().text().equals("da nang"));
        window.until(() ->
                window.robot().lookup("#suggestions").queryListView().getItems().size() > 3);
        window.robot().type(KeyCode.ENTER);
        window.until(() -> window.session().selection().equals(Optional.of("vn-da-nang")));
        assertThat(window.session().filter().text()).isEmpty();
    }

    @Test
    void down_and_enter_choose_a_suggestion_even_when_they_are_typed_before_it_shows() throws Exception {
        window.robot().push(KeyCode.CONTROL, KeyCode.K);
        window.robot().write("da nang");
        window.until(() -> window.robot().lookup("#suggestions").tryQuery().isPresent());
        List<Offer> shown = List.copyOf(
                window.robot().lookup("#suggestions").<Offer>queryListView().getItems());
        window.robot().type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        window.until(() -> window.session().selection().isPresent());
        assertThat(window.session().selection())
                .contains(((Offer.Found) shown.get(1)).suggestion().id());

        window.robot().push(KeyCode.CONTROL, KeyCode.K);
        window.robot().write("sakai");
        window.robot().type(KeyCode.DOWN, KeyCode.ENTER);
        window.until(() -> window.session().selection().equals(Optional.of("jp-sakai-osaka")));
        assertThat(window.session().filter().text()).isEmpty();
    }

    @Test
    void what_is_being_typed_outlasts_a_step_of_a_playback() {
        TextField search = (TextField) find("#search").orElseThrow();
        String[] typed = new String[1];
        window.act(() -> {
            search.setText("da");
            window.session()
                    .narrow(window.session().asked().filter().withTime(TimeWindow.inForceOn(LocalDate.of(2020, 1, 1))));
            typed[0] = search.getText();
        });
        assertThat(typed[0]).isEqualTo("da");
        window.act(search::clear);
    }

    @Test
    void what_a_line_only_comes_near_is_offered_and_not_taken_by_enter() throws Exception {
        window.robot().clickOn("#search").write("Nagsaki");
        window.until(() -> window.robot().lookup("#suggestions").tryQuery().isPresent());
        assertThat(window.robot().lookup("#suggestions").<Offer>queryListView().getItems())
                .allMatch(offer ->
                        offer instanceof Offer.Found found && found.suggestion().near());

        window.robot().push(KeyCode.ENTER);
        window.act(() -> {});
        assertThat(window.session().selection()).isEmpty();
    }

    @Test
    void suggestions_put_away_by_escape_do_not_come_back_late() throws Exception {
        window.robot().push(KeyCode.CONTROL, KeyCode.K);
        window.robot().write("da");
        window.until(() -> window.robot().lookup("#suggestions").tryQuery().isPresent());
        TextField search = (TextField) find("#search").orElseThrow();
        window.hold();
        try {
            window.run(() -> search.setText("dan"));
            window.await(() -> window.session().asked().filter().text().equals("dan"));
            window.run(() -> search.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        } finally {
            window.release();
        }
        window.until(() -> window.session().filter().text().equals("dan"));
        assertThat(window.robot().lookup("#suggestions").tryQuery()).isEmpty();
        assertThat(search.getText()).isEqualTo("dan");
        window.act(search::clear);
    }

    @Test
    void years_are_not_looked_for_as_words_while_they_are_typed() throws Exception {
        TextField search = (TextField) find("#search").orElseThrow();
        Set<String> looked = new HashSet<>();
        window.act(() -> window.session()
                .askedFilterProperty()
                .addListener((observed, before, after) -> looked.add(after.text())));
        for (String typed : new String[] {"201", "2015-20", "2015-2019"}) {
            window.robot().push(KeyCode.CONTROL, KeyCode.K);
            window.act(() -> search.setText(typed));
            window.robot().type(KeyCode.ENTER);
        }
        window.until(() -> window.session().filter().time().narrows());
        assertThat(looked).containsOnly("", "2015-2019");
        assertThat(search.getText()).isEmpty();
    }

    @Test
    void of_a_whole_letter_pasted_into_the_search_only_what_is_looked_for_is_taken_in() throws Exception {
        TextField search = (TextField) find("#search").orElseThrow();
        window.act(() -> {
            ClipboardContent letter = new ClipboardContent();
            letter.putString("hue " + "x".repeat(1_000_000));
            Clipboard.getSystemClipboard().setContent(letter);
            search.paste();
        });

        assertThat(search.getText()).startsWith("hue x").hasSize(200);
        window.until(() -> said("message").contains("200 letters"));
        window.until(() -> window.session().filter().text().equals(search.getText()));
        window.act(search::clear);
    }

    @Test
    void what_may_be_chosen_is_offered_by_what_it_is_called() throws Exception {
        window.robot().push(KeyCode.CONTROL, KeyCode.K);
        window.act(() -> ((TextField) find("#search").orElseThrow()).setText("none on record"));
        window.until(() -> window.robot().lookup("#suggestions").tryQuery().isPresent());
        window.robot().type(KeyCode.ENTER);
        window.until(() -> window.session().filter().chosen(Facet.LAST_CONTACT).equals(Set.of("none")));
    }

    @Test
    void the_keys_of_a_text_are_the_texts_while_suggestions_are_open() throws Exception {
        TextField search = (TextField) find("#search").orElseThrow();
        window.robot().push(KeyCode.CONTROL, KeyCode.K);
        window.robot().write("hue");
        window.until(() -> window.robot().lookup("#suggestions").tryQuery().isPresent());
        window.robot().push(KeyCode.CONTROL, KeyCode.A);
        window.until(() -> search.getSelectedText().equals("hue"));
        window.robot().type(KeyCode.HOME);
        window.until(() -> search.getCaretPosition() == 0);
        window.robot().type(KeyCode.DOWN, KeyCode.ENTER);
        window.until(() -> window.session().selection().isPresent());
    }

    @Test
    void suggestions_are_grouped_by_kind_with_the_match_in_bold_and_the_old_name_as_the_reason() throws Exception {
        window.robot().push(KeyCode.CONTROL, KeyCode.K);
        window.act(() -> ((TextField) find("#search").orElseThrow()).setText("thua thien"));
        window.until(() -> window.robot().lookup("#suggestions").tryQuery().isPresent()
                && window.robot().lookup(".suggestion .quiet").queryAll().stream()
                        .anyMatch(label -> ((Labeled) label).getText().contains("name until")));
        List<Kind> kinds = window.robot().lookup("#suggestions").<Offer>queryListView().getItems().stream()
                .filter(Offer.Found.class::isInstance)
                .map(offer -> ((Offer.Found) offer).suggestion().kind())
                .toList();
        List<Kind> changes = Stream.iterate(0, i -> i < kinds.size(), i -> i + 1)
                .filter(i -> i == 0 || kinds.get(i) != kinds.get(i - 1))
                .map(kinds::get)
                .toList();
        assertThat(changes).doesNotHaveDuplicates();
        window.act(() -> ((TextField) find("#search").orElseThrow()).setText("hue gifu"));
        window.until(() -> window.robot().lookup(".suggestion .quiet.match").queryAll().stream()
                .anyMatch(text -> ((Labeled) text).getText().equals("Gifu")));
        window.act(() -> ((TextField) find("#search").orElseThrow()).setText("da nang"));
        window.until(() -> window.robot().lookup(".suggestion .match").queryAll().stream()
                .anyMatch(text -> ((Labeled) text).getText().equals("Nang")));
        window.robot().type(KeyCode.ENTER);
        window.until(() -> window.session().selection().equals(Optional.of("vn-da-nang")));
    }

    @Test
    void keys_move_the_divider_that_has_the_focus() throws Exception {
        FilterPanel left = window.the(FilterPanel.class);
        double before = left.getWidth();
        Node divider = window.robot().lookup(".split-pane-divider").queryAll().stream()
                .min(Comparator.comparingDouble(
                        node -> node.localToScene(node.getBoundsInLocal()).getMinX()))
                .orElseThrow();
        window.act(divider::requestFocus);
        window.robot().type(KeyCode.RIGHT, KeyCode.RIGHT);
        window.until(() -> Math.abs(left.getWidth() - before - 20) < 2);
        window.robot().type(KeyCode.LEFT, KeyCode.LEFT);
        window.until(() -> Math.abs(left.getWidth() - before) < 2);
        assertThat(divider.getAccessibleText()).isEqualTo("Divider: the arrow keys move it");
    }

    @Test
    void the_foot_names_the_edition_of_the_data() {
        assertThat(said("data-version"))
                .contains(window.session().atlas().edition().version());
    }

    @Test
    void the_panels_lie_beside_each_other_and_within_the_window() {
        Bounds left = scene(window.the(FilterPanel.class));
        Bounds map = scene(window.the(MapPane.class));
        Bounds right = scene(window.the(DetailPanel.class));
        assertThat(left.getMaxX()).isLessThanOrEqualTo(map.getMinX());
        assertThat(map.getMaxX()).isLessThanOrEqualTo(right.getMinX());
        assertThat(right.getMaxX())
                .isLessThanOrEqualTo(window.stage().getScene().getWidth() + 0.5);
        assertThat(window.session().filter().chosen(Facet.SCHEME)).isEmpty();
    }

    private static Bounds scene(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }
}

package kakehashi.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import kakehashi.model.value.Language;
import kakehashi.query.TieFilter;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import kakehashi.session.RecentSearches;
import kakehashi.ui.InTheWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed into the search line: by hand, by an input method, and what is offered for it. */
class SearchBoxTest extends InTheWindow {

    private final List<String> looked = new ArrayList<>();
    private final ChangeListener<TieFilter> looking = (observed, before, after) -> {
        if (!after.text().equals(before.text())) {
            looked.add(after.text());
        }
    };

    @BeforeEach
    void fresh() throws Exception {
        window.act(() -> {
            recent().keep(true);
            recent().clear();
            window.session().narrow(TieFilter.ALL); // empties the line without its asking for anything later
            search().clear();
        });
        window.robot().push(KeyCode.CONTROL, KeyCode.K);
        asOpened();
    }

    private static TextField search() {
        return (TextField) find("#search").orElseThrow();
    }

    private static RecentSearches recent() {
        return window.session().preferences().recentSearches();
    }

    private static List<Offer> offers() {
        return find("#suggestions")
                .map(node ->
                        List.copyOf(SearchBoxTest.<ListView<Offer>>cast(node).getItems()))
                .orElse(List.of());
    }

    @SuppressWarnings("unchecked")
    private static <T extends Node> T cast(Node node) {
        return (T) node;
    }

    /** The lines of the offers, as they are read. */
    private static String written() {
        return window.robot().lookup(".suggestion").queryAll().stream()
                .flatMap(cell -> cell.lookupAll("HBox").stream())
                .map(line -> line.lookupAll(".label").stream()
                        .map(part -> ((Labeled) part).getText())
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private void listen(Runnable action) {
        window.act(() -> window.session().askedFilterProperty().addListener(looking));
        try {
            action.run();
        } finally {
            window.act(() -> window.session().askedFilterProperty().removeListener(looking));
        }
    }

    private static void compose(String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        search().fireEvent(new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
    }

    private static void press(KeyCode code) {
        search().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    /** As long as a line must rest before it is looked for, and longer. */
    private static void rest() {
        long until = System.nanoTime() + 300_000_000;
        while (System.nanoTime() < until) {
            window.act(() -> {});
        }
    }

    @Test
    void nothing_is_looked_for_or_taken_while_a_word_is_being_composed() throws Exception {
        listen(() -> {
            window.act(() -> compose("だ", ""));
            window.act(() -> compose("だな", ""));
            rest();
            for (KeyCode key : List.of(KeyCode.ENTER, KeyCode.DOWN, KeyCode.ESCAPE)) {
                window.act(() -> press(key));
            }
            rest();

            assertThat(search().getText()).isEqualTo("だな");
            assertThat(looked).isEmpty();
            assertThat(find("#suggestions")).isEmpty();
            assertThat(window.session().selection()).isEmpty();

            window.act(() -> compose("", "ダナン"));
            waitFor(() -> find("#suggestions").isPresent());
            assertThat(search().getText()).isEqualTo("ダナン");
            assertThat(looked).containsExactly("ダナン");
        });
        window.robot().type(KeyCode.ENTER);
        window.until(() -> window.session().selection().equals(Optional.of("vn-da-nang")));
    }

    private static void waitFor(java.util.concurrent.Callable<Boolean> condition) {
        try {
            window.until(condition);
        } catch (TimeoutException late) {
            throw new AssertionError(late);
        }
    }

    @Test
    void the_enter_that_ends_a_composition_chooses_nothing() throws Exception {
        window.act(() -> compose("だなん", ""));
        window.act(() -> {
            compose("", "ダナン");
            press(KeyCode.ENTER);
        });
        waitFor(() -> find("#suggestions").isPresent());
        assertThat(window.session().selection()).isEmpty();
        assertThat(search().getText()).isEqualTo("ダナン");

        window.act(() -> press(KeyCode.ENTER));
        window.until(() -> window.session().selection().equals(Optional.of("vn-da-nang")));
    }

    @Test
    void a_composition_that_is_given_up_leaves_the_line_as_it_was() throws Exception {
        window.act(() -> search().setText("hue"));
        waitFor(() -> find("#suggestions").isPresent());
        listen(() -> {
            window.act(() -> {
                search().end();
                compose("ぎふ", "");
            });
            assertThat(find("#suggestions")).isEmpty();
            rest();
            window.act(() -> compose("", ""));
            waitFor(() -> find("#suggestions").isPresent());
            assertThat(search().getText()).isEqualTo("hue");
            assertThat(looked).isEmpty();
        });
    }

    /** Programs that write Vietnamese type letters, take them back and type others: Telex, VNI. */
    @ParameterizedTest
    @CsvSource({"H-u-e-<-ê-<-ế, Huế", "D-<-Đ-a-<-à- -N-a-<-ẵ-n-g, Đà Nẵng", "Q-u-a-n-g-<-<-<-ả-n-g- -N-a-m, Quảng Nam"})
    void of_a_burst_of_keys_and_backspaces_only_the_last_text_is_looked_for(String keys, String line) {
        listen(() -> {
            Timeline typing = new Timeline();
            for (String key : keys.split("-")) {
                double at = 20 * (typing.getKeyFrames().size() + 1);
                typing.getKeyFrames()
                        .add(new KeyFrame(Duration.millis(at), event -> search().fireEvent(keyEvent(key))));
            }
            window.act(typing::play);
            waitFor(() -> typing.getStatus() == Animation.Status.STOPPED
                    && window.session().filter().text().equals(search().getText())
                    && !offers().isEmpty());

            assertThat(search().getText()).isEqualTo(line);
            assertThat(looked).containsExactly(line);
        });
    }

    private static KeyEvent keyEvent(String key) {
        return key.equals("<")
                ? new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.BACK_SPACE, false, false, false, false)
                : new KeyEvent(KeyEvent.KEY_TYPED, key, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "２０１５－２０１９ | 2015-01-01 | 2019-12-31 | read as: 2015 to 2019",
                "平成27年 | 2015-01-01 | 2015-12-31 | read as: 2015",
                "平成27年～令和元年 | 2015-01-01 | 2019-12-31 | read as: 2015 to 2019",
                "令和元年 | 2019-01-01 | 2019-12-31 | read as: 2019",
                "H27 | 2015-01-01 | 2015-12-31 | read as: 2015",
                "27/8/2015 | 2015-08-27 | 2015-08-27 | read as: 27 August 2015",
                "quý III/2016 | 2016-07-01 | 2016-09-30 | read as: July 2016 to September 2016",
                "khoảng 2018 | 2018-01-01 | 2018-12-31 | read as: about 2018",
                "tháng 11/2016 | 2016-11-01 | 2016-11-30 | read as: November 2016"
            })
    void a_date_is_offered_as_the_time_of_signing_with_what_was_understood(
            String typed, LocalDate from, LocalDate to, String echo) throws Exception {
        window.act(() -> search().setText(typed));
        waitFor(() -> written().contains(echo));
        assertThat(window.session().filter().time()).isEqualTo(TimeWindow.ALWAYS);

        window.robot().type(KeyCode.ENTER);
        window.until(() -> window.session().filter().time().equals(new TimeWindow(from, to, TimeMode.SIGNED_WITHIN)));
        assertThat(search().getText()).isEmpty();
    }

    @Test
    void a_date_that_cannot_be_is_answered_in_the_language_of_the_window() throws Exception {
        window.act(() -> search().setText("昭和64年1月8日"));
        waitFor(() -> find("#search-note").filter(Node::isVisible).isPresent());
        assertThat(((Label) find("#search-note").orElseThrow()).getText()).contains("昭和 ended on 7 January 1989");

        window.robot().type(KeyCode.ENTER);
        assertThat(window.session().filter()).isEqualTo(TieFilter.ALL);

        window.act(() -> window.session().languageProperty().set(Language.VI));
        window.act(() -> search().setText("31/6/2025"));
        waitFor(() -> find("#search-note")
                .map(note -> ((Label) note).getText().contains("không có ngày 31"))
                .orElse(false));
        window.act(() -> search().setText("hue"));
        waitFor(() -> !offers().isEmpty());
        assertThat(find("#search-note").filter(Node::isVisible)).isEmpty();
    }

    @Test
    void each_offer_says_why_it_is_there_and_has_an_icon_with_a_name() throws Exception {
        for (String typed : new String[] {"hue gifu", "environment", "2015", "thua thien", "kyushu"}) {
            window.act(() -> search().setText(typed));
            waitFor(() -> !offers().isEmpty());
            window.act(() -> {});
            List<SuggestionCell> cells = window.robot().lookup(".suggestion").<SuggestionCell>queryAll().stream()
                    .filter(cell -> cell.getItem() != null && cell.isVisible())
                    .toList();
            assertThat(cells).as(typed).isNotEmpty().allSatisfy(cell -> {
                assertThat(cell.lookupAll(".quiet").stream()
                                .map(label -> ((Labeled) label).getText())
                                .filter(text -> !text.isBlank()))
                        .isNotEmpty();
                Node icon = cell.lookup(".ikonli-font-icon");
                assertThat(icon.getAccessibleText()).isNotBlank();
                assertThat(cell.getAccessibleText()).startsWith(icon.getAccessibleText());
            });
        }
    }

    @Test
    void the_list_is_there_in_the_frame_after_its_answer() throws Exception {
        window.act(() -> search().setText("h"));
        waitFor(() -> !offers().isEmpty());
        ListView<Offer> list = cast(find("#suggestions").orElseThrow());
        window.act(() -> press(KeyCode.ESCAPE));
        List<String> seen = new ArrayList<>();
        ListChangeListener<Offer> answered =
                change -> window.stage().getScene().addPostLayoutPulseListener(new Runnable() {
                    @Override
                    public void run() {
                        window.stage().getScene().removePostLayoutPulseListener(this);
                        seen.add(list.getScene().getWindow().isShowing() + " "
                                + list.lookupAll(".suggestion .plain").size());
                    }
                });
        window.act(() -> list.getItems().addListener(answered));
        window.act(() -> search().setText("hue gifu"));
        waitFor(() -> !seen.isEmpty());
        window.act(() -> list.getItems().removeListener(answered));

        assertThat(seen.get(0)).startsWith("true ").isNotEqualTo("true 0");
    }

    @Test
    void what_was_looked_for_is_offered_again_in_an_empty_line() throws Exception {
        for (String typed : new String[] {"hue gifu", "da nang"}) {
            window.act(() -> search().setText(typed));
            waitFor(() -> !offers().isEmpty());
            window.robot().type(KeyCode.ENTER);
            window.until(() ->
                    search().getText().isEmpty() && window.session().selection().isPresent());
        }
        window.robot().push(KeyCode.CONTROL, KeyCode.K);
        waitFor(() -> !offers().isEmpty());
        assertThat(offers())
                .containsExactly(
                        new Offer.Recent("da nang"),
                        new Offer.Recent("hue gifu"),
                        Offer.Keeping.CLEAR,
                        Offer.Keeping.STOP);

        window.robot().type(KeyCode.DOWN);
        waitFor(() -> find("#suggestions").filter(Node::isFocused).isPresent());
        window.robot().type(KeyCode.DOWN, KeyCode.ENTER);
        waitFor(() -> offers().stream().anyMatch(Offer.Found.class::isInstance));
        assertThat(search().getText()).isEqualTo("hue gifu");
    }

    @Test
    void a_list_entered_as_soon_as_the_line_was_emptied_stays() {
        window.act(() -> recent().remember("hue"));
        window.act(() -> search().setText("da nang"));
        window.act(() -> {
            search().clear();
            press(KeyCode.DOWN);
        });
        assertThat(find("#suggestions").filter(Node::isFocused)).isPresent();

        rest();

        assertThat(find("#suggestions").filter(Node::isFocused)).isPresent();
        assertThat(offers()).contains(new Offer.Recent("hue"));
    }

    @Test
    void what_was_looked_for_is_cleared_and_no_longer_kept_by_keyboard() throws Exception {
        window.act(() -> recent().remember("hue"));
        window.robot().push(KeyCode.CONTROL, KeyCode.K);
        waitFor(() -> offers().contains(Offer.Keeping.CLEAR));
        window.robot().type(KeyCode.DOWN);
        waitFor(() -> find("#suggestions").filter(Node::isFocused).isPresent());
        window.robot().type(KeyCode.DOWN, KeyCode.ENTER);
        waitFor(() -> recent().lines().isEmpty());
        waitFor(() -> find("#suggestions").isEmpty());

        window.robot().push(KeyCode.CONTROL, KeyCode.K);
        assertThat(find("#suggestions")).isEmpty();
        window.robot().type(KeyCode.DOWN);
        assertThat(offers()).containsExactly(Offer.Keeping.STOP);
        window.robot().type(KeyCode.ENTER);
        window.act(() -> recent().remember("hue"));
        assertThat(recent().isKept()).isFalse();
        assertThat(recent().lines()).isEmpty();

        window.robot().type(KeyCode.DOWN);
        assertThat(offers()).containsExactly(Offer.Keeping.START);
        window.robot().type(KeyCode.ENTER);
        assertThat(recent().isKept()).isTrue();
    }

    @Test
    void what_was_looked_for_is_offered_to_the_mouse_too() throws Exception {
        window.act(() -> recent().remember("hue"));
        window.robot().clickOn("#search");
        waitFor(() -> offers().contains(new Offer.Recent("hue")));
        window.robot().type(KeyCode.ESCAPE);
        assertThat(find("#suggestions")).isEmpty();
    }

    @Test
    void a_window_opens_with_the_focus_in_the_line_and_no_list_over_the_filters() throws Exception {
        window.act(() -> recent().remember("hue"));
        FilterPanel panel = (FilterPanel) find(".filter-panel").orElseThrow();
        window.act(panel::requestFocus);
        window.act(panel::beginInSearch);
        assertThat(search().isFocused()).isTrue();
        assertThat(find("#suggestions")).isEmpty();

        window.robot().type(KeyCode.DOWN);

        assertThat(offers()).contains(new Offer.Recent("hue"));
    }

    /** A reading that no record has would be taken for the right one. */
    @ParameterizedTest
    @CsvSource({"おおさか", "oosaka", "だなん", "ふくおか", "とうきょう"})
    void no_reading_is_shown_that_no_record_has(String typed) throws Exception {
        window.act(() -> window.session().languageProperty().set(Language.JA));
        window.act(() -> search().setText(typed));
        window.until(() -> window.session().filter().text().equals(typed));
        assertThat(written()).doesNotContain(typed).doesNotContainPattern("[ぁ-ん]{4,}");
    }
}

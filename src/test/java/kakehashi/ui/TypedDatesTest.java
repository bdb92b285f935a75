package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import kakehashi.model.value.Language;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates typed into the fields of the window: what is understood is said beside them, and what is not is left alone. */
class TypedDatesTest extends InTheWindow {

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
    }

    private static TextField type(String id, String text) {
        TextField field = (TextField) find("#" + id).orElseThrow();
        window.act(() -> {
            field.requestFocus();
            field.setText(text);
        });
        return field;
    }

    private static String echo() {
        return find("#date-echo")
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày 1 tháng 7 năm 2025 | 2025-07-01 | 1 July 2025",
                "令和7年7月1日 | 2025-07-01 | 1 July 2025",
                "２０２５年７月１日 | 2025-07-01 | 1 July 2025",
                "1-7-2025 | 2025-07-01 | 1 July 2025",
                "7/1/2025 | 2025-01-07 | 7 January 2025",
                "R7.7.1 | 2025-07-01 | 1 July 2025"
            })
    void the_day_of_the_window_is_said_back_in_words_before_it_is_taken(String typed, LocalDate day, String words)
            throws TimeoutException {
        TextField field = type("as-of", typed);
        assertThat(echo()).isEqualTo(words);
        assertThat(field.getAccessibleHelp()).isEqualTo(words);
        assertThat(window.session().asOf()).isEqualTo(AtlasWindow.TODAY);

        window.robot().type(KeyCode.ENTER);
        window.until(() -> window.session().asOf().equals(day));
        assertThat(echo()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025 | one day is needed",
                "Q3 2025 | July 2025 to September 2025",
                "昭和64年1月8日 | 平成元年1月8日",
                "8/27/2015 | write 27/8/2015",
                "khoảng 1/7/2025 | known exactly",
                "hôm qua | not read as a date"
            })
    void what_is_no_day_says_why_and_changes_nothing(String typed, String why) throws TimeoutException {
        type("as-of", typed);
        assertThat(echo()).contains(why);

        window.robot().type(KeyCode.ENTER);
        window.until(() -> said("message").contains(why));
        assertThat(window.session().asOf()).isEqualTo(AtlasWindow.TODAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q3 2016 | 2016-07-01 | 2016-09-30 | July 2016 to September 2016",
                "平成27年～令和元年 | 2015-01-01 | 2019-12-31 | 2015 to 2019",
                "quý III/2016 | 2016-07-01 | 2016-09-30 | July 2016 to September 2016",
                "từ 7/2016 | 2016-07-01 | | July 2016 and later",
                "đến hết năm 2019 | | 2019-12-31 | until 2019",
                "27/8/2015 | 2015-08-27 | 2015-08-27 | 27 August 2015"
            })
    void a_window_of_time_is_typed_and_said_back(String typed, LocalDate from, LocalDate to, String words)
            throws TimeoutException {
        type("chosen-years", typed);
        assertThat(echo()).isEqualTo(words);

        window.robot().type(KeyCode.ENTER);
        window.until(() -> window.session().filter().time().equals(new TimeWindow(from, to, TimeMode.IN_FORCE)));
        TextField field = (TextField) find("#chosen-years").orElseThrow();
        String shown = field.getText();
        assertThat(echo()).isEmpty();

        type("chosen-years", "");
        window.robot().type(KeyCode.ENTER);
        window.until(() -> window.session().filter().time().equals(TimeWindow.ALWAYS));
        if (from != null && to != null) {
            type("chosen-years", shown);
            window.robot().type(KeyCode.ENTER);
            window.until(() -> window.session().filter().time().equals(new TimeWindow(from, to, TimeMode.IN_FORCE)));
        }
    }

    @Test
    void what_is_no_window_of_time_stays_until_it_is_mended_or_taken_back() {
        TextField field = (TextField) find("#chosen-years").orElseThrow();
        String before = field.getText();
        type("chosen-years", "2019-2015");
        window.robot().type(KeyCode.ENTER);

        assertThat(field.getText()).isEqualTo("2019-2015");
        assertThat(echo()).contains("the end lies before the beginning");
        assertThat(window.session().filter().time()).isEqualTo(TimeWindow.ALWAYS);
        window.robot().type(KeyCode.ESCAPE);
        assertThat(field.getText()).isEqualTo(before);
        assertThat(echo()).isEmpty();
    }

    @Test
    void fields_speak_the_language_of_the_window() {
        window.act(() -> window.session().languageProperty().set(Language.VI));
        type("as-of", "1/7/2025");
        assertThat(echo()).isEqualTo("ngày 1 tháng 7 năm 2025");
        window.act(() -> window.session().languageProperty().set(Language.JA));
        type("as-of", "1/7/2025");
        assertThat(echo()).isEqualTo("2025年（令和7年）7月1日");
        window.robot().type(KeyCode.ESCAPE);
    }

    @Test
    void a_day_is_not_read_while_it_is_composed() throws TimeoutException {
        TextField field = type("as-of", "");
        InputMethodTextRun run = new InputMethodTextRun("へいせい", InputMethodHighlight.UNSELECTED_RAW);
        window.act(() ->
                field.fireEvent(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(run), "", 4)));
        assertThat(echo()).isEmpty();
        window.robot().type(KeyCode.ENTER);
        assertThat(field.getText()).isEqualTo("へいせい");
        assertThat(window.session().asOf()).isEqualTo(AtlasWindow.TODAY);

        window.act(() -> field.fireEvent(
                new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), "平成27年8月5日", 0)));
        assertThat(echo()).isEqualTo("5 August 2015");
        window.robot().type(KeyCode.ENTER);
        window.until(() -> window.session().asOf().equals(LocalDate.of(2015, 8, 5)));
    }
}

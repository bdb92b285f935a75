package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import kakehashi.model.Tie;
import kakehashi.query.Facet;
import kakehashi.query.time.TimeMode;
import kakehashi.session.Tab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Questions that an officer asks of the window every day, each answered in few actions. An action is one control pressed, or one
 * line typed and entered. What an officer prints, compares and plays, and what became of a province on a day, stand in tests of their own.
 */
class DailyQuestionsTest extends InTheWindow {

    private int actions;

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
        if (find("#facet-last-contact .facet-row").isPresent()) {
            window.act(heading(Facet.LAST_CONTACT)::fire);
        }
        actions = 0;
    }

    @AfterEach
    void back() {
        window.act(() -> window.session().workspace().tabProperty().set(Tab.MAP));
    }

    private void search(String line) throws Exception {
        actions++;
        window.search(line);
    }

    private void act(Node control) {
        actions++;
        press(control);
    }

    @Test
    void which_ties_on_a_field_between_two_regions_are_alive_is_read_off_the_list() throws Exception {
        search("moi truong kyushu mekong");
        window.until(() -> window.session().filter().chosen(Facet.FIELD).equals(Set.of("environment"))
                && window.session().filter().chosen(Facet.JAPAN).equals(Set.of("jp-region-kyushu"))
                && !window.session().filter().chosen(Facet.VIETNAM).isEmpty());
        window.until(() -> !lives().isEmpty());

        assertThat(lives())
                .hasSize(window.session().answer().rows().size())
                .allMatch(told -> told.matches("[a-z ]+.* · (contact .*\\d{4}|no contact on record)"));
        assertThat(actions).isLessThanOrEqualTo(4);
    }

    private static List<String> lives() {
        return window.robot().lookup("#results .result-life").queryAll().stream()
                .map(each -> ((Labeled) each).getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Test
    void what_was_signed_in_five_years_and_is_silent_since_is_on_the_clipboard_as_a_table() throws Exception {
        search("2015-2019");
        window.until(() -> window.session().filter().time().mode() == TimeMode.SIGNED_WITHIN);
        act(heading(Facet.LAST_CONTACT));
        window.until(() -> find("#facet-last-contact #value-over-5-years").isPresent());
        act(box(Facet.LAST_CONTACT, "over-5-years"));
        window.until(() -> !window.session().filter().chosen(Facet.LAST_CONTACT).isEmpty());
        actions++;
        window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.until(() -> find("#table .table-row-cell").isPresent());
        actions++;
        window.act(() -> Clipboard.getSystemClipboard().clear());
        window.act(((Button) find("#table-copy").orElseThrow())::fire);

        Set<Integer> contacts = window.session().answer().rows().stream()
                .map(row -> window.session()
                        .meanings()
                        .lastContact((Tie) row.link())
                        .orElseThrow()
                        .year())
                .collect(Collectors.toSet());
        assertThat(contacts).isNotEmpty().allMatch(year -> year <= 2021);
        window.act(() -> assertThat(Arrays.stream(
                        Clipboard.getSystemClipboard().getString().strip().split("\n", -1)))
                .as("a head and a line for each")
                .hasSizeGreaterThan(window.session().answer().rows().size()));
        assertThat(actions).isLessThanOrEqualTo(5);
    }
}

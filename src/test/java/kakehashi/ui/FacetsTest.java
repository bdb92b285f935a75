package kakehashi.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import kakehashi.query.Facet;
import kakehashi.query.Match;
import kakehashi.query.TieFilter;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Choosing values in the real window: by mouse, by keys, as chips, and what is said when nothing is left. */
class FacetsTest extends InTheWindow {

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
        unfold(Facet.TYPE);
    }

    private static CheckBox box(String type) {
        return box(Facet.TYPE, type);
    }

    @Test
    void what_scrolls_is_painted_in_the_window_and_not_into_a_picture_of_its_own_first() {
        for (String where : List.of(".filter-panel", "#map-legend", "#timeline-fold")) {
            assertThat(viewport(where).isCache()).as(where).isFalse();
        }
    }

    /** Of what scrolls in a part of the window, or what a part of it scrolls in. */
    private Node viewport(String where) {
        Node part = find(where).orElseThrow();
        Node within = part.lookup(".viewport");
        while (within == null && part != null) {
            within = part.getStyleClass().contains("viewport") ? part : null;
            part = part.getParent();
        }
        return requireNonNull(within);
    }

    @Test
    void alt_and_a_click_choose_only_one_value_and_not_two() throws Exception {
        narrow(TieFilter.ALL.with(Facet.TYPE, Set.of("sister-city", "mou")));
        window.robot().press(KeyCode.ALT);
        window.robot().clickOn(box("friendship-city"), MouseButton.PRIMARY);
        window.robot().release(KeyCode.ALT);
        window.until(() -> window.session().filter().chosen(Facet.TYPE).equals(Set.of("friendship-city")));
    }

    @Test
    void the_keys_choose_only_one_value_and_all_but_it() throws Exception {
        window.act(() -> box("mou").requestFocus());
        window.robot().push(KeyCode.ALT, KeyCode.ENTER);
        assertThat(window.session().filter().chosen(Facet.TYPE)).containsExactly("mou");
        window.robot().push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(window.session().filter().match(Facet.TYPE)).isEqualTo(Match.NONE);
        window.until(() -> box("mou").isIndeterminate());
        assertThat(box("mou").getAccessibleText()).contains("left out");
    }

    @Test
    void an_active_choice_is_a_chip_that_lifts_it() throws Exception {
        narrow(TieFilter.ALL
                .with(Facet.FIELD, Set.of("environment"))
                .withTime(new TimeWindow(LocalDate.of(2015, 1, 1), null, TimeMode.SIGNED_WITHIN)));
        Button chip = (Button) find("#chip-environment").orElseThrow();
        assertThat(chip.getText()).isEqualTo("Field: Environment");
        assertThat(((Button) find("#chip-time").orElseThrow()).getText()).isEqualTo("Signed: from 2015");
        window.act(chip::fire);
        window.until(() -> window.session().filter().chosen(Facet.FIELD).isEmpty());
        assertThat(find("#chip-environment")).isEmpty();
    }

    @Test
    void a_place_in_the_tree_stands_for_all_that_lies_in_it() throws Exception {
        unfold(Facet.JAPAN);
        window.act(() -> ((TextField) find("#facet-japan .facet-find").orElseThrow()).setText("kyushu"));
        window.until(() -> find("#facet-japan .facet-row").isPresent());
        window.act(
                () -> ((CheckBox) find("#facet-japan .facet-row").orElseThrow().lookup(".check-box")).fire());
        window.until(() -> window.session().answer().ties()
                < window.session().atlas().ties().size());
        assertThat(window.session().answer().rows()).isNotEmpty().allSatisfy(row -> assertThat(window.session()
                        .atlas()
                        .regionOf(row.link().japan(), AtlasWindow.TODAY)
                        .map(region -> region.name().en()))
                .hasValueSatisfying(name -> assertThat(name).contains("Kyushu")));
        window.act(() -> ((TextField) find("#facet-japan .facet-find").orElseThrow()).clear());
    }

    @Test
    void a_place_that_is_chosen_stays_in_sight_inside_a_folded_one() throws Exception {
        unfold(Facet.JAPAN);
        assertThat(find("#facet-japan #value-jp-kitakyushu")).isEmpty();
        narrow(TieFilter.ALL.with(Facet.JAPAN, Set.of("jp-kitakyushu")));
        window.until(() -> find("#facet-japan #value-jp-kitakyushu").isPresent());
        assertThat(box(Facet.JAPAN, "jp-kitakyushu").isSelected()).isTrue();
        assertThat(find("#facet-japan #value-jp-fukuoka")).isEmpty();
    }

    @Test
    void last_contact_what_comes_up_and_the_decade_are_facets_with_counts() throws Exception {
        for (Facet facet : new Facet[] {Facet.LAST_CONTACT, Facet.COMING_UP, Facet.DECADE}) {
            unfold(facet);
            window.until(() -> find("#facet-" + facet.code() + " .facet-row").isPresent());
            assertThat(((Labeled) find("#facet-" + facet.code() + " .count").orElseThrow()).getText())
                    .matches("\\d+");
        }
    }

    @Test
    void when_one_choice_leaves_nothing_it_is_named_and_can_be_lifted() throws Exception {
        narrow(TieFilter.ALL
                .with(Facet.VIETNAM, Set.of("vn-hue"))
                .withTime(new TimeWindow(null, LocalDate.of(1990, 12, 31), TimeMode.SIGNED_WITHIN)));
        window.until(() -> find("#nothing-left .button").isPresent());
        assertThat(((Labeled) find("#nothing-left .label").orElseThrow()).getText())
                .startsWith("Ties are recorded");
        Button lift = (Button) find("#nothing-left .button").orElseThrow();
        window.act(lift::fire);
        window.until(() -> !window.session().answer().rows().isEmpty());
        window.until(() -> !find("#nothing-left").orElseThrow().isVisible());
    }

    @Test
    void that_no_tie_is_recorded_is_not_called_filtered_out() throws Exception {
        String without = window.session().atlas().records().localities().stream()
                .map(locality -> locality.id())
                .filter(id -> window.session().meanings().linksOf(id).isEmpty())
                .filter(id -> id.startsWith("jp-"))
                .findFirst()
                .orElseThrow();
        narrow(TieFilter.ALL.with(Facet.LOCALITY, Set.of(without)));
        window.until(() -> find("#nothing-left .label").isPresent());
        assertThat(((Labeled) find("#nothing-left .label").orElseThrow()).getText())
                .startsWith("No tie is recorded");
    }

    @Test
    void lifting_chips_by_keyboard_leaves_the_focus_at_the_next_one() throws Exception {
        // Without the page at the right there is room for all of them in a line.
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        narrow(TieFilter.ALL.with(Facet.FIELD, Set.of("environment", "health")).with(Facet.STATUS, Set.of("active")));
        window.until(() -> window.robot().lookup(".chip").queryAll().size() == 4
                && find("#chip-active").orElseThrow().isVisible());
        press(find("#chip-environment").orElseThrow());
        window.until(() -> find("#chip-environment").isEmpty());
        window.until(() -> focused().getStyleClass().contains("chip"));
        window.robot().type(KeyCode.SPACE);
        window.until(() -> window.robot().lookup(".chip").queryAll().size() == 2);
        window.robot().type(KeyCode.SPACE);
        window.until(() -> window.session().filter().equals(TieFilter.ALL));
        assertThat(focused().getId()).isEqualTo("search");
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
    }

    private static Node focused() {
        return window.stage().getScene().getFocusOwner();
    }

    @Test
    void a_list_in_which_nothing_has_the_words_says_so() throws Exception {
        for (Facet facet : List.of(Facet.FIELD, Facet.JAPAN)) {
            unfold(facet);
            String group = "#facet-" + facet.code();
            window.until(() -> find(group + " .facet-find").isPresent());
            TextField words = (TextField) find(group + " .facet-find").orElseThrow();
            window.act(() -> words.setText("zzqq"));
            window.until(() -> find(group + " .facet-row").isEmpty());
            assertThat(((Label) find(group + " .facet-find-none").orElseThrow()).getText())
                    .isEqualTo(window.session().words().say("ui.facet-find-none"));
            window.act(words::clear);
            window.until(() -> find(group + " .facet-row").isPresent());
            assertThat(find(group + " .facet-find-none")).isEmpty();
        }
    }

    @Test
    void what_says_that_nothing_is_left_leaves_the_buttons_of_the_table_free() throws Exception {
        window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT2);
        narrow(TieFilter.ALL.with(Facet.DECADE, Set.of("1890")));
        window.until(() -> find("#nothing-left").filter(Node::isVisible).isPresent()
                && find(".table-pane .middle-bar").isPresent());
        Node bar = find(".table-pane .middle-bar").orElseThrow();
        window.until(
                () -> find("#nothing-left").orElseThrow().localToScene(0, 0).getY()
                        > bar.localToScene(bar.getBoundsInLocal()).getMaxY());
        window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT1);
    }
}

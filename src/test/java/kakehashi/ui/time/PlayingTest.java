package kakehashi.ui.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kakehashi.model.value.Language;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import kakehashi.session.KeptViews;
import kakehashi.session.Playback;
import kakehashi.ui.InTheWindow;
import kakehashi.ui.map.MapPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the controls of time say, what Clear leaves of them, and what is seen while the years go by. */
class PlayingTest extends InTheWindow {

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
    }

    @AfterEach
    void still() {
        window.act(() -> playback().pause());
    }

    private static Playback playback() {
        return window.session().timeline().playback();
    }

    private static boolean isSeen(String id) {
        return find("#" + id).filter(Node::isVisible).isPresent();
    }

    private static TimeWindow signedWithin(int first, int last) {
        return new TimeWindow(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), TimeMode.SIGNED_WITHIN);
    }

    @Test
    void one_menu_says_what_the_bars_count_and_the_other_what_is_let_through() throws Exception {
        assertThat(said("timeline-content")).isEqualTo("Bars: in force");
        assertThat(said("time-mode")).isEqualTo("Only: in force within");
        narrow(TieFilter.ALL.withTime(signedWithin(2015, 2019)));
        assertThat(said("time-mode")).isEqualTo("Only: signed within");
        window.act(() -> window.session().languageProperty().set(Language.VI));
        window.until(() -> said("time-mode").equals("Chỉ: ký trong"));
    }

    @Test
    void clear_leaves_nothing_of_the_window_of_time_not_even_after_a_restart() throws Exception {
        narrow(TieFilter.ALL.withTime(new TimeWindow(null, null, TimeMode.SIGNED_WITHIN)));
        window.until(() -> !find("#clear-filter").orElseThrow().isDisabled());
        window.robot().clickOn("#clear-filter");
        window.until(() -> said("time-mode").equals("Only: in force within"));
        assertThat(window.session().asked().filter()).isEqualTo(TieFilter.ALL);
        assertThat(new KeptViews(window.session()).now().line()).doesNotContain("signed");
        assertThat(find("#clear-filter").orElseThrow().isDisabled()).isTrue();
    }

    @Test
    void what_says_that_nothing_is_left_lies_over_the_map_and_moves_nothing() throws Exception {
        Bounds before = mapOnScreen();
        narrow(TieFilter.ALL.with(Facet.LOCALITY, Set.of("vn-hue")).withTime(signedWithin(1950, 1951)));
        window.until(() -> isSeen("nothing-left"));
        assertThat(mapOnScreen()).isEqualTo(before);
        Node told = find("#nothing-left").orElseThrow();
        assertThat(before.contains(told.localToScreen(told.getLayoutBounds()))).isTrue();
    }

    private static Bounds mapOnScreen() {
        MapPane map = window.the(MapPane.class);
        return map.localToScreen(map.getLayoutBounds());
    }

    /** One key: the first step has a tie already, its year is large on the map, and no message comes or goes. */
    @Test
    void playing_begins_at_the_first_event_with_its_year_on_the_map_and_no_message() throws Exception {
        narrow(TieFilter.ALL.with(Facet.LOCALITY, Set.of("vn-hue")));
        window.until(() -> window.session().answer().ties() < 40);
        assertThat(isSeen("map-year")).isFalse();
        boolean[] told = {false};
        window.act(() -> {
            playback().speedProperty().set(1);
            find("#nothing-left")
                    .orElseThrow()
                    .visibleProperty()
                    .addListener((observed, before, seen) -> told[0] |= seen);
        });
        window.robot().type(KeyCode.F8);
        window.await(
                () -> isSeen("map-year") && window.session().filter().time().narrows());
        String first = ((Labeled) find("#map-year").orElseThrow()).getText();
        window.act(() -> playback().pause());
        window.until(() -> window.session().answer().ties() > 0);
        assertThat(first).matches("(19|20)\\d\\d");
        assertThat(told[0]).isFalse();
        assertThat(((Labeled) find("#map-year").orElseThrow()).getFont().getSize())
                .isGreaterThanOrEqualTo(40);
        window.act(() -> playback().restore());
        window.until(() -> !isSeen("map-year"));
    }

    @Test
    void nothing_is_said_while_a_step_is_empty_but_once_it_stands() throws Exception {
        narrow(TieFilter.ALL.with(Facet.LOCALITY, Set.of("vn-hue")).withTime(signedWithin(1950, 1951)));
        window.until(() -> isSeen("nothing-left"));
        window.act(() -> playback().speedProperty().set(1));
        window.run(() -> playback().play());
        window.await(() -> !isSeen("nothing-left"));
        window.act(() -> playback().pause());
        narrow(TieFilter.ALL.with(Facet.LOCALITY, Set.of("vn-hue")).withTime(signedWithin(1950, 1951)));
        window.until(() -> isSeen("nothing-left"));
    }

    /** Two actions: the menu of the playback, and in it the animated picture, whose form is then chosen. */
    @Test
    void the_years_are_saved_as_an_animated_picture_in_two_actions() throws Exception {
        window.robot().clickOn("#playback-options");
        window.robot().clickOn("#playback-save");
        window.until(() -> find("#map-export-form").isPresent());
        assertThat(window.robot().lookup("#map-export-form .toggle-button").queryAll().stream()
                        .map(ToggleButton.class::cast)
                        .filter(ToggleButton::isSelected)
                        .map(Labeled::getText))
                .containsExactly("GIF");
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> find("#map-export-form").isEmpty());
    }
}

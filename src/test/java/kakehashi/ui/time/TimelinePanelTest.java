package kakehashi.ui.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import kakehashi.model.Link;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.query.time.Column;
import kakehashi.query.time.Lifetime;
import kakehashi.query.time.PlaybackWay;
import kakehashi.query.time.Stretch;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import kakehashi.session.Playback;
import kakehashi.session.Session;
import kakehashi.session.Timeline;
import kakehashi.session.TimelineContent;
import kakehashi.ui.AtlasWindow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timeline in the real window, by mouse and by keyboard. */
class TimelinePanelTest {

    @TempDir
    static Path folder;

    private static AtlasWindow window;

    @BeforeAll
    static void open() throws Exception {
        window = AtlasWindow.open(folder.resolve("atlas.kakehashi"), Map.of());
    }

    @AfterAll
    static void close() {
        window.close();
    }

    private static Session session() {
        return window.session();
    }

    private static Timeline timeline() {
        return session().timeline();
    }

    private static Playback playback() {
        return timeline().playback();
    }

    @BeforeEach
    void asOpened() throws Exception {
        window.reset();
        window.act(() -> {
            playback().pause();
            session().narrow(TieFilter.ALL);
            timeline().zoomProperty().set(null);
            timeline().openProperty().set(true);
            timeline().contentProperty().set(TimelineContent.IN_FORCE);
            playback().loopProperty().set(false);
            playback().speedProperty().set(10);
            playback().wayProperty().set(PlaybackWay.YEARS);
        });
        window.until(() -> session().answer().ties() == window.ties());
    }

    private static TimePlot plot() {
        return window.the(TimePlot.class);
    }

    private static void focus(Node node) {
        window.act(node::requestFocus);
    }

    private static void press(String id) {
        window.act(((ButtonBase) window.robot().lookup("#" + id).query())::fire);
    }

    private static void choose(String menu, String item) {
        MenuButton button = (MenuButton) window.robot().lookup("#" + menu).query();
        MenuItem found = button.getItems().stream()
                .filter(one -> item.equals(one.getId()))
                .findFirst()
                .orElseThrow();
        window.act(found::fire);
    }

    private static String chosen() {
        return window.the(WindowInput.class).getText();
    }

    @Test
    void thumbs_and_what_they_mean_narrow_by_keyboard() throws Exception {
        choose("time-mode", "time-mode-signed-within");
        window.until(() -> session().filter().time().mode() == TimeMode.SIGNED_WITHIN);
        TimeRange range = window.the(TimeRange.class);
        focus(range.thumbs().get(0));
        int first = timeline().whole().first().getYear();
        window.robot().type(KeyCode.PAGE_UP).type(KeyCode.PAGE_UP).type(KeyCode.RIGHT);
        LocalDate from = LocalDate.of(first + 21, 1, 1);
        window.until(() -> from.equals(session().filter().time().from()));
        window.until(() -> session().answer().ties() < window.ties());
        assertThat(session().answer().rows()).allSatisfy(row -> assertThat(
                        session().meanings().since(row.link()).orElseThrow().latest())
                .isAfterOrEqualTo(from));
        assertThat(chosen()).startsWith(Integer.toString(first + 21));
        focus(range.thumbs().get(1));
        window.robot().type(KeyCode.HOME);
        assertThat(session().filter().time().to()).isEqualTo(LocalDate.of(first + 21, 12, 31));
        press("whole-time");
        window.until(() -> session().answer().ties() == window.ties());
        assertThat(session().filter().time().narrows()).isFalse();
    }

    @Test
    void what_lies_between_the_thumbs_is_dragged_as_one() throws Exception {
        window.act(() -> session()
                .narrow(TieFilter.ALL.withTime(
                        new TimeWindow(LocalDate.of(2000, 1, 1), LocalDate.of(2004, 12, 31), TimeMode.IN_FORCE))));
        Node between = window.the(TimeRange.class).lookup(".between");
        window.robot().drag(between, MouseButton.PRIMARY).moveBy(120, 0).drop();
        TimeWindow time = session().filter().time();
        assertThat(time.from()).isAfter(LocalDate.of(2001, 1, 1));
        assertThat(time.from().plusYears(5).minusDays(1)).isEqualTo(time.to());
    }

    @Test
    void keys_and_the_wheel_zoom_to_months_and_a_double_click_shows_the_whole() throws Exception {
        focus(plot());
        for (int i = 0; i < 30; i++) {
            window.robot().type(KeyCode.EQUALS);
        }
        assertThat(timeline().stretch().length()).isEqualTo(Stretch.SHORTEST);
        window.robot().type(KeyCode.LEFT).type(KeyCode.MINUS);
        assertThat(timeline().stretch().length()).isBetween(93.0, 200.0);
        window.robot().doubleClickOn(plot());
        assertThat(timeline().zoomProperty().get()).isNull();
        window.robot().moveTo(plot()).scroll(1, VerticalDirection.UP);
        window.until(() -> timeline().zoomProperty().get() != null);
        focus(plot());
        window.robot().type(KeyCode.DIGIT0);
        window.until(() -> timeline().zoomProperty().get() == null);
    }

    @Test
    void columns_count_the_ties_that_pass_the_other_filters_and_stay_while_the_window_moves() throws Exception {
        window.until(() -> !plot().columns().columns().isEmpty());
        List<Column> before = plot().columns().columns();
        window.act(() -> session()
                .narrow(TieFilter.ALL.withTime(
                        new TimeWindow(LocalDate.of(2000, 1, 1), LocalDate.of(2004, 12, 31), TimeMode.IN_FORCE))));
        window.until(() -> session().answer().ties() < window.ties());
        assertThat(plot().columns().columns()).isEqualTo(before);
        window.act(() -> session().narrow(TieFilter.ALL.only(Facet.FIELD, "environment")));
        window.until(() -> !plot().columns().columns().equals(before));
    }

    @Test
    void lanes_put_the_selected_locality_first_and_a_click_selects_a_tie() throws Exception {
        choose("timeline-content", "timeline-content-each-tie");
        window.act(() -> session().select("vn-da-nang"));
        window.until(() -> plot().lanes().lanes().size() == window.ties()
                && plot().lanes().lanes().get(0).link().vietnam().equals("vn-da-nang"));
        String first = plot().lanes().lanes().get(0).link().id();
        window.robot().clickOn(plot().localToScreen(plot().getWidth() / 2, 24));
        window.until(() -> session().selection().equals(Optional.of(first)));
    }

    @Test
    void a_lane_tells_when_its_tie_began_and_ended() throws Exception {
        choose("timeline-content", "timeline-content-each-tie");
        window.act(() -> session().select("vn-hue--jp-yokohama"));
        window.until(() -> plot().lanes().lanes().get(0).link().id().equals("vn-hue--jp-yokohama"));
        assertThat(plot().lanes().describe(0.5, 24)).endsWith("\nAugust 2009 – 31 December 2019");
    }

    @Test
    void lanes_follow_the_day_on_which_another_locality_answers_for_a_tie() throws Exception {
        choose("timeline-content", "timeline-content-each-tie");
        window.act(() -> session().select("vn-da-nang"));
        window.until(() -> raised().contains("vn-quang-nam"));
        window.act(() -> session().showAsOf(LocalDate.of(2020, 1, 1)));
        window.until(() -> session().meanings().asOf().getYear() == 2020);
        window.until(() -> raised().equals(Set.of("vn-da-nang")));
    }

    /** The Vietnamese localities of the lanes that stand before the others, whose first days go up once more. */
    private static Set<String> raised() {
        List<Lifetime> lanes = plot().lanes().lanes();
        Set<String> raised = new HashSet<>();
        for (int i = 0; i < lanes.size(); i++) {
            if (i > 0 && lanes.get(i).first().isBefore(lanes.get(i - 1).first())) {
                return raised;
            }
            raised.add(lanes.get(i).link().vietnam());
        }
        return Set.of();
    }

    @Test
    void sideways_scrolling_moves_the_stretch_in_lanes_as_in_columns() throws Exception {
        for (String content : List.of("timeline-content-each-tie", "timeline-content-in-force")) {
            choose("timeline-content", content);
            Stretch part = Stretch.of(LocalDate.of(2005, 1, 1), LocalDate.of(2009, 12, 31));
            window.act(() -> {
                timeline().zoomProperty().set(part);
                Wheel.turn(plot(), -40, 0);
            });
            assertThat(timeline().stretch().first()).as(content).isAfter(part.first());
            assertThat(timeline().stretch().length()).isEqualTo(part.length());
        }
    }

    @Test
    void up_and_down_goes_through_the_lanes_and_leaves_the_stretch() throws Exception {
        choose("timeline-content", "timeline-content-each-tie");
        window.until(() -> plot().lanes().lanes().size() == session().answer().ties());
        String before = plot().lanes().describe(0.5, 20);
        window.act(() -> Wheel.turn(plot(), 0, -80));
        window.until(() -> !plot().lanes().describe(0.5, 20).equals(before));
        assertThat(timeline().zoomProperty().get()).isNull();
    }

    @Test
    void lanes_are_walked_told_and_selected_by_keyboard() throws Exception {
        choose("timeline-content", "timeline-content-each-tie");
        window.until(() -> plot().lanes().lanes().size() == window.ties());
        focus(plot());
        window.robot().type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.UP);
        String told = plot().getAccessibleText();
        window.robot().type(KeyCode.ENTER);
        window.until(() -> session().selection().isPresent());
        Link tie =
                session().atlas().findLink(session().selection().orElseThrow()).orElseThrow();
        assertThat(told).startsWith(session().places().title(tie, session().asOf()) + "\n");
        window.until(() -> plot().lanes().lanes().get(0).link().equals(tie));
        window.robot().type(KeyCode.END, KeyCode.ENTER);
        String last = session().selection().orElseThrow();
        assertThat(last).isNotEqualTo(tie.id());
        Node stop = plot().lookup(".time-stop");
        window.until(stop::isVisible);
        window.act(() -> window.the(TimeRange.class).thumbs().get(0).requestFocus());
        window.until(() -> !stop.isVisible());
    }

    @Test
    void columns_are_told_by_keyboard_as_the_pointer_tells_them() throws Exception {
        window.until(() -> !plot().columns().columns().isEmpty());
        focus(plot());
        window.robot().type(KeyCode.END);
        window.until(() -> plot().getAccessibleText().startsWith("2026\n"));
        window.robot().type(KeyCode.UP);
        window.until(() -> plot().getAccessibleText().startsWith("2025\n"));
        assertThat(plot().getAccessibleText()).contains("Official agreement  ");
    }

    @Test
    void both_thumbs_move_with_shift() throws Exception {
        window.act(() -> session()
                .narrow(TieFilter.ALL.withTime(
                        new TimeWindow(LocalDate.of(2010, 1, 1), LocalDate.of(2014, 12, 31), TimeMode.IN_FORCE))));
        focus(window.the(TimeRange.class).thumbs().get(1));
        window.robot().push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.PAGE_DOWN);
        TimeWindow time = session().filter().time();
        assertThat(time.from()).isEqualTo(LocalDate.of(2001, 1, 1));
        assertThat(time.to()).isEqualTo(LocalDate.of(2005, 12, 31));
    }

    @Test
    void both_thumbs_stay_where_one_would_leave_the_records() {
        int first = timeline().whole().first().getYear();
        int last = timeline().whole().last().getYear();
        stays(first + 2, KeyCode.PAGE_DOWN);
        stays(last - 6, KeyCode.PAGE_UP);
    }

    private static void stays(int from, KeyCode tenYears) {
        TimeWindow five =
                new TimeWindow(LocalDate.of(from, 1, 1), LocalDate.of(from + 4, 12, 31), TimeMode.SIGNED_WITHIN);
        window.act(() -> session().narrow(TieFilter.ALL.withTime(five)));
        focus(window.the(TimeRange.class).thumbs().get(0));
        window.robot().push(KeyCode.SHIFT, tenYears);
        assertThat(session().filter().time()).isEqualTo(five);
    }

    @Test
    void the_flag_moves_the_one_as_of_date_by_keys_and_by_dragging() throws Exception {
        Node flag = window.the(AsOfMark.class);
        focus(flag);
        window.robot().type(KeyCode.PAGE_DOWN).type(KeyCode.LEFT);
        assertThat(session().asOf()).isEqualTo(AtlasWindow.TODAY.minusYears(1).minusMonths(1));
        window.robot().push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(session().asOf())
                .isEqualTo(AtlasWindow.TODAY.minusYears(1).minusMonths(1).plusDays(1));
        window.robot().drag(flag, MouseButton.PRIMARY).moveBy(-150, 0).drop();
        assertThat(session().asOf()).isBefore(LocalDate.of(2023, 1, 1));
        focus(flag);
        window.robot().type(KeyCode.HOME);
        assertThat(session().asOf()).isEqualTo(AtlasWindow.TODAY);
    }

    @Test
    void events_of_the_selected_tie_are_marked_and_told_by_keyboard() throws Exception {
        window.act(() -> session().select("vn-hue--jp-gifu-pref"));
        EventMarks marks = window.the(EventMarks.class);
        window.until(() -> marks.isVisible() && !marks.descriptions().isEmpty());
        assertThat(marks.descriptions())
                .anySatisfy(text -> assertThat(text).contains("November 2016", "Signed", "Gifu", "source"));
        focus(marks);
        window.robot().type(KeyCode.END);
        assertThat(marks.getAccessibleText())
                .isEqualTo(marks.descriptions().get(marks.descriptions().size() - 1));
        window.act(() -> session().select(null));
        window.until(() -> !marks.isVisible());
    }

    @Test
    void playback_runs_pauses_and_gives_the_window_back_by_keyboard() throws Exception {
        List<Integer> years = new ArrayList<>();
        window.act(() -> {
            session()
                    .narrow(TieFilter.ALL.withTime(new TimeWindow(
                            LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31), TimeMode.SIGNED_WITHIN)));
            session().askedFilterProperty().addListener((observed, before, after) -> {
                if (after.time().from() != null) {
                    years.add(after.time().from().getYear());
                }
            });
        });
        window.robot().type(KeyCode.F8);
        window.until(() -> years.size() >= 3);
        window.robot().type(KeyCode.ESCAPE);
        assertThat(playback().isPlaying()).isFalse();
        int reached = years.get(years.size() - 1);
        window.until(() ->
                window.robot().lookup("#results").queryListView().getItems().size()
                        == session().answer().rows().size());
        for (int i = 0; i < years.size(); i++) {
            assertThat(years.get(i)).isEqualTo(2020 + i);
        }
        assertThat(session().filter().time().from()).isEqualTo(LocalDate.of(reached, 1, 1));
        window.robot().type(KeyCode.F7);
        assertThat(session().filter().time().from()).isEqualTo(LocalDate.of(reached - 1, 1, 1));
        press("playback-restore");
        assertThat(session().filter().time().from()).isEqualTo(LocalDate.of(2019, 1, 1));
    }

    @Test
    void playback_by_mouse_loops_and_changes_its_way() throws Exception {
        window.robot().clickOn("#playback-options").clickOn("#playback-loop");
        choose("playback-options", "playback-grow");
        choose("playback-options", "playback-speed-5");
        assertThat(playback().loopProperty().get()).isTrue();
        assertThat(playback().wayProperty().get()).isEqualTo(PlaybackWay.GROW);
        assertThat(playback().speedProperty().get()).isEqualTo(5);
        press("playback-play");
        window.until(() -> session().filter().time().narrows());
        press("playback-play");
        assertThat(playback().isPlaying()).isFalse();
        press("playback-forward");
        press("playback-back");
    }

    @Test
    void folded_it_leaves_its_room_to_the_map_and_opened_it_has_its_height_back() throws Exception {
        TimelinePanel panel = window.the(TimelinePanel.class);
        double height = panel.getHeight();
        press("timeline-fold");
        window.until(() -> panel.getHeight() < 50);
        window.act(() -> {
            ((ButtonBase) panel.lookup("#timeline-fold")).fire();
            // As when a frame falls between the button and the divider.
            panel.getScene().getRoot().layout();
        });
        window.until(() -> Math.abs(panel.getHeight() - height) < 3);
    }
}

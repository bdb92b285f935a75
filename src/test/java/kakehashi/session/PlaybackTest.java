package kakehashi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kakehashi.model.value.Language;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.query.time.PlaybackWay;
import kakehashi.query.time.Stretch;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sequence of windows that the filter takes while a playback is ticked on. */
class PlaybackTest {

    private static final long FRAME = 16_666_667;
    private static final long SECOND = 1_000_000_000;

    private final ObjectProperty<TieFilter> filter = new SimpleObjectProperty<>(TieFilter.ALL);
    private final List<String> sequence = new ArrayList<>();
    private Stretch over = Stretch.of(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 12, 31));
    private Optional<LocalDate> begun = Optional.empty();
    private Playback playback;
    private long now = 5 * SECOND;

    @BeforeEach
    void listen() {
        playback = new Playback(
                new Preferences(Map.of(), values -> {}, Language.EN), filter, filter::set, () -> over, () -> begun);
        playback.wayProperty().set(PlaybackWay.YEARS);
        playback.speedProperty().set(10);
        filter.addListener((observed, before, after) -> sequence.add(text(after.time())));
    }

    private static String text(TimeWindow time) {
        return time.narrows() ? time.from() + "/" + time.to() : "all";
    }

    private static TieFilter within(String from, String to) {
        return TieFilter.ALL.withTime(new TimeWindow(LocalDate.parse(from), LocalDate.parse(to), TimeMode.IN_FORCE));
    }

    private void run(double seconds) {
        for (long end = now + (long) (seconds * SECOND); now < end; now += FRAME) {
            playback.tick(now);
        }
    }

    @Test
    void the_filter_takes_one_year_after_the_other_and_stays_at_the_last() {
        playback.play();
        run(1);
        assertThat(sequence).containsExactly("2018-01-01/2018-12-31", "2019-01-01/2019-12-31", "2020-01-01/2020-12-31");
        assertThat(playback.isPlaying()).isFalse();
        assertThat(text(filter.get().time())).isEqualTo("2020-01-01/2020-12-31");
    }

    @Test
    void it_begins_at_the_first_event_of_the_result_unless_a_window_was_chosen() {
        begun = Optional.of(LocalDate.of(2019, 5, 7));
        playback.play();
        run(1);
        assertThat(sequence).containsExactly("2019-01-01/2019-12-31", "2020-01-01/2020-12-31");
        sequence.clear();
        filter.set(within("2018-01-01", "2018-12-31"));
        playback.step(1);
        assertThat(sequence).containsExactly("2018-01-01/2018-12-31", "2019-01-01/2019-12-31");
    }

    @Test
    void ten_steps_a_second_are_ten_at_sixty_frames_a_second_and_none_is_made_up_for_after_a_stall() {
        over = Stretch.of(LocalDate.of(1900, 1, 1), LocalDate.of(2020, 12, 31));
        playback.play();
        run(4.95);
        assertThat(sequence).hasSize(50);
        now += 3 * SECOND;
        run(0.05);
        assertThat(sequence).hasSize(51);
        run(0.4);
        assertThat(sequence).hasSizeBetween(54, 55);
    }

    @Test
    void at_the_end_it_begins_again_where_it_is_to_loop() {
        playback.loopProperty().set(true);
        playback.play();
        run(0.45);
        assertThat(sequence)
                .startsWith(
                        "2018-01-01/2018-12-31",
                        "2019-01-01/2019-12-31",
                        "2020-01-01/2020-12-31",
                        "2018-01-01/2018-12-31");
        assertThat(playback.isPlaying()).isTrue();
    }

    @Test
    void it_begins_at_the_window_chosen_and_gives_the_window_before_back() {
        filter.set(within("2019-01-01", "2019-12-31"));
        sequence.clear();
        playback.play();
        run(0.05);
        playback.pause();
        assertThat(sequence).containsExactly("2020-01-01/2020-12-31");
        playback.restore();
        assertThat(sequence).containsExactly("2020-01-01/2020-12-31", "2019-01-01/2019-12-31");
        assertThat(playback.beforeProperty().get()).isNull();
    }

    @Test
    void steps_go_on_and_back_and_stop_at_either_end() {
        playback.step(1);
        playback.step(1);
        playback.step(1);
        playback.step(1);
        playback.step(-1);
        playback.step(-1);
        playback.step(-1);
        assertThat(sequence)
                .containsExactly(
                        "2018-01-01/2018-12-31",
                        "2019-01-01/2019-12-31",
                        "2020-01-01/2020-12-31",
                        "2019-01-01/2019-12-31",
                        "2018-01-01/2018-12-31");
    }

    @Test
    void played_again_at_the_end_it_begins_at_the_beginning() {
        playback.play();
        run(1);
        sequence.clear();
        playback.play();
        run(0.05);
        assertThat(sequence).containsExactly("2018-01-01/2018-12-31");
    }

    @Test
    void another_choice_goes_on_and_another_window_ends_the_run() {
        playback.play();
        run(0.05);
        filter.set(filter.get().only(Facet.FIELD, "culture"));
        assertThat(playback.isPlaying()).isTrue();
        run(0.1);
        assertThat(filter.get().chosen(Facet.FIELD)).containsExactly("culture");
        assertThat(text(filter.get().time())).isEqualTo("2019-01-01/2019-12-31");
        filter.set(within("2018-05-01", "2018-06-30"));
        assertThat(playback.isPlaying()).isFalse();
        assertThat(playback.beforeProperty().get()).isNull();
        assertThat(text(filter.get().time())).isEqualTo("2018-05-01/2018-06-30");
    }

    @Test
    void what_must_lie_in_the_window_may_be_changed_while_it_plays() {
        playback.play();
        run(0.05);
        TimeWindow time = filter.get().time();
        filter.set(filter.get().withTime(new TimeWindow(time.from(), time.to(), TimeMode.SIGNED_WITHIN)));
        run(0.1);
        assertThat(playback.isPlaying()).isTrue();
        assertThat(filter.get().time().mode()).isEqualTo(TimeMode.SIGNED_WITHIN);
    }
}

package kakehashi.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** What becomes of background work of which only the latest counts. */
class LatestTaskTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> ui = new ArrayDeque<>();
    private final LatestTask task = new LatestTask(background::add, ui::add);
    private final List<String> begun = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    private void ask(String name) {
        ask(name, turn -> name);
    }

    private void ask(String name, LatestTask.Work<String> work) {
        task.run(
                turn -> {
                    begun.add(name);
                    return work.done(turn);
                },
                told::add,
                problem -> told.add(name + " failed: " + problem.getMessage()),
                () -> told.add(name + " stopped"));
    }

    private void work() {
        while (!background.isEmpty() || !ui.isEmpty()) {
            (background.isEmpty() ? ui : background).remove().run();
        }
    }

    @Test
    void of_several_only_the_latest_is_done_and_told() {
        ask("first");
        ask("second");
        ask("third");
        assertThat(background).as("one at a time").hasSize(1);
        work();
        assertThat(begun).containsExactly("third");
        assertThat(told).containsExactly("third");
        assertThat(task.isIdle()).isTrue();
    }

    @Test
    void what_comes_late_is_dropped_and_the_next_begins_only_then() {
        ask("first");
        background.remove().run();
        ask("second");
        assertThat(background).isEmpty();
        work();
        assertThat(begun).containsExactly("first", "second");
        assertThat(told).containsExactly("second");
    }

    @Test
    void work_that_is_outdated_is_told_so() {
        ask("first", turn -> {
            turn.check();
            ask("second");
            assertThatThrownBy(turn::check).isInstanceOf(CancellationException.class);
            assertThatThrownBy(() -> turn.progress(0.5)).isInstanceOf(CancellationException.class);
            throw new IOException("too late to tell");
        });
        work();
        assertThat(told).containsExactly("second");
    }

    @Test
    void what_is_cancelled_is_told_once_it_has_ended() {
        ask("long", turn -> {
            task.cancel();
            assertThat(told).isEmpty();
            turn.check();
            return "done all the same";
        });
        work();
        assertThat(told).containsExactly("long stopped");
        assertThat(task.isIdle()).isTrue();
        ask("next");
        work();
        assertThat(told).containsExactly("long stopped", "next");
    }

    @Test
    void what_waits_is_cancelled_at_once_and_what_it_outdated_stays_untold() {
        ask("first");
        ask("second");
        task.cancel();
        assertThat(told).containsExactly("second stopped");
        work();
        assertThat(begun).isEmpty();
        assertThat(told).containsExactly("second stopped");
    }

    @Test
    void what_fails_is_told_with_its_own_reason() {
        ask("bad", turn -> {
            throw new IOException("torn");
        });
        work();
        assertThat(told).containsExactly("bad failed: torn");
    }

    @Test
    void of_its_progress_one_step_at_a_time_is_on_its_way_and_the_next_work_begins_anew() {
        ask("long", turn -> {
            turn.progress(0.2);
            turn.progress(0.4);
            assertThat(ui).hasSize(1);
            ui.remove().run();
            assertThat(task.progressProperty().get()).isEqualTo(0.2);
            turn.progress(0.6);
            return "long";
        });
        background.remove().run();
        ui.remove().run();
        assertThat(task.progressProperty().get()).isEqualTo(0.6);
        ask("next");
        ui.remove().run();
        assertThat(task.progressProperty().get()).isZero();
        work();
        assertThat(told).containsExactly("next");
    }

    @Test
    void one_asked_for_by_what_is_told_is_done_next() {
        task.run(turn -> 1, one -> ask("from within"), problem -> told.add("failed"));
        work();
        assertThat(told).containsExactly("from within");
    }
}

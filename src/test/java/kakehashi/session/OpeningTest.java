package kakehashi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.Frozen;
import kakehashi.model.value.Language;
import kakehashi.store.Progress;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store on its way to becoming a session, filled for the first time. Both executors run at once. */
class OpeningTest {

    @TempDir
    Path folder;

    private final List<Opening.Step> told = new ArrayList<>();

    @Test
    void the_first_filling_tells_its_steps_in_words_and_how_far_each_has_come() {
        Opening opening = opening(told -> Frozen.stores().open(folder.resolve("atlas.kakehashi"), told));

        opening.begin();

        Session session = opening.sessionProperty().get();
        assertThat(session).isNotNull();
        session.close();
        assertThat(opening.problemProperty().get()).isNull();
        assertThat(steps()).contains(Progress.Step.READING_SEEDS, Progress.Step.FILLING, Progress.Step.INDEXING);
        assertThat(told).allSatisfy(step -> {
            assertThat(step.share()).isLessThanOrEqualTo(1).matches(share -> share == -1 || share >= 0);
            assertThat(step.in(Words.in(Language.EN))).isNotBlank().doesNotEndWith(".");
        });
        assertThat(told.stream().map(step -> step.in(Words.in(Language.EN))).collect(Collectors.toSet()))
                .as("each step in words of its own")
                .hasSameSizeAs(steps());
    }

    @Test
    void a_step_is_told_by_its_share_and_one_without_a_known_length_by_none() {
        assertThat(new Opening.Step(new Progress(Progress.Step.FILLING, 1, 4)).share())
                .isEqualTo(0.25);
        assertThat(new Opening.Step(new Progress(Progress.Step.WAITING, 0, 0)).share())
                .isNegative();
        for (Language language : Language.values()) {
            assertThat(EnumSet.allOf(Progress.Step.class).stream()
                            .map(step -> new Progress(step, 0, 0).in(Words.in(language))))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatever_stops_it_is_the_problem_and_the_first_one_stays() {
        Opening opening = opening(told -> {
            throw new OutOfMemoryError("Java heap space");
        });

        opening.begin();
        opening.fail(new IllegalStateException("later"));

        assertThat(opening.sessionProperty().get()).isNull();
        assertThat(opening.problemProperty().get())
                .isNotNull()
                .satisfies(problem -> assertThat(problem.cause()).hasMessage("Java heap space"))
                .satisfies(
                        problem -> assertThat(problem.in(Words.in(Language.EN))).contains("-Xmx"));
    }

    private Set<Progress.Step> steps() {
        return told.stream().map(step -> step.progress().step()).collect(Collectors.toSet());
    }

    private Opening opening(Opening.Origin origin) {
        Preferences preferences = new Preferences(Map.of(), values -> {}, Language.EN);
        Opening opening = new Opening(origin, preferences, Clock.systemUTC(), Runnable::run, Runnable::run);
        opening.progressProperty().addListener((observed, before, now) -> {
            if (now != null) {
                told.add(now);
            }
        });
        return opening;
    }
}

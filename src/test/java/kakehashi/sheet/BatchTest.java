package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kakehashi.model.Language;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One sheet for each of many, into a real folder. */
class BatchTest {

    private static final List<Subject> THREE = List.of(
            new Subject.OfLocality("jp-gifu-pref"),
            new Subject.OfLocality("no-such-place"),
            new Subject.OfTie("vn-hue--jp-gifu-pref"));

    @TempDir
    Path folder;

    private List<Batch.Outcome> write(Language language, Batch.Watch watch) throws Exception {
        return new Batch(RealSheets.in(language), Words.in(Language.EN)).write(THREE, folder, watch);
    }

    private static List<Batch.State> states(List<Batch.Outcome> outcomes) {
        return outcomes.stream().map(Batch.Outcome::state).toList();
    }

    @Test
    void one_failing_sheet_does_not_stop_the_rest() throws Exception {
        List<Batch.Outcome> outcomes = write(Language.EN, Batch.Watch.NONE);

        assertThat(states(outcomes)).containsExactly(Batch.State.WRITTEN, Batch.State.FAILED, Batch.State.WRITTEN);
        assertThat(outcomes.get(1).problem()).contains("no-such-place");
        assertThat(folder.resolve("jp-gifu-pref_en.pdf")).exists();
        assertThat(folder.resolve("vn-hue--jp-gifu-pref_en.pdf")).exists();
    }

    @Test
    void a_batch_written_again_keeps_what_is_there_from_the_same_data() throws Exception {
        write(Language.EN, Batch.Watch.NONE);
        Path kept = folder.resolve("jp-gifu-pref_en.pdf");
        Files.setLastModifiedTime(kept, FileTime.fromMillis(0));
        Files.delete(folder.resolve("vn-hue--jp-gifu-pref_en.pdf"));

        assertThat(states(write(Language.EN, Batch.Watch.NONE)))
                .containsExactly(Batch.State.KEPT, Batch.State.FAILED, Batch.State.WRITTEN);
        assertThat(Files.getLastModifiedTime(kept).toMillis()).isZero();
    }

    @Test
    void a_cancelled_batch_leaves_the_rest() throws Exception {
        List<Batch.Outcome> told = Collections.synchronizedList(new ArrayList<>());
        List<Batch.Outcome> outcomes = write(Language.EN, new Batch.Watch() {
            @Override
            public void done(Batch.Outcome outcome) {
                told.add(outcome);
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        });

        assertThat(states(outcomes)).containsOnly(Batch.State.LEFT);
        assertThat(told).isEmpty();
    }
}

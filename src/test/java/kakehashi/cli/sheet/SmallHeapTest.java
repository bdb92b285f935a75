package kakehashi.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kakehashi.sheet.Batch;
import kakehashi.sheet.subject.Subject;
import org.junit.jupiter.api.Test;

class SmallHeapTest {

    private final List<Batch.Outcome> told = new ArrayList<>();

    private final Batch.Watch other = new Batch.Watch() {
        @Override
        public void done(Batch.Outcome outcome) {
            told.add(outcome);
        }

        @Override
        public boolean cancelled() {
            return !told.isEmpty();
        }
    };

    @Test
    void what_nobody_holds_is_let_go_when_a_batch_begins() {
        WeakReference<byte[]> read = new WeakReference<>(new byte[1_000_000]);

        try (SmallHeap heap = SmallHeap.beside(Batch.Watch.NONE)) {
            assertThat(read.get()).isNull();
        }
    }

    @Test
    void the_other_watch_is_told_of_each_sheet_and_may_stop_the_batch() {
        try (SmallHeap watch = SmallHeap.beside(other)) {
            assertThat(watch.cancelled()).isFalse();
            for (Batch.State state : Batch.State.values()) {
                watch.done(new Batch.Outcome(new Subject.OfTie("vn-hue--jp-gifu-pref"), Path.of("a.pdf"), state, null));
            }

            assertThat(told).extracting(Batch.Outcome::state).containsExactly(Batch.State.values());
            assertThat(watch.cancelled()).isTrue();
        }
    }
}

package kakehashi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.value.Language;
import kakehashi.store.Access;
import kakehashi.store.AtlasStore;
import kakehashi.store.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a window that reads shows of what another one writes. */
class OthersTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void a_window_that_reads_shows_what_another_one_writes_and_takes_back() throws Exception {
        Path file = Frozen.store(folder.resolve("atlas.kakehashi"));
        try (AtlasStore writing = Frozen.stores().open(file, progress -> {});
                AtlasStore reading = Frozen.stores().open(file, progress -> {})) {
            assertThat(reading.access()).isEqualTo(Access.ANOTHER_WRITES);
            Session window = session(reading);
            Session other = session(writing);
            String selected = window.atlas().ties().get(3).id();
            window.select(selected);
            Atlas before = window.shown().atlas();

            window.editing().catchUp();
            assertThat(window.shown().atlas()).as("nothing was written").isSameAs(before);

            other.change(Frozen.change(writing.load(), "by another")).get();
            window.editing().catchUp();
            assertThat(window.shown().atlas().ties().get(0).typeAsStated()).isEqualTo("by another");
            assertThat(window.shown().atlas().own()).isEqualTo(writing.load().own());
            assertThat(window.editing().atlas()).isSameAs(window.shown().atlas());
            assertThat(window.editing().canUndoProperty().get())
                    .as("what another did is not for the keys of this window")
                    .isFalse();
            assertThat(window.editing().steps(1).join()).hasSize(1);
            assertThat(window.selection()).contains(selected);

            Atlas after = window.shown().atlas();
            writing.notes().keep(List.of(new Note(Note.Sort.VIEW, "a view", "of it")));
            window.editing().catchUp();
            assertThat(window.shown().atlas()).as("no record was written").isSameAs(after);

            other.undo().get();
            window.editing().catchUp();
            assertThat(window.shown().atlas().records().equals(before.records()))
                    .isTrue();
            assertThat(window.messages().all()).isEmpty();
        }
    }

    @Test
    void who_writes_alone_looks_for_nothing() throws Exception {
        Path file = Frozen.store(folder.resolve("alone.kakehashi"));
        try (AtlasStore writing = Frozen.stores().open(file, progress -> {})) {
            writing.write(Frozen.change(writing.load(), "by itself"));
            assertThat(writing.catchUp()).isFalse();
        }
    }

    private static Session session(AtlasStore store) {
        return new Session(
                store, new Preferences(Map.of(), kept -> {}, Language.EN), CLOCK, Runnable::run, Runnable::run);
    }
}

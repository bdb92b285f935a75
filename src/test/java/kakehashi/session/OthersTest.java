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
import kakehashi.model.Change;
import kakehashi.model.Own;
import kakehashi.model.Tie;
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

    @Test
    void of_two_windows_each_shows_what_the_other_writes_and_keeps_and_its_keys_take_back_its_own() throws Exception {
        Path file = Frozen.store(folder.resolve("both.kakehashi"));
        try (AtlasStore left = Frozen.stores().join(file, progress -> {});
                AtlasStore right = Frozen.stores().join(file, progress -> {})) {
            Session one = session(left);
            Session other = session(right);
            Tie first = one.atlas().ties().get(0);
            Tie second = one.atlas().ties().get(1);
            one.change(Frozen.change(new Change(first, Frozen.stated(first, "of one"))))
                    .get();
            other.change(Frozen.change(new Change(second, Frozen.stated(second, "of the other"))))
                    .get();
            one.notebook().notePrivately(first.id(), "kept by one");
            one.notebook().flush();
            one.editing().catchUp();
            other.editing().catchUp();
            assertThat(one.atlas().records()).isEqualTo(other.atlas().records());
            assertThat(other.notebook().privateNote(first.id())).isEqualTo("kept by one");
            assertThat(one.editing().steps(5).join()).hasSize(2);

            one.undo().get();
            assertThat(one.editing().canUndoProperty().get()).isFalse();
            other.editing().catchUp();
            assertThat(other.editing().canRedoProperty().get())
                    .as("what the other took back is not made again by one's own keys")
                    .isFalse();
            other.undo().get();
            one.editing().catchUp();
            assertThat(one.atlas().ties().subList(0, 2)).containsExactly(first, second);
            assertThat(one.editing().ownProperty().get()).isEqualTo(Own.NONE);
            one.redo().get();
            assertThat(left.load().ties().get(0).typeAsStated()).isEqualTo("of one");
            assertThat(one.messages().all()).isEmpty();
            assertThat(other.messages().all()).isEmpty();
        }
    }

    @Test
    void a_private_note_that_two_windows_change_at_once_says_what_both_wrote() throws Exception {
        Path file = Frozen.store(folder.resolve("noted.kakehashi"));
        try (AtlasStore left = Frozen.stores().join(file, progress -> {});
                AtlasStore right = Frozen.stores().join(file, progress -> {})) {
            Session one = session(left);
            Session other = session(right);
            String tie = one.atlas().ties().get(0).id();
            one.notebook().notePrivately(tie, "Lan: called");
            other.notebook().notePrivately(tie, "Minh: wrote");
            one.notebook().flush();
            other.notebook().flush();
            assertThat(other.notebook().privateNote(tie)).isEqualTo("Minh: wrote\nLan: called");
            one.editing().catchUp();
            assertThat(one.notebook().privateNote(tie)).isEqualTo("Minh: wrote\nLan: called");
            assertThat(one.notebook().othersProperty().get()).isPositive();

            one.notebook().notePrivately(tie, "Lan: called");
            one.notebook().flush();
            other.editing().catchUp();
            assertThat(other.notebook().privateNote(tie))
                    .as("what one takes away, having seen it, is gone")
                    .isEqualTo("Lan: called");
        }
    }

    private static Session session(AtlasStore store) {
        return new Session(
                store, new Preferences(Map.of(), kept -> {}, Language.EN), CLOCK, Runnable::run, Runnable::run);
    }
}

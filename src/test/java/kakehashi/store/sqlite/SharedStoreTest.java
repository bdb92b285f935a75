package kakehashi.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.StaleChangeException;
import kakehashi.model.Tie;
import kakehashi.store.Access;
import kakehashi.store.AtlasStore;
import kakehashi.store.JournalEntry;
import kakehashi.store.Note;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.store.file.StoreFile;
import kakehashi.store.file.WriterLock;
import kakehashi.stress.Child;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several that write one file in turns, in one process and in two. */
class SharedStoreTest {

    private static final int STEPS = 25;
    private static final int COUNTED = 8;
    private static final int KILLS = 3;

    @TempDir
    Path folder;

    @Test
    void of_two_that_write_in_turns_each_is_refused_only_where_a_record_is_no_longer_as_it_saw_it() throws Exception {
        Path file = Frozen.store(folder.resolve("atlas.kakehashi"));
        Random random = new Random(20261129);
        Atlas truth = Frozen.atlas();
        int made = 0;
        int refused = 0;
        try (AtlasStore one = Frozen.stores().share(file);
                AtlasStore other = Frozen.stores().share(file)) {
            RandomChanges changes = new RandomChanges(7);
            for (int step = 0; step < STEPS; step++) {
                AtlasStore store = random.nextBoolean() ? one : other;
                ChangeSet set = random.nextInt(3) == 0
                        ? Frozen.change(store.load(), "type " + step)
                        : changes.next(store.load());
                Atlas next;
                try {
                    next = truth.with(set);
                } catch (StaleChangeException expected) {
                    StoreException told = catchThrowableOfType(StoreException.class, () -> store.write(set));
                    assertThat(told.problem()).as("step %s", step).isEqualTo(StoreProblem.STALE);
                    assertThat(store.load().records().equals(truth.records())).isTrue();
                    refused++;
                    continue;
                }
                store.write(set);
                if (step % 5 == 0) {
                    one.notes().keep(List.of(new Note(Note.Sort.VIEW, "view", "of step " + step)));
                }
                truth = next;
                made++;
                assertThat(store.load().records().equals(truth.records()))
                        .as("step %s", step)
                        .isTrue();
            }
            assertThat(one.journal()).hasSize(made).isEqualTo(other.journal());
        }
        assertThat(refused).isPositive();
        try (AtlasStore window = Frozen.stores().open(file, progress -> {})) {
            assertThat(window.notices()).isEmpty();
            assertThat(window.load().records().equals(truth.records())).isTrue();
        }
    }

    @Test
    void what_another_wrote_is_read_once_and_not_again_at_each_write() throws Exception {
        Path file = Frozen.store(folder.resolve("atlas.kakehashi"));
        try (AtlasStore one = Frozen.stores().share(file);
                AtlasStore other = Frozen.stores().share(file)) {
            other.write(Frozen.change(other.load(), "of the other"));
            Tie second = one.load().ties().get(1);
            one.write(Frozen.change(new Change(second, Frozen.stated(second, "of one"))));
            Atlas read = one.load();
            assertThat(read.ties().get(0).typeAsStated()).isEqualTo("of the other");

            one.write(Frozen.change(read, "of one again"));

            assertThat(one.load().ties().get(2)).isSameAs(read.ties().get(2));
        }
    }

    @Test
    void a_journal_that_another_writes_meanwhile_is_never_taken_for_an_altered_one() throws Exception {
        Path file = Frozen.store(folder.resolve("atlas.kakehashi"));
        Child child = Child.started(Counting.class, file.toString());
        try (AtlasStore store = Frozen.stores().share(file)) {
            int seen = 0;
            while (child.process().isAlive()) {
                int newest = store.verify("").orElseThrow();
                assertThat(newest).isGreaterThanOrEqualTo(seen);
                seen = newest;
            }
            assertThat(child.said()).isEqualTo(".");
            assertThat(store.verify("")).contains(COUNTED);
        }
    }

    @Test
    void what_two_processes_count_up_in_one_record_is_counted_once_each() throws Exception {
        Path file = Frozen.store(folder.resolve("atlas.kakehashi"));
        Child child = Child.started(Counting.class, file.toString());
        try (AtlasStore store = Frozen.stores().share(file)) {
            count(store);
            child.process().waitFor();
            assertThat(child.said()).isEqualTo(".");
        }
        try (AtlasStore window = Frozen.stores().open(file, progress -> {})) {
            assertThat(window.load().ties().get(0).typeAsStated()).isEqualTo("type " + 2 * COUNTED);
            assertThat(window.journal()).hasSize(2 * COUNTED);
            assertThat(window.notices()).isEmpty();
        }
    }

    /** Counts up in a process of its own. */
    static final class Counting {

        private Counting() {}

        public static void main(String[] file) throws Exception {
            try (AtlasStore store = Frozen.stores().share(Path.of(file[0]))) {
                Child.say("o");
                count(store);
            }
            Child.say(".");
        }
    }

    private static void count(AtlasStore store) throws StoreException {
        int counted = 0;
        while (counted < COUNTED) {
            String said = store.load().ties().get(0).typeAsStated();
            int next = said.startsWith("type ") ? Integer.parseInt(said.substring(5)) + 1 : 1;
            try {
                store.write(Frozen.change(store.load(), "type " + next));
                counted++;
            } catch (StoreException late) {
                assertThat(late.problem()).isEqualTo(StoreProblem.STALE);
            }
        }
    }

    @Test
    void who_is_killed_while_writing_leaves_the_others_a_sound_store_with_all_that_it_told() throws Exception {
        Path file = Frozen.store(folder.resolve("atlas.kakehashi"));
        Random random = new Random(3);
        int told = 0;
        try (AtlasStore store = Frozen.stores().share(file)) {
            for (int round = 1; round <= KILLS; round++) {
                Child child = Child.started(Writing.class, file.toString());
                TimeUnit.MILLISECONDS.sleep(random.nextInt(250));
                child.kill();
                told += child.said().length();

                Tie seen = store.load().ties().get(1);
                JournalEntry entry =
                        store.write(Frozen.change(new Change(seen, Frozen.stated(seen, "round " + round))));
                assertThat(entry.serial()).isGreaterThanOrEqualTo(told + round);
                assertThat(store.journal()).hasSize(entry.serial());
            }
        }
        try (AtlasStore window = Frozen.stores().open(file, progress -> {})) {
            assertThat(window.notices()).isEmpty();
            assertThat(window.load().ties().get(1).typeAsStated()).isEqualTo("round " + KILLS);
        }
    }

    /** Writes without end and says so each time. */
    static final class Writing {

        private Writing() {}

        public static void main(String[] file) throws Exception {
            try (AtlasStore store = Frozen.stores().share(Path.of(file[0]))) {
                Child.say("o");
                while (true) {
                    store.write(Frozen.change(store.load(), "written " + UUID.randomUUID()));
                    Child.say(".");
                }
            }
        }
    }

    @Test
    void who_reads_slowly_keeps_nobody_from_writing() throws Exception {
        Path file = Frozen.store(folder.resolve("atlas.kakehashi"));
        try (AtlasStore writing = Frozen.stores().share(file);
                Connection reading = new StoreFile(file).connections(true).getConnection()) {
            RecordStore.Held held = new RecordStore(reading, null)
                    .heldApart(edition -> {
                        assertThatNoException()
                                .isThrownBy(() -> writing.write(Frozen.change(writing.load(), "written meanwhile")));
                        return false;
                    })
                    .orElseThrow();
            assertThat(writing.load().ties().get(0).typeAsStated()).isEqualTo("written meanwhile");
            assertThat(held.damaged()).isEmpty();
            assertThat(held.atlas().records().equals(Frozen.atlas().records())).isTrue();
        }
    }

    @Test
    void who_reads_while_somebody_writes_waits_a_moment_and_takes_no_turn() throws Exception {
        Path file = Frozen.store(folder.resolve("atlas.kakehashi"));
        Path log = folder.resolve("atlas.kakehashi-journal");
        try (WriterLock turn = Objects.requireNonNull(new StoreFile(file).tryLock())) {
            Files.write(log, new byte[] {1});
            FutureTask<AtlasStore> reading =
                    new FutureTask<>(() -> Frozen.stores().read(file));
            Thread reader = new Thread(reading);
            reader.start();
            while (reader.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            Files.delete(log);
            try (AtlasStore read = reading.get()) {
                assertThat(read.access()).isEqualTo(Access.READING);
            }
            assertThat(turn).isNotNull();
        }
    }

    @Test
    void while_a_window_writes_who_shares_is_refused_and_goes_on_when_it_is_closed() throws Exception {
        Path file = Frozen.store(folder.resolve("atlas.kakehashi"));
        try (AtlasStore shared = Frozen.stores().share(file)) {
            try (AtlasStore window = Frozen.stores().open(file, progress -> {})) {
                window.write(Frozen.change(window.load(), "of the window"));
                StoreException told = catchThrowableOfType(
                        StoreException.class, () -> shared.write(Frozen.change(shared.load(), "shared")));
                assertThat(told.problem()).isEqualTo(StoreProblem.NOT_WRITER);
            }
            assertThat(catchThrowableOfType(
                                    StoreException.class, () -> shared.write(Frozen.change(shared.load(), "shared")))
                            .problem())
                    .isEqualTo(StoreProblem.STALE);
            shared.write(Frozen.change(shared.load(), "shared"));
        }
        try (AtlasStore window = Frozen.stores().open(file, progress -> {})) {
            assertThat(window.load().ties().get(0).typeAsStated()).isEqualTo("shared");
        }
    }
}

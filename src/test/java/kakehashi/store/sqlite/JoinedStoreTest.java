package kakehashi.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.store.Access;
import kakehashi.store.AtlasStore;
import kakehashi.store.Note;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.store.keep.Backup;
import kakehashi.store.keep.Backups;
import kakehashi.store.keep.Cause;
import kakehashi.store.keep.Restoring;
import kakehashi.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that several windows have open at once. */
class JoinedStoreTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void fill() throws Exception {
        file = Frozen.store(folder.resolve("atlas.kakehashi"));
    }

    private AtlasStore join() throws StoreException {
        return Frozen.stores().join(file, progress -> {});
    }

    @Test
    void every_window_writes_and_takes_over_what_the_others_wrote() throws Exception {
        try (AtlasStore one = join();
                AtlasStore other = join()) {
            assertThat(List.of(one.access(), other.access())).containsOnly(Access.WRITING);
            assertThat(one.catchUp()).as("nothing was written").isFalse();

            one.write(Frozen.change(one.load(), "of one"));
            assertThat(one.catchUp()).as("one's own writing").isFalse();
            Tie untouched = other.load().ties().get(5);
            assertThat(other.catchUp()).isTrue();
            assertThat(other.load().records()).isEqualTo(one.load().records());
            assertThat(other.load().own()).isEqualTo(one.load().own());
            assertThat(other.load().ties().get(5)).as("only the step was read").isSameAs(untouched);
            assertThat(other.catchUp()).isFalse();

            other.write(Frozen.change(other.load(), "of the other"));
            Tie second = one.load().ties().get(1);
            one.write(Frozen.change(new Change(second, Frozen.stated(second, "of one"))));
            assertThat(one.load().ties().get(0).typeAsStated()).isEqualTo("of the other");

            Atlas before = other.load();
            one.notes().keep(List.of(new Note(Note.Sort.VIEW, "a view", "of one")));
            assertThat(other.catchUp()).isTrue();
            assertThat(other.load().ties().get(1).typeAsStated()).isEqualTo("of one");
            one.notes().keep(List.of(new Note(Note.Sort.VIEW, "a view", "of one again")));
            before = other.load();
            assertThat(other.catchUp()).isTrue();
            assertThat(other.load()).as("no record was written").isSameAs(before);
            assertThat(other.notes().read()).extracting(Note::text).contains("of one again");
            assertThat(one.journal()).hasSize(3).isEqualTo(other.journal());
        }
    }

    @Test
    void while_a_window_is_open_a_restore_and_a_forgetting_are_refused_and_the_command_line_writes() throws Exception {
        Clock clock = Clock.systemUTC();
        Backup backup = new Backups(file, clock).make(Cause.ASKED);
        Restoring restoring = new Restoring(file, Frozen.stores(), clock);
        try (AtlasStore window = join()) {
            try (AtlasStore command = Frozen.stores().share(file)) {
                command.write(Frozen.change(command.load(), "by a command"));
                assertThat(problem(() -> command.forget(Instant.MAX, Instant.now(), "Lan")))
                        .isEqualTo(StoreProblem.LOCKED);
            }
            assertThat(problem(() -> restoring.from(backup.file()))).isEqualTo(StoreProblem.LOCKED);
            window.catchUp();
            assertThat(window.load().ties().get(0).typeAsStated()).isEqualTo("by a command");
        }
        restoring.from(backup.file());
        try (AtlasStore window = join()) {
            assertThat(window.load().ties().get(0).typeAsStated()).isNotEqualTo("by a command");
        }
    }

    private interface Doing {
        void run() throws StoreException;
    }

    private static StoreProblem problem(Doing doing) {
        return catchThrowableOfType(StoreException.class, doing::run).problem();
    }

    @Test
    void a_backup_copied_over_it_is_told_by_each_window_and_takes_in_nothing() throws Exception {
        try (AtlasStore one = join();
                AtlasStore other = join()) {
            one.write(Frozen.change(one.load(), "kept in the copy"));
            byte[] copy = Files.readAllBytes(file);
            one.write(Frozen.change(one.load(), "lost in the copy"));
            other.catchUp();

            Files.write(file, copy);

            assertThat(problem(() -> other.write(Frozen.change(other.load(), "written into the copy"))))
                    .isEqualTo(StoreProblem.REPLACED);
            assertThat(problem(one::catchUp)).isEqualTo(StoreProblem.REPLACED);
            assertThat(one.load().ties().get(0).typeAsStated()).isEqualTo("lost in the copy");
            assertThat(Files.readAllBytes(file)).isEqualTo(copy);
        }
    }

    @Test
    void on_a_network_share_the_first_window_writes_and_the_next_reads_and_both_say_so() throws Exception {
        SqliteStores onShare = new SqliteStores(Frozen.seeds(), null, path -> Optional.of("nfs4"));
        try (AtlasStore first = onShare.join(file, progress -> {});
                AtlasStore second = onShare.join(file, progress -> {})) {
            assertThat(first.access()).isEqualTo(Access.WRITING);
            assertThat(second.access()).isEqualTo(Access.ANOTHER_WRITES);
            for (Language language : Language.values()) {
                assertThat(second.notices()).singleElement().satisfies(notice -> assertThat(
                                notice.in(Words.in(language)))
                        .contains("nfs4", file.toString()));
            }
            first.write(Frozen.change(first.load(), "on the share"));
            second.catchUp();
            assertThat(second.load().ties().get(0).typeAsStated()).isEqualTo("on the share");
            assertThat(problem(() -> second.write(Frozen.change(second.load(), "refused"))))
                    .isEqualTo(StoreProblem.NOT_WRITER);
        }
    }
}

package kakehashi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.value.Language;
import kakehashi.session.edit.OvertakenException;
import kakehashi.store.AtlasStore;
import kakehashi.store.keep.Backup;
import kakehashi.store.keep.Backups;
import kakehashi.store.keep.Cause;
import kakehashi.store.sqlite.SqliteStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list that is taken in by a window, on a store of which backups are made. */
class TakingInTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private AtlasStore open(Path file) throws Exception {
        return SqliteStores.keeping(Frozen.seeds(), CLOCK).open(file, progress -> {});
    }

    private static Session session(AtlasStore store) {
        Preferences preferences = new Preferences(Map.of(), kept -> {}, Language.EN);
        return new Session(store, preferences, CLOCK, Runnable::run, Runnable::run);
    }

    @Test
    void the_store_is_backed_up_as_it_was_before_a_list_is_taken_in() throws Exception {
        Path file = Frozen.store(folder.resolve("atlas.kakehashi"));
        try (AtlasStore store = open(file)) {
            Session session = session(store);
            Atlas before = store.load();
            assertThat(session.change(Frozen.change(before, "typed"))).isCompleted();
            Backups backups = new Backups(file, CLOCK);
            assertThat(backups.list()).isEmpty();

            Atlas typed = store.load();
            assertThat(session.editing().takeIn(Frozen.change(typed, "of a list"), typed, progress -> {}))
                    .isCompleted();

            assertThat(backups.list()).extracting(Backup::cause).containsExactly(Cause.IMPORT);
            try (AtlasStore kept = Frozen.stores().read(backups.list().get(0).file())) {
                assertThat(kept.load().records()).isEqualTo(typed.records());
            }
            assertThat(store.load().ties().get(0).typeAsStated()).isEqualTo("of a list");
        }
    }

    @Test
    void nothing_is_taken_in_where_no_backup_can_be_made() throws Exception {
        Path file = Frozen.store(folder.resolve("atlas.kakehashi"));
        Files.writeString(folder.resolve("atlas.kakehashi.backups"), "a file where the folder would be");
        try (AtlasStore store = open(file)) {
            Session session = session(store);
            Atlas before = store.load();
            CompletableFuture<Void> refused =
                    session.editing().takeIn(Frozen.change(before, "of a list"), before, progress -> {});
            assertThat(refused).isCompletedExceptionally();
            assertThat(store.load().records()).isEqualTo(before.records());
            assertThat(session.messages().all()).hasSize(1);
        }
    }

    @Test
    void what_is_given_up_while_it_is_written_leaves_nothing_and_is_no_failure() throws Exception {
        Path file = Frozen.store(folder.resolve("atlas.kakehashi"));
        try (AtlasStore store = open(file)) {
            Session session = session(store);
            Atlas before = store.load();
            CompletableFuture<Void> givenUp = session.editing()
                    .takeIn(Frozen.change(before, "of a list"), before, progress -> {
                        throw new CancellationException();
                    });
            assertThat(givenUp).isCompletedExceptionally();
            assertThat(store.load().records()).isEqualTo(before.records());
            assertThat(store.journal()).isEmpty();
            assertThat(session.messages().all()).isEmpty();

            // The store goes on as if nothing had been.
            assertThat(session.change(Frozen.change(before, "typed"))).isCompleted();
            assertThat(store.load().ties().get(0).typeAsStated()).isEqualTo("typed");
        }
    }

    @Test
    void what_was_held_against_records_that_somebody_else_changed_is_refused_and_no_failure() throws Exception {
        Path file = Frozen.store(folder.resolve("atlas.kakehashi"));
        try (AtlasStore store = Frozen.stores().join(file, progress -> {});
                AtlasStore other = Frozen.stores().join(file, progress -> {})) {
            Session session = session(store);
            Atlas before = store.load();
            other.write(Frozen.change(other.load(), "by another"));

            CompletableFuture<Void> refused =
                    session.editing().takeIn(Frozen.change(before, "of a list"), before, progress -> {});

            assertThat(refused.handle((done, problem) -> OvertakenException.isIn(problem)))
                    .isCompletedWithValue(true);
            assertThat(store.load().ties().get(0).typeAsStated()).isEqualTo("by another");
            assertThat(session.editing().atlas()).isSameAs(store.load());
            assertThat(session.messages().all()).isEmpty();
            assertThat(new Backups(file, CLOCK).list()).isEmpty();
        }
    }
}

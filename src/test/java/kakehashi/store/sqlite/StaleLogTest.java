package kakehashi.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.value.Language;
import kakehashi.store.Access;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.store.file.StoreFile;
import kakehashi.stress.Tally;
import kakehashi.text.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Logs that a kill left beside a store, and what somebody put in the store's place since. The folder {@code killed} holds
 * a store as a kill in mid-write leaves it: some pages new, some old, with its log and its mark.
 */
@Tag("stress")
class StaleLogTest {

    private static final Tally TALLY = new Tally("stale-log");

    @TempDir
    static Path root;

    private static Path killed;
    private static Path earlierOpening;
    private static Path sameOpening;
    private static Path otherStore;
    private static Path same;
    private static Atlas beforeTheKill;

    @TempDir
    Path folder;

    private Path file;

    @BeforeAll
    static void killOneInMidWrite() throws Exception {
        Path first = root.resolve("first/atlas.kakehashi");
        open(first).close();
        earlierOpening = copy(first, root.resolve("earlier"));
        Path another = root.resolve("another/atlas.kakehashi");
        try (SqliteStore other = open(another)) {
            other.write(Frozen.change(other.load(), "of a colleague"));
        }
        otherStore = copy(another, root.resolve("other"));
        try (SqliteStore store = open(first)) {
            store.write(Frozen.change(store.load(), "one"));
            sameOpening = copy(first, root.resolve("same-opening"));
            store.write(Frozen.change(store.load(), "two"));
            same = copy(first, root.resolve("same"));
            beforeTheKill = store.load();
            store.records().transact(rows -> {
                rows.script("PRAGMA cache_size = 5");
                rows.execute("UPDATE source SET title = title || ' (torn)'");
                killed = copy(first, root.resolve("killed"));
            });
        }
        assertThat(beside(killed, "-journal")).isNotEmptyFile();
        assertThat(Files.readAllBytes(killed)).isNotEqualTo(Files.readAllBytes(same));
    }

    @AfterAll
    static void count() throws IOException {
        TALLY.close();
    }

    @BeforeEach
    void nameTheStore() throws IOException {
        file = copy(killed, folder.resolve("user"));
        TALLY.tried();
    }

    @Test
    void a_log_is_applied_to_the_store_that_was_being_written() throws Exception {
        assertOpensAs(beforeTheKill, false);
    }

    @Test
    void a_folder_that_was_moved_with_all_that_is_in_it_is_recovered() throws Exception {
        file = copy(killed, folder.resolve("moved"));

        assertOpensAs(beforeTheKill, false);
    }

    @Test
    void another_store_copied_over_it_is_not_touched() throws Exception {
        assertIsKept(otherStore, false);
    }

    @Test
    void another_store_moved_over_it_is_not_touched() throws Exception {
        assertIsKept(otherStore, true);
    }

    @Test
    void an_older_backup_copied_over_it_is_not_touched() throws Exception {
        assertIsKept(earlierOpening, false);
    }

    @Test
    void an_older_backup_moved_over_it_is_not_touched() throws Exception {
        assertIsKept(earlierOpening, true);
    }

    @Test
    void a_backup_made_earlier_in_the_same_opening_is_not_touched() throws Exception {
        assertIsKept(sameOpening, false);
        file = copy(killed, folder.resolve("again"));
        assertIsKept(sameOpening, true);
    }

    @Test
    void a_backup_of_the_very_state_before_the_kill_stays_what_it_is() throws Exception {
        Files.copy(same, file, StandardCopyOption.REPLACE_EXISTING);

        assertOpensAs(beforeTheKill, false);
    }

    @Test
    void a_file_of_equal_size_and_counter_is_not_touched() throws Exception {
        byte[] other = Files.readAllBytes(otherStore);
        byte[] wanted = Arrays.copyOf(other, (int) Files.size(same));
        System.arraycopy(Files.readAllBytes(same), 24, wanted, 24, 8);
        Files.write(file, wanted);
        byte[] before = Files.readAllBytes(file);
        try (SqliteStore store = open(file)) {
            assertToldAside(store);
        } catch (StoreException told) {
            assertThat(told.problem()).isEqualTo(StoreProblem.CORRUPT);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void without_a_mark_a_log_is_applied_to_the_store_that_was_being_written() throws Exception {
        Files.delete(beside(file, ".mark"));

        assertOpensAs(beforeTheKill, false);
    }

    @Test
    void without_a_mark_or_with_a_torn_one_another_store_is_not_touched() throws Exception {
        Files.delete(beside(file, ".mark"));
        assertIsKept(otherStore, false);
        file = copy(killed, folder.resolve("torn"));
        byte[] mark = Files.readAllBytes(beside(file, ".mark"));
        mark[40] ^= 1;
        Files.write(beside(file, ".mark"), mark);
        assertIsKept(earlierOpening, false);
    }

    @Test
    void a_reader_recovers_its_store_too_and_takes_no_other() throws Exception {
        try (SqliteStore reading = new StoreOpening(file, Frozen.seeds(), progress -> {}).read()) {
            assertThat(reading.load().records().equals(beforeTheKill.records())).isTrue();
            assertThat(reading.access()).isEqualTo(Access.READING);
        }
        file = copy(killed, folder.resolve("another"));
        Files.copy(otherStore, file, StandardCopyOption.REPLACE_EXISTING);
        try (SqliteStore reading = new StoreOpening(file, Frozen.seeds(), progress -> {}).read()) {
            assertToldAside(reading);
            assertThat(reading.load().ties().get(0).typeAsStated()).isEqualTo("of a colleague");
        }
    }

    @Test
    void a_log_set_aside_takes_the_place_of_none_before_it() throws Exception {
        Files.writeString(beside(file, "-journal.aside-1"), "an earlier one");
        Files.copy(otherStore, file, StandardCopyOption.REPLACE_EXISTING);

        try (SqliteStore store = open(file)) {
            assertThat(store.notices()).hasSize(1);
        }
        assertThat(beside(file, "-journal.aside-1")).hasContent("an earlier one");
        assertThat(beside(file, "-journal.aside-2")).hasSameBinaryContentAs(beside(killed, "-journal"));
    }

    @Test
    void a_kill_while_the_log_is_being_applied_does_no_harm() throws Exception {
        byte[] half = Files.readAllBytes(file);
        byte[] whole = Files.readAllBytes(same);
        System.arraycopy(whole, 0, half, 0, whole.length / 8192 * 4096);
        Files.write(file, half);

        assertOpensAs(beforeTheKill, false);
    }

    /** What a former version left behind: nothing was folded in yet. */
    @Test
    void the_write_ahead_log_of_a_former_version_is_applied_to_its_store_and_to_no_other() throws Exception {
        file = copy(same, folder.resolve("former"));
        Path log = beside(file, "-wal");
        try (Connection former = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = former.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA wal_autocheckpoint = 0");
            statement.execute("UPDATE party SET name_en = 'logged' WHERE position = 0");
            statement.execute("UPDATE record SET sum = NULL");
            assertThat(log).isNotEmptyFile();
            file = copy(copy(file, folder.resolve("left")), folder.resolve("own"));
        }
        try (SqliteStore store = open(file)) {
            assertThat(store.notices()).isEmpty();
            assertThat(store.load().records().parties().get(0).name().en()).isEqualTo("logged");
        }
        for (Path other : List.of(otherStore, earlierOpening, same)) {
            Path left = copy(
                    folder.resolve("left/atlas.kakehashi"),
                    folder.resolve("for " + other.getParent().getFileName()));
            Files.copy(other, left, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(beside(left, "-wal"), FileTime.fromMillis(0));
            file = left;
            try (SqliteStore store = open(file)) {
                assertThat(store.notices()).hasSize(1);
                assertThat(beside(file, "-wal.aside-1")).exists();
                assertThat(store.load().records().parties().get(0).name().en()).isNotEqualTo("logged");
            }
        }
    }

    private void assertIsKept(Path other, boolean moved) throws Exception {
        Atlas wanted;
        try (SqliteStore alone =
                open(copy(other, folder.resolve("alone " + other.getParent().getFileName() + moved)))) {
            wanted = alone.load();
        }
        if (moved) {
            Path beside = Files.copy(other, file.resolveSibling("copy"));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } else {
            try (var out = Files.newOutputStream(file)) {
                Files.copy(other, out);
            }
        }
        assertOpensAs(wanted, true);
    }

    private void assertOpensAs(Atlas wanted, boolean aside) throws Exception {
        byte[] log = Files.readAllBytes(beside(file, "-journal"));
        try (SqliteStore store = open(file)) {
            assertThat(store.load().records().equals(wanted.records())).isTrue();
            if (aside) {
                assertToldAside(store);
                assertThat(beside(file, "-journal.aside-1")).hasBinaryContent(log);
            } else {
                assertThat(store.notices()).isEmpty();
            }
            store.write(Frozen.change(store.load(), "goes on"));
            assertThat(beside(file, "-journal")).doesNotExist();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            assertThat(StoreFile.ask(connection, "PRAGMA integrity_check")).isEqualTo("ok");
            assertThat(StoreFile.ask(connection, "PRAGMA foreign_key_check")).isEmpty();
        }
    }

    private void assertToldAside(SqliteStore store) {
        assertThat(store.notices()).hasSize(1);
        for (Language language : Language.values()) {
            assertThat(store.notices().get(0).in(Words.in(language)))
                    .contains(file.toString(), beside(file, "-journal.aside-1").toString())
                    .doesNotContain("{");
        }
    }

    private static Path beside(Path store, String ending) {
        return store.resolveSibling(store.getFileName() + ending);
    }

    private static SqliteStore open(Path file) throws StoreException {
        return new StoreOpening(file, Frozen.seeds(), progress -> {}).open();
    }

    /** The folder of a store, file by file, under another name. */
    private static Path copy(Path store, Path folder) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(store.getParent())) {
                for (Path from : files.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                        .toList()) {
                    Files.copy(from, folder.resolve(from.getFileName().toString()), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
            return folder.resolve(store.getFileName().toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

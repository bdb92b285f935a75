package kakehashi.store.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.store.StoreOpener;
import kakehashi.store.StoreProblem;
import kakehashi.store.sqlite.SqliteStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of a store: when they are made, which stay, and how one comes back. */
class BackupsTest {

    @TempDir
    Path folder;

    private Path file;
    private int edits;

    @BeforeEach
    void fill() {
        file = Frozen.store(folder.resolve("atlas.kakehashi"));
    }

    private static Clock on(String day) {
        return Clock.fixed(Instant.parse(day + "T08:00:00Z"), ZoneOffset.UTC);
    }

    private static StoreOpener stores(String day) {
        return SqliteStores.keeping(Frozen.seeds(), on(day));
    }

    private void open(String day, boolean isEdited) throws Exception {
        try (AtlasStore store = stores(day).open(file, progress -> {})) {
            assertThat(store.notices()).isEmpty();
            if (isEdited) {
                store.write(Frozen.change(store.load(), "edit " + ++edits));
            }
        }
    }

    private List<Backup> backups() {
        return new Backups(file, on("2026-12-31")).list();
    }

    private static Atlas.Records held(Path store) throws Exception {
        try (AtlasStore opened = Frozen.stores().read(store)) {
            return opened.load().records();
        }
    }

    @Test
    void a_day_on_which_something_had_changed_begins_with_one_backup() throws Exception {
        open("2026-11-20", false);
        assertThat(backups()).as("nothing was entered yet").isEmpty();
        open("2026-11-20", true);
        assertThat(backups()).isEmpty();
        open("2026-11-20", true);
        assertThat(backups()).hasSize(1);
        open("2026-11-20", false);
        assertThat(backups()).as("one a day").hasSize(1);
        open("2026-11-21", false);
        assertThat(backups()).hasSize(2);
        open("2026-11-22", false);
        assertThat(backups()).as("nothing has changed since").hasSize(2);
        assertThat(held(backups().get(0).file()).equals(held(file))).isTrue();
    }

    @Test
    void a_store_of_an_earlier_form_is_kept_before_it_gets_the_newest() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DROP TABLE edition_change; DROP TABLE edition_update;"
                    + " ALTER TABLE record DROP COLUMN seen; PRAGMA user_version = 9");
        }
        open("2026-11-20", false);
        assertThat(backups()).extracting(Backup::cause).containsExactly(Cause.MIGRATION);
        assertThat(StoreCopy.isSound(backups().get(0).file())).isTrue();
    }

    @Test
    void a_backup_holds_what_another_connection_has_written_and_not_closed() throws Exception {
        try (AtlasStore store = Frozen.stores().open(file, progress -> {})) {
            store.write(Frozen.change(store.load(), "just now"));
            Backup made = new Backups(file, on("2026-11-20")).make(Cause.ASKED);
            assertThat(held(made.file()).equals(store.load().records())).isTrue();
        }
    }

    @Test
    void ten_days_and_twelve_months_stay_and_every_one_before_a_migration() {
        List<Backup> all = new ArrayList<>();
        LocalDateTime first = LocalDateTime.of(2025, 1, 1, 9, 0);
        for (LocalDateTime at = first; at.getYear() < 2026; at = at.plusHours(12)) {
            all.add(new Backup(Path.of(at + ""), at, at.equals(first) ? Cause.MIGRATION : Cause.DAY));
        }
        for (int month = 1; month <= 3; month++) {
            LocalDateTime at = LocalDateTime.of(2026, month, 10, 9, 0);
            all.add(new Backup(Path.of(at + ""), at, Cause.DAY));
        }
        Set<Backup> kept = Backups.kept(all);
        assertThat(kept).extracting(Backup::at).contains(first, LocalDateTime.of(2025, 4, 1, 9, 0));
        assertThat(kept)
                .extracting(Backup::at)
                .doesNotContain(LocalDateTime.of(2025, 3, 1, 9, 0), LocalDateTime.of(2025, 12, 31, 9, 0));
        assertThat(kept).extracting(Backup::at).contains(LocalDateTime.of(2025, 12, 31, 21, 0));
        // 10 days, of which the 3 of this year begin their months; 9 months of last year; the migration
        assertThat(kept).hasSize(10 + 9 + 1);
    }

    @Test
    void no_backup_goes_while_none_that_stays_is_sound() throws Exception {
        Backup good = new Backups(file, on("2026-01-05")).make(Cause.ASKED);
        Path older = good.file().resolveSibling("2026-01-01_08-00-00_day.kakehashi");
        Files.writeString(older, "no store");
        for (int day = 10; day < 25; day++) {
            Files.writeString(good.file().resolveSibling("2026-02-" + day + "_08-00-00_day.kakehashi"), "no store");
        }
        assertThat(Backups.kept(backups())).doesNotContain(good);
        new Backups(file, on("2026-02-28")).prune();
        assertThat(backups()).contains(good).hasSize(17);

        new Backups(file, on("2026-03-01")).make(Cause.ASKED);
        assertThat(backups()).as("the new one is sound").doesNotContain(good);
        assertThat(new Backups(file, on("2026-03-01")).lastSound()).isPresent();
    }

    @Test
    void of_the_days_that_a_clock_running_ahead_named_none_takes_the_place_of_what_is_made_now() throws Exception {
        Backup ahead = new Backups(file, on("2030-05-02")).make(Cause.DAY);
        for (int day = 10; day < 25; day++) {
            Files.copy(ahead.file(), ahead.file().resolveSibling("2030-05-" + day + "_08-00-00_day.kakehashi"));
        }
        open("2026-11-20", true);
        Backup first = new Backups(file, on("2026-11-20")).make(Cause.ASKED);
        assertThat(backups()).hasSize(1 + 1 + 10).contains(first, ahead);
        open("2026-11-21", true);
        Backup second = new Backups(file, on("2026-11-21")).make(Cause.ASKED);
        assertThat(backups()).contains(first, second);
        assertThat(new Backups(file, on("2026-11-21")).lastSound()).contains(second);
    }

    @Test
    void under_a_clock_that_jumps_either_way_there_is_one_backup_a_day() throws Exception {
        open("2026-11-20", true);
        for (String day : List.of("2030-05-01", "2026-11-21", "2001-01-01", "2026-11-22")) {
            open(day, true);
            open(day, true);
            open(day, false);
            assertThat(backups())
                    .filteredOn(backup -> backup.at().toLocalDate().toString().equals(day))
                    .as(day)
                    .hasSize(1);
        }
        Backups now = new Backups(file, on("2026-11-22"));
        assertThat(now.list())
                .extracting(backup -> backup.at().getYear())
                .as("none took the name of another")
                .containsExactly(2030, 2026, 2026, 2001);
        assertThat(now.lastSound().orElseThrow().at().toLocalDate()).isEqualTo("2026-11-22");
        assertThat(new Backups(file, on("2001-01-01")).lastSound().orElseThrow().at())
                .as("what was made under this clock, as the only one that is not of a day to come")
                .hasYear(2001);
    }

    @Test
    void two_backups_of_one_second_have_two_names() throws Exception {
        Backups stopped = new Backups(file, on("2026-11-20"));
        assertThat(List.of(stopped.make(Cause.ASKED), stopped.make(Cause.ASKED), stopped.make(Cause.ASKED)))
                .extracting(backup -> backup.file().getFileName().toString())
                .containsExactly(
                        "2026-11-20_08-00-00_asked.kakehashi",
                        "2026-11-20_08-00-00_asked_2.kakehashi",
                        "2026-11-20_08-00-00_asked_3.kakehashi");
    }

    @Test
    void a_backup_comes_back_and_what_was_there_is_kept() throws Exception {
        Atlas.Records before = held(file);
        Backup made = new Backups(file, on("2026-11-20")).make(Cause.ASKED);
        open("2026-11-20", true);
        Atlas.Records edited = held(file);

        Path former = new Restoring(file, stores("2026-11-21"), on("2026-11-21"))
                .from(made.file())
                .orElseThrow();
        assertThat(held(file).equals(before)).isTrue();
        assertThat(held(former).equals(edited)).isTrue();
        try (var left = Files.list(folder)) {
            assertThat(left.map(each -> each.getFileName().toString()))
                    .noneMatch(name -> name.startsWith(".kakehashi-"));
        }
    }

    @Test
    void nothing_is_restored_while_a_window_has_the_store_open_or_from_what_is_no_store() throws Exception {
        Backup made = new Backups(file, on("2026-11-20")).make(Cause.ASKED);
        byte[] bytes = Files.readAllBytes(file);
        Restoring restoring = new Restoring(file, stores("2026-11-21"), on("2026-11-21"));
        try (AtlasStore open = Frozen.stores().open(file, progress -> {})) {
            assertThatThrownBy(() -> restoring.from(made.file()))
                    .isInstanceOfSatisfying(StoreException.class, refused -> assertThat(refused.problem())
                            .isEqualTo(StoreProblem.LOCKED));
            assertThat(open.load().ties()).isNotEmpty();
        }
        Path cut = folder.resolve("cut.kakehashi");
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> restoring.from(cut)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> restoring.from(Files.writeString(folder.resolve("text"), "no store")))
                .isInstanceOf(StoreException.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void a_damaged_store_is_kept_byte_by_byte_before_a_backup_takes_its_place() throws Exception {
        Backup made = new Backups(file, on("2026-11-20")).make(Cause.ASKED);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 20_000, (byte) 7);
        Files.write(file, bytes);

        Path former = new Restoring(file, stores("2026-11-21"), on("2026-11-21"))
                .from(made.file())
                .orElseThrow();
        assertThat(Files.readAllBytes(former)).isEqualTo(bytes);
        assertThat(held(file).equals(Frozen.atlas().records())).isTrue();
    }
}

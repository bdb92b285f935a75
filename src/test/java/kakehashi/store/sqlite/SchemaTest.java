package kakehashi.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet.Origin;
import kakehashi.store.AtlasStore;
import kakehashi.store.JournalEntry;
import kakehashi.store.JournalStep;
import kakehashi.store.Note;
import kakehashi.store.StoreException;
import kakehashi.store.file.NativeLibrary;
import kakehashi.store.rows.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form of a store, and how one of an earlier version comes to it. */
class SchemaTest {

    record Table(String name) {}

    /** But the index, whose tables SQLite makes itself. */
    private static final String TABLES =
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_index%'";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheStore() {
        file = folder.resolve("atlas.kakehashi");
    }

    @Test
    void every_script_is_listed_in_order_and_sets_its_own_number() throws Exception {
        Path scripts = Path.of("src/main/resources/kakehashi/store/sqlite/migration");
        try (Stream<Path> files = Files.list(scripts)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Schema.MIGRATIONS);
        }
        for (int i = 0; i < Schema.VERSION; i++) {
            String name = Schema.MIGRATIONS.get(i);
            assertThat(name).startsWith("V" + (i + 1) + "__");
            assertThat(Files.readString(scripts.resolve(name)).strip())
                    .endsWith("PRAGMA user_version = " + (i + 1) + ";");
        }
    }

    @Test
    void a_store_lies_alone_beside_its_lock_whatever_is_done_with_it() throws Exception {
        try (AtlasStore store = open()) {
            store.write(Frozen.change(store.load(), "changed"));
            assertThat(besides()).noneMatch(name -> name.endsWith("-wal") || name.endsWith("-shm"));
        }
        assertThat(besides()).noneMatch(name -> name.contains("kakehashi-"));
    }

    @Test
    void a_store_is_filled_and_saved_whatever_columns_a_later_form_adds() throws Exception {
        NativeLibrary.require(file);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Schema.migrate(new RecordStore(connection, null), 0);
            for (Table table : Rows.read(connection, Table.class, TABLES)) {
                run("ALTER TABLE " + table.name() + " ADD COLUMN later TEXT");
            }
        }
        try (AtlasStore store = open()) {
            store.write(Frozen.change(store.load(), "changed"));
            store.notes().keep(List.of(new Note(Note.Sort.VIEW, "a view", "of it")));
        }
        try (AtlasStore store = open()) {
            Atlas saved = Frozen.stated(Frozen.atlas(), "changed");
            assertThat(store.load().records().equals(saved.records())).isTrue();
            assertThat(store.notes().read()).hasSize(1);
        }
    }

    @Test
    void what_was_typed_in_a_store_of_the_form_before_briefs_were_kept_is_taken_over() throws Exception {
        open().close();
        Note typed = new Note(Note.Sort.VISIT, "vn-hue--jp-gifu-pref.objectives", "Renew");
        Note view = new Note(Note.Sort.VIEW, "a view", "of it");
        try (AtlasStore store = open()) {
            store.notes().keep(List.of(typed, view));
            store.write(Frozen.change(store.load(), "a former step"));
        }
        run("CREATE TABLE former AS SELECT * FROM note");
        run("DROP TABLE note");
        Path scripts = Path.of("src/main/resources/kakehashi/store/sqlite/migration");
        run(Files.readString(scripts.resolve("V4__notes.sql")).replaceFirst("PRAGMA.*", ""));
        run("INSERT INTO note SELECT * FROM former");
        run("DROP TABLE former");
        run("DROP TABLE journal_step");
        run("DROP TABLE event_go_by");
        run("DROP TABLE edition_change");
        run("DROP TABLE edition_update");
        run("ALTER TABLE record DROP COLUMN seen");
        run("PRAGMA user_version = 6");
        try (AtlasStore store = open()) {
            JournalEntry first = store.entry(1);
            assertThat(store.steps(0))
                    .first()
                    .isEqualTo(new JournalStep(1, first.set().id(), Origin.EDIT));
            assertThat(store.steps(1)).isEmpty();
            Note brief = new Note(Note.Sort.BRIEF, "vn-hue--jp-gifu-pref.2026-11-24", "day=2026-11-24");
            store.notes().keep(List.of(brief));
            assertThat(store.notes().read()).containsExactlyInAnyOrder(typed, view, brief);
        }
    }

    @Test
    void a_store_with_a_write_ahead_log_is_changed_over_with_all_that_the_log_holds() throws Exception {
        open().close();
        Atlas saved;
        try (Connection former = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = former.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA wal_autocheckpoint = 0");
            statement.execute("UPDATE party SET name_en = 'logged' WHERE position = 0");
            statement.execute("UPDATE record SET sum = NULL");
            Path copy = Files.createDirectory(folder.resolve("killed")).resolve("atlas.kakehashi");
            Files.copy(file, copy);
            Files.copy(beside(file, "-wal"), beside(copy, "-wal"));
            file = copy;
        }
        try (AtlasStore store = open()) {
            saved = store.load();
            assertThat(saved.records().parties().get(0).name().en()).isEqualTo("logged");
            assertThat(beside(file, "-wal")).doesNotExist();
        }
        assertThat(Files.readAllBytes(file)[18]).isEqualTo((byte) 1);
        try (AtlasStore store = open()) {
            assertThat(store.load().records()).isEqualTo(saved.records());
        }
    }

    @Test
    void where_a_write_ahead_log_cannot_be_shared_it_is_changed_over_too() throws Exception {
        open().close();
        run("PRAGMA journal_mode = WAL");
        // SQLite follows no link to its shared memory, so this stands for a mount that has none.
        Files.createSymbolicLink(beside(file, "-shm"), folder.resolve("nowhere/shared"));

        try (AtlasStore store = open()) {
            store.write(Frozen.change(store.load(), "changed"));
        }
        try (AtlasStore store = open()) {
            assertThat(store.load().ties().get(0).typeAsStated()).isEqualTo("changed");
        }
    }

    private AtlasStore open() throws StoreException {
        return Frozen.stores().open(file, progress -> {});
    }

    private void run(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Path beside(Path store, String ending) {
        return store.resolveSibling(store.getFileName() + ending);
    }

    private List<String> besides() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}

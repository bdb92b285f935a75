package kakehashi.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kakehashi.Frozen;
import kakehashi.model.value.Language;
import kakehashi.store.Access;
import kakehashi.store.SearchOrder;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreProblemTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheStore() {
        file = folder.resolve("kakehashi.db");
    }

    @Test
    void a_folder_in_the_place_of_the_file_is_told() throws Exception {
        Files.createDirectory(file);

        assertProblem(StoreProblem.IS_FOLDER);
    }

    @Test
    void a_file_that_is_no_database_is_left_as_it_is() throws Exception {
        byte[] letter = "Dear Sir or Madam, ".repeat(20).getBytes(StandardCharsets.UTF_8);
        Files.write(file, letter);

        assertProblem(StoreProblem.NOT_A_DATABASE);
        assertThat(Files.readAllBytes(file)).isEqualTo(letter);
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void the_database_of_another_program_is_left_as_it_is() throws Exception {
        run("CREATE TABLE contacts (name TEXT)");
        byte[] before = Files.readAllBytes(file);

        assertProblem(StoreProblem.NOT_OURS);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void a_store_of_a_later_version_is_refused() throws Exception {
        Frozen.store(file);
        run("PRAGMA user_version = 99");

        assertProblem(StoreProblem.NEWER);
    }

    @Test
    void a_store_whose_localities_lie_in_each_other_is_damaged_and_not_followed_round_and_round() throws Exception {
        Frozen.store(file);
        run("UPDATE era SET parent = locality WHERE locality = 'vn-an-giang' AND number = 0");

        assertProblem(StoreProblem.CORRUPT);
    }

    @Test
    void a_damaged_store_is_refused_and_left_as_it_is() throws Exception {
        Frozen.store(file);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(4096);
            bytes.write(new byte[(int) bytes.length() - 8192]);
        }
        byte[] before = Files.readAllBytes(file);

        assertProblem(StoreProblem.CORRUPT);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_pipe_in_the_place_of_the_file_is_told_and_not_waited_for() throws Exception {
        Process made = new ProcessBuilder("mkfifo", file.toString()).start();
        assumeTrue(made.waitFor() == 0);

        assertProblem(StoreProblem.NOT_A_FILE);
    }

    @Test
    void a_device_in_the_place_of_the_file_is_told() {
        file = Path.of("/dev/zero");
        assumeTrue(Files.exists(file));

        assertProblem(StoreProblem.NOT_A_FILE);
    }

    @Test
    void a_path_that_is_too_long_is_told() {
        for (int i = 0; i < 60; i++) {
            file = file.resolve("0123456789");
        }

        assertProblem(StoreProblem.PATH_TOO_LONG);
    }

    @Test
    void content_that_makes_no_sense_is_told() throws Exception {
        for (String sql : List.of(
                "UPDATE edition SET date = 'xx'",
                "UPDATE tie_event SET date = '2019-99' WHERE number = 0",
                "UPDATE tie SET type = 'no such type'",
                "DROP TABLE tie_party")) {
            file = folder.resolve(sql.hashCode() + ".kakehashi");
            Frozen.store(file);
            run(sql);
            byte[] before = Files.readAllBytes(file);

            assertProblem(StoreProblem.CORRUPT);
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
    }

    @Test
    void a_place_where_nothing_can_be_written_is_told() {
        file = Path.of("/proc/kakehashi/kakehashi.db");
        assumeTrue(Files.isDirectory(Path.of("/proc/self")));

        assertProblem(StoreProblem.READ_ONLY);
    }

    @Test
    void a_store_that_another_program_locks_is_told() throws Exception {
        Frozen.store(file);
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");

            assertProblem(StoreProblem.LOCKED);
        }
    }

    @Test
    void a_second_window_reads_what_the_first_one_writes() throws Exception {
        Frozen.store(file);
        try (SqliteStore first = open();
                SqliteStore second = open()) {
            assertThat(first.access()).isEqualTo(Access.WRITING);
            assertThat(second.access()).isEqualTo(Access.ANOTHER_WRITES);
            assertThat(second.load().ties()).hasSameSizeAs(Frozen.atlas().ties());
            assertThat(second.search("hue", new SearchOrder(LocalDate.EPOCH, null)))
                    .isNotEmpty();
            StoreException refused = catchThrowableOfType(
                    StoreException.class, () -> second.write(Frozen.change(second.load(), "changed")));
            assertThat(refused.problem()).isEqualTo(StoreProblem.NOT_WRITER);
        }
        try (SqliteStore later = open()) {
            assertThat(later.access()).isEqualTo(Access.WRITING);
        }
    }

    @Test
    void a_window_that_opens_while_a_command_reads_may_write() throws Exception {
        Frozen.store(file);
        try (SqliteStore command = new StoreOpening(file, Frozen.seeds(), progress -> {}).read();
                SqliteStore window = open()) {
            assertThat(command.access()).isEqualTo(Access.READING);
            assertThat(window.access()).isEqualTo(Access.WRITING);
            window.write(Frozen.change(window.load(), "changed"));
            assertThat(command.search("hue", new SearchOrder(LocalDate.EPOCH, null)))
                    .isNotEmpty();
        }
    }

    @Test
    void a_full_disk_leaves_what_was_saved_before() throws Exception {
        Frozen.store(file);
        try (SqliteStore store = open()) {
            store.records().limitPages();
            StoreException full = catchThrowableOfType(StoreException.class, () -> {
                for (int i = 0; i < 400; i++) {
                    store.write(Frozen.change(store.load(), "x".repeat(1_000 + i)));
                }
            });
            assertThat(full.problem()).isEqualTo(StoreProblem.DISK_FULL);
            assertThat(store.load().ties()).hasSameSizeAs(Frozen.atlas().ties());
        }
        try (SqliteStore store = open()) {
            assertThat(store.load().ties()).hasSameSizeAs(Frozen.atlas().ties());
        }
    }

    @Test
    void a_process_killed_in_mid_write_leaves_a_store_that_opens() throws Exception {
        Frozen.store(file);
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // It answers once it has the right to write and has saved at least once.
        assertThat(writer.getInputStream().read()).isEqualTo('w');
        TimeUnit.MILLISECONDS.sleep(150);
        writer.destroyForcibly().waitFor();

        try (SqliteStore store = open()) {
            assertThat(store.access()).isEqualTo(Access.WRITING);
            assertThat(store.load().ties()).hasSameSizeAs(Frozen.atlas().ties());
            assertThat(store.journal()).isNotEmpty();
            assertThat(store.load().ties().get(0).typeAsStated())
                    .isEqualTo("edit " + store.journal().size());
        }
    }

    /** Saves without end, until it is killed. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) throws Exception {
            try (SqliteStore store = new StoreOpening(Path.of(arguments[0]), Frozen.seeds(), progress -> {}).open()) {
                for (int i = 1; ; i++) {
                    store.write(Frozen.change(store.load(), "edit " + i));
                    System.out.write('w');
                    System.out.flush();
                }
            }
        }
    }

    private void assertProblem(StoreProblem problem) {
        StoreException told = catchThrowableOfType(StoreException.class, this::open);
        assertThat(told.problem()).isEqualTo(problem);
        for (Language language : Language.values()) {
            assertThat(told.in(Words.in(language))).contains(file.toString()).doesNotContain("{");
        }
    }

    private SqliteStore open() throws StoreException {
        return new StoreOpening(file, Frozen.seeds(), progress -> {}).open();
    }

    private void run(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

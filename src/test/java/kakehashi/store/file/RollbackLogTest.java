package kakehashi.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a log that a kill left makes of its file, told before SQLite applies it: just what SQLite makes of it. */
class RollbackLogTest {

    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    private byte[] before;
    private byte[] torn;
    private byte[] log;

    /** A file and its log in mid-write, as they lie on a disk that was not waited for. */
    @BeforeEach
    void breakOffAWrite() throws Exception {
        Path file = folder.resolve("written");
        // The driver itself would load another copy of SQLite than stores do, and one process bears only one.
        NativeLibrary.require(file);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("PRAGMA page_size = " + PAGE);
            statement.execute("CREATE TABLE filler (text TEXT)");
            statement.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)"
                    + " INSERT INTO filler SELECT hex(randomblob(400)) FROM n");
            before = Files.readAllBytes(file);
            statement.execute("PRAGMA cache_size = 5");
            statement.execute("BEGIN");
            statement.execute("UPDATE filler SET text = lower(text)");
            torn = Files.readAllBytes(file);
            log = Files.readAllBytes(journal(file));
            statement.execute("ROLLBACK");
        }
        assertThat(Arrays.equals(torn, before)).isFalse();
    }

    @Test
    void a_whole_log_gives_the_file_as_it_was() {
        assertIsToldAsSqliteDoes(log, true);
    }

    @Test
    void of_a_log_that_was_not_written_to_its_end_what_is_whole_is_put_back() {
        assertIsToldAsSqliteDoes(Arrays.copyOf(log, page(3) - PAGE / 2), false);
    }

    @Test
    void a_page_of_a_log_that_is_not_what_its_sum_says_is_not_put_back_nor_any_behind_it() {
        byte[] damaged = log.clone();
        Arrays.fill(damaged, page(2) + 4, page(2) + 4 + PAGE, (byte) 0x5a);

        assertIsToldAsSqliteDoes(damaged, false);
    }

    /** Where a page begins in the log, counted from 0: behind the head, each with its number and its sum. */
    private int page(int number) {
        return ByteBuffer.wrap(log).getInt(20) + number * (PAGE + 8);
    }

    private void assertIsToldAsSqliteDoes(byte[] left, boolean whole) {
        byte[] told = new RollbackLog(left).appliedTo(torn);
        assertThat(Arrays.equals(told, recovered(left))).isTrue();
        assertThat(Arrays.equals(told, before)).isEqualTo(whole);
        assertThat(Arrays.equals(told, torn)).as("nothing put back").isFalse();
    }

    /** What SQLite makes of the file beside this log. */
    private byte[] recovered(byte[] left) {
        Path file = folder.resolve("left");
        try {
            Files.write(file, torn);
            Files.write(journal(file), left);
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
                StoreFile.ask(connection, "SELECT count(*) FROM sqlite_schema");
            }
            assertThat(journal(file)).doesNotExist();
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Path journal(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }
}

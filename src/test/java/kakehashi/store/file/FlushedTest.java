package kakehashi.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must be on the disk before a change is told as made. */
class FlushedTest {

    private static final int EXTRA = 3;

    @TempDir
    Path folder;

    @Test
    void a_change_is_made_once_the_file_and_then_the_folder_without_its_journal_are_flushed() throws Exception {
        Path file = folder.resolve("atlas.kakehashi");
        NativeLibrary.require(file);
        try (Connection connection = new StoreFile(file).connections(false).getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(ask(statement, "PRAGMA synchronous")).isEqualTo(Integer.toString(EXTRA));
            assertThat(ask(statement, "PRAGMA journal_mode")).isEqualTo("delete");
        }
    }

    private static String ask(Statement statement, String pragma) throws SQLException {
        try (ResultSet answer = statement.executeQuery(pragma)) {
            return answer.getString(1);
        }
    }
}

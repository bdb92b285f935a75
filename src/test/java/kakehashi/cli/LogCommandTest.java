package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import kakehashi.Frozen;
import kakehashi.model.Tie;
import kakehashi.store.AtlasStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is noted of the log, and what is found by it. */
class LogCommandTest {

    private static final int STEPS = 4;

    @TempDir
    static Path folder;

    private static Path written;

    @BeforeAll
    static void writeSteps() throws Exception {
        written = Frozen.store(folder.resolve("written.kakehashi"));
        step(written, STEPS);
    }

    private static void step(Path file, int steps) throws Exception {
        try (AtlasStore store = Frozen.stores().open(file, progress -> {})) {
            for (int i = 0; i < steps; i++) {
                Tie tie = store.load().ties().get(i);
                store.write(Frozen.change(store.load(), tie.typeAsStated() + " once more"));
            }
        }
    }

    private static Path copy() throws Exception {
        Path copy = Files.createTempFile(folder, "copy", ".kakehashi");
        return Files.write(copy, Files.readAllBytes(written));
    }

    private static void alter(Path file, String... statements) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    @Test
    void a_log_that_nobody_touched_is_whole() throws Exception {
        Console.Said said = new Console(copy()).type("log", "--verify");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("all 4 entries", head(written));

        assertThat(new Console(Frozen.store(folder.resolve("new.kakehashi")))
                        .type("log", "--verify")
                        .out())
                .contains("The log is empty");
    }

    private static String head(Path file) {
        String said = new Console(file).type("log", "--head").out().strip();
        assertThat(said).matches("[0-9a-f]{64}");
        return said;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal SET entry = replace(entry, 'once more', 'never') WHERE serial = 2",
                "DELETE FROM journal WHERE serial = 2",
                "DELETE FROM journal WHERE serial = 1",
                "UPDATE journal SET serial = 9 WHERE serial = 2; UPDATE journal SET serial = 2 WHERE serial = 3;"
                        + " UPDATE journal SET serial = 3 WHERE serial = 9",
                "UPDATE journal_step SET origin = 'undo' WHERE serial = 2",
                "DELETE FROM journal_step WHERE serial = 3",
                "DELETE FROM journal_record WHERE serial = 2",
                "INSERT INTO journal_record VALUES ('tie', 'vn-hue--jp-gifu-pref', 3)"
            })
    void what_was_altered_taken_out_or_moved_before_the_newest_entry_is_found(String sql) throws Exception {
        Path file = copy();
        alter(file, sql);
        Console.Said said = new Console(file).type("log", "--verify");
        assertThat(said.code()).as(said.out()).isEqualTo(1);
        assertThat(said.out()).contains("the journal of changes is not as it was written from entry");
    }

    @Test
    void entries_missing_at_the_end_are_found_by_a_hash_noted_earlier() throws Exception {
        Path file = copy();
        String noted = head(file);
        alter(
                file,
                "DELETE FROM journal WHERE serial = 4",
                "DELETE FROM journal_step WHERE serial = 4",
                "DELETE FROM journal_record WHERE serial = 4");
        assertThat(new Console(file).type("log", "--verify").code()).isZero();
        Console.Said said = new Console(file).type("log", "--verify", "--noted", noted);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("No entry has the hash " + noted);
    }

    @Test
    void a_hash_noted_earlier_is_told_with_what_came_since() throws Exception {
        Path file = copy();
        String noted = head(file);
        assertThat(new Console(file).type("log", "--verify", "--noted", noted).out())
                .contains("number 4, is still the newest");
        step(file, 2);
        Console.Said said = new Console(file).type("log", "--noted", noted);
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("number 4; 2 were added since");
    }

    @Test
    void what_is_no_hash_is_refused() throws Exception {
        assertThat(new Console(copy()).type("log", "--verify", "--noted", "abc").code())
                .isEqualTo(2);
    }
}

package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

    @Test
    void what_is_forgotten_is_asked_for_backed_up_and_told_by_an_entry() throws Exception {
        Path file = copy();
        Console console = new Console(file);
        String old = head(file);
        assertThat(console.type("log", "--forget-before", "2030-01-01", "--confirm")
                        .code())
                .isEqualTo(2);
        Console.Said asked = console.type("log", "--forget-before", "2030-01-01", "--by", "Lan");
        assertThat(asked.code()).isEqualTo(1);
        assertThat(asked.out()).contains("4 entries of the log are from before 1 January 2030", "--confirm");
        assertThat(head(file)).isEqualTo(old);

        Console.Said done = console.type("log", "--forget-before", "2030-01-01", "--by", "Lan", "--confirm");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out()).contains("4 entries from before 1 January 2030 are forgotten", "_forget.kakehashi");
        try (AtlasStore store = Frozen.stores().read(file)) {
            assertThat(store.journal()).isEmpty();
            assertThat(store.steps(0)).isEmpty();
        }
        step(file, 2);

        Console.Said whole = console.type("log", "--verify", "--noted", old);
        assertThat(whole.code()).as(whole.out()).isZero();
        assertThat(whole.out())
                .contains("the first 4 of its 7 entries are forgotten")
                .contains(
                        "Entry 5, 24 November 2026 09:00: Lan forgot what was done before 1 January 2030, up to entry 4")
                .contains("number 4: it lies in what was forgotten; 3 came after it");
        assertThat(console.type("log").err()).contains("Entry 5");
        assertThat(console.type("log", "--forget-before", "2000-01-01", "--by", "Lan", "--confirm")
                        .out())
                .contains("nothing from before 1 January 2000");
    }

    @Test
    void what_is_forgotten_is_neither_taken_back_nor_in_a_history() throws Exception {
        Path file = copy();
        Console console = new Console(file);
        String tie;
        try (AtlasStore store = Frozen.stores().read(file)) {
            tie = store.journal().get(0).set().changes().get(0).key().id();
        }
        console.type("log", "--forget-before", "2030-01-01", "--by", "Lan", "--confirm");
        assertThat(console.type("history", tie).err()).contains("was not changed since 1 January 2030");
        step(file, 1);
        assertThat(console.type("undo").code()).isZero();
        Console.Said behind = console.type("undo");
        assertThat(behind.code()).isEqualTo(1);
        assertThat(behind.out()).contains("nothing to take back", "before 1 January 2030 is forgotten");
        assertThat(console.type("history", tie).err()).contains("before 1 January 2030 is forgotten");
        assertThat(console.type("log", "--verify").code()).isZero();
    }

    @Test
    void only_entries_from_before_the_day_are_forgotten_and_a_second_time_the_next() throws Exception {
        Path file = Frozen.store(folder.resolve("days.kakehashi"));
        List<String> noted = new ArrayList<>();
        for (int year = 2020; year < 2024; year++) {
            try (AtlasStore store = Frozen.stores().open(file, progress -> {})) {
                store.write(Frozen.change(store.load(), "of " + year)
                        .signed(Instant.parse(year + "-06-01T00:00:00Z"), "Ken", null));
            }
            noted.add(head(file));
        }
        Console console = new Console(file);
        for (String day : List.of("2021-01-01", "2023-01-01")) {
            Console.Said done = console.type("log", "--forget-before", day, "--by", "Lan", "--confirm");
            assertThat(done.code()).as(done.out() + done.err()).isZero();
        }
        assertThat(console.type("log", "--verify", "--noted", noted.get(2)).out())
                .contains("number 3: it lies in what was forgotten", "up to entry 1", "up to entry 3");
        assertThat(console.type("log", "--verify", "--noted", noted.get(3)).out())
                .contains("The entry noted is there as number 4; 2 were added since");
    }

    @Test
    void of_entries_whose_clock_jumped_none_is_forgotten_that_may_be_younger_than_the_day() throws Exception {
        Path file = Frozen.store(folder.resolve("jumps.kakehashi"));
        for (int year : List.of(2020, 2030, 2021, 2001, 2022)) {
            try (AtlasStore store = Frozen.stores().open(file, progress -> {})) {
                store.write(Frozen.change(store.load(), "of " + year)
                        .signed(Instant.parse(year + "-06-01T00:00:00Z"), "Ken", null));
            }
        }
        String noted = head(file);
        Console console = new Console(file);
        assertThat(console.type("log", "--forget-before", "2023-01-01", "--by", "Lan", "--confirm")
                        .out())
                .as("all behind the one that says 2030 may be from after it")
                .contains("One entry from before 1 January 2023 is forgotten");
        assertThat(console.type("log", "--verify", "--noted", noted).out())
                .contains("the first of its 6 entries is forgotten", "The entry noted is there as number 5");
        assertThat(console.type("log", "--forget-before", "2031-01-01", "--by", "Lan", "--confirm")
                        .out())
                .contains("4 entries from before 1 January 2031 are forgotten");
        assertThat(console.type("log", "--verify").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal SET hash = replace(hash, substr(hash, 1, 1), 'x') WHERE serial = 1",
                "UPDATE journal SET entry = replace(entry, 'Lan', 'Ken') WHERE serial = 5",
                "DELETE FROM journal WHERE serial = 5; UPDATE journal SET serial = 5 WHERE serial = 6",
                "UPDATE journal SET entry = '' WHERE serial = 6; DELETE FROM journal_step WHERE serial = 6;"
                        + " DELETE FROM journal_record WHERE serial = 6",
                "DELETE FROM journal WHERE serial = 1"
            })
    void what_says_what_was_forgotten_is_held_to_as_well(String sql) throws Exception {
        Path file = copy();
        new Console(file).type("log", "--forget-before", "2030-01-01", "--by", "Lan", "--confirm");
        step(file, 1);
        alter(file, sql);
        assertThat(new Console(file).type("log", "--verify").code()).isEqualTo(1);
    }
}

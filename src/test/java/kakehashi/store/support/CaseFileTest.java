package kakehashi.store.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import kakehashi.LiveSeeds;
import kakehashi.model.Atlas;
import kakehashi.model.value.Language;
import kakehashi.store.Access;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log, and the file for whoever helps: what they tell, and what they keep to themselves. */
class CaseFileTest {

    @TempDir
    Path folder;

    private static LogRecord failure(Throwable thrown) {
        LogRecord entry = new LogRecord(Level.WARNING, "search");
        entry.setThrown(thrown);
        return entry;
    }

    private List<String> logged(LogRecord... entries) {
        Path logs = folder.resolve("state").resolve("100% 記録");
        LateFile file = new LateFile(logs);
        for (LogRecord entry : entries) {
            file.publish(entry);
        }
        file.close();
        return new ProgramLog(logs).lines();
    }

    @Test
    void a_failure_is_told_by_its_task_its_kinds_and_its_place_and_never_by_its_message() {
        List<String> lines = logged(failure(new IllegalStateException(
                "typed: Nguyễn Văn An", new NoSuchFileException("/home/an/Nguyễn Văn An.csv"))));

        assertThat(lines.get(0)).endsWith("WARNING search");
        assertThat(lines)
                .contains("  java.lang.IllegalStateException", "  java.nio.file.NoSuchFileException")
                .anyMatch(line -> line.contains("CaseFileTest.java"))
                .noneMatch(line -> line.contains("Nguyễn") || line.contains("/home/an"));
    }

    @Test
    void of_a_store_it_is_told_what_ails_it() {
        assertThat(logged(failure(new StoreException(StoreProblem.LOCKED, folder.resolve("an.kakehashi"), null))))
                .contains("  kakehashi.store.StoreException LOCKED");
    }

    @Test
    void where_nothing_is_to_be_written_nothing_is_made() {
        assertThat(logged()).isEmpty();
        assertThat(folder.resolve("state")).doesNotExist();
    }

    @Test
    void its_files_take_turns() throws IOException {
        Throwable deep = new IllegalStateException();
        LateFile file = new LateFile(folder);
        for (int i = 0; i < 2000; i++) {
            file.publish(failure(deep));
        }
        file.close();

        try (var files = Files.list(folder)) {
            List<Path> logs = files.toList();
            assertThat(logs).hasSize(4);
            assertThat(logs).allSatisfy(log -> assertThat(Files.size(log)).isLessThan(300_000));
        }
    }

    @Test
    void a_log_that_cannot_be_written_is_done_without() throws IOException {
        Path taken = Files.createFile(folder.resolve("taken"));
        LateFile file = new LateFile(taken);
        file.publish(failure(new IOException()));
        file.close();
        assertThat(new ProgramLog(taken).lines()).isEmpty();
    }

    @Test
    void whose_it_is_is_taken_out_of_a_line() {
        Anonymous anonymous = new Anonymous(Path.of("/srv/an/atlas.kakehashi"), "/home/nguyen.an", "nguyen.an");

        assertThat(anonymous.line("/home/nguyen.an/x and /srv/an/atlas.kakehashi-journal, /srv/an/b"))
                .isEqualTo("~/x and <store>-journal, <folder>/b");
        assertThat(anonymous.line("kakehashi.NguyenAnchor by NGUYEN.AN")).isEqualTo("kakehashi.NguyenAnchor by <user>");
        assertThat(new Anonymous(Path.of("/a.kakehashi"), "/", "ha").line("/that/has"))
                .isEqualTo("/that/has");
    }

    @Test
    void the_file_tells_versions_and_numbers_and_no_record() throws Exception {
        Atlas atlas = LiveSeeds.atlas();
        Path store = folder.resolve("Nguyễn.kakehashi");
        Path file = folder.resolve("help.txt");
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            new CaseFile(words, store)
                    .store(atlas, Access.WRITING)
                    .sound(Optional.of(StoreProblem.CORRUPT))
                    .tell(words.say("keep.helper.screen"), "100%, " + store)
                    .write(file, new ProgramLog(folder.resolve("none")));

            String text = Files.readString(file);
            assertThat(text)
                    .contains(
                            System.getProperty("os.name"),
                            Runtime.version().toString(),
                            atlas.edition().version(),
                            String.valueOf(atlas.ties().size()),
                            "WRITING",
                            "CORRUPT",
                            "100%, <store>",
                            words.say("keep.helper.no-log"))
                    .doesNotContain("Nguyễn", System.getProperty("user.home") + "/", "vn-", "jp-");
        }
    }
}

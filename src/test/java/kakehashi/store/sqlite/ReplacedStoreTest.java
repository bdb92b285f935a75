package kakehashi.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.value.Language;
import kakehashi.store.Access;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.stress.Tally;
import kakehashi.text.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody does to a store's file while it is open: a look tells, and so does the next change before it is written. */
@Tag("stress")
class ReplacedStoreTest {

    private static final Tally TALLY = new Tally("replaced");

    @TempDir
    static Path root;

    private static Path filled;
    private static Path other;

    @TempDir
    Path folder;

    private Path file;
    private AtlasStore store;

    @BeforeAll
    static void fill() throws Exception {
        filled = root.resolve("filled.kakehashi");
        open(filled).close();
        other = root.resolve("other.kakehashi");
        try (AtlasStore another = open(other)) {
            another.write(Frozen.change(another.load(), "of a colleague"));
        }
    }

    @AfterAll
    static void count() throws IOException {
        TALLY.close();
    }

    @BeforeEach
    void openAndSave() throws Exception {
        file = Files.copy(filled, folder.resolve("atlas.kakehashi"));
        store = open(file);
        store.write(Frozen.change(store.load(), "one"));
        TALLY.tried();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_deleted_file_is_told() throws Exception {
        Files.delete(file);

        assertRefused(StoreProblem.GONE);
        assertThat(file).doesNotExist();
    }

    @Test
    void a_moved_file_is_told_and_goes_on_when_it_is_back() throws Exception {
        Path away = Files.move(file, folder.resolve("away"));

        assertRefused(StoreProblem.GONE);

        Files.move(away, file);
        store.requireStillThere();
        store.write(Frozen.change(store.load(), "two"));
        assertThat(reopened()).isEqualTo("two");
    }

    @Test
    void a_file_moved_over_it_is_told_and_not_touched() throws Exception {
        Files.move(
                Files.copy(other, folder.resolve("copy")),
                file,
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);

        assertKept(Files.readAllBytes(other));
    }

    @Test
    void another_store_copied_into_it_is_told_and_not_touched() throws Exception {
        overwrite(Files.readAllBytes(other));

        assertKept(Files.readAllBytes(other));
    }

    @Test
    void a_backup_of_its_own_copied_into_it_is_told_and_not_touched() throws Exception {
        byte[] backup = Files.readAllBytes(file);
        store.write(Frozen.change(store.load(), "two"));
        overwrite(backup);

        assertKept(backup);
    }

    @Test
    void another_store_with_the_same_counter_and_time_is_told_and_not_touched() throws Exception {
        FileTime time = Files.getLastModifiedTime(file);
        byte[] same = Files.readAllBytes(other);
        System.arraycopy(Files.readAllBytes(file), 24, same, 24, 4);
        overwrite(same);
        Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() + 5000));

        assertKept(same);
    }

    @Test
    void a_file_that_is_only_touched_stays_the_same_store() throws Exception {
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        store.requireStillThere();
        store.write(Frozen.change(store.load(), "two"));
        overwrite(Files.readAllBytes(file));
        store.write(Frozen.change(store.load(), "three"));

        assertThat(reopened()).isEqualTo("three");
    }

    @Test
    void a_lock_that_was_tidied_away_is_taken_anew() throws Exception {
        Files.delete(lock());
        store.write(Frozen.change(store.load(), "two"));

        try (AtlasStore second = open(file)) {
            assertThat(second.access()).isEqualTo(Access.ANOTHER_WRITES);
        }
    }

    @Test
    void of_two_writers_after_the_lock_was_tidied_away_only_one_writes() throws Exception {
        Files.delete(lock());
        try (AtlasStore second = open(file)) {
            assertThat(second.access()).isEqualTo(Access.WRITING);
            assertNotSaved(StoreProblem.NOT_WRITER);
            second.write(Frozen.change(second.load(), "of the second"));
            assertTold(StoreProblem.REPLACED, store);
            assertNotSaved(StoreProblem.NOT_WRITER);
        }
        assertRefused(StoreProblem.REPLACED);
        assertThat(reopened()).isEqualTo("of the second");
    }

    @Test
    void a_lock_replaced_by_another_file_is_taken_anew() throws Exception {
        Files.delete(lock());
        Files.createFile(lock());
        store.write(Frozen.change(store.load(), "two"));

        assertThat(reopened()).isEqualTo("two");
    }

    @Test
    void a_window_that_reads_is_told_too_but_not_of_what_the_one_that_writes_saves() throws Exception {
        byte[] backup = Files.readAllBytes(file);
        store.close();
        store = open(file);
        try (AtlasStore reading = open(file)) {
            assertThat(reading.access()).isEqualTo(Access.ANOTHER_WRITES);
            store.write(Frozen.change(store.load(), "two"));
            reading.requireStillThere();
            byte[] whole = Files.readAllBytes(file);

            overwrite(backup);
            assertTold(StoreProblem.REPLACED, reading);
            overwrite(Files.readAllBytes(other));
            assertTold(StoreProblem.REPLACED, reading);
            overwrite("Dear Sir or Madam, ".repeat(99).getBytes(StandardCharsets.UTF_8));
            assertTold(StoreProblem.NOT_A_DATABASE, reading);

            overwrite(whole);
            reading.requireStillThere();
            Files.delete(file);
            assertTold(StoreProblem.GONE, reading);
            Files.write(file, whole);
            assertTold(StoreProblem.REPLACED, reading);
        }
    }

    private void assertKept(byte[] content) throws Exception {
        assertRefused(StoreProblem.REPLACED);
        store.close();
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
        try (AtlasStore again = open(file)) {
            assertThat(again.notices()).isEmpty();
        }
    }

    private void assertRefused(StoreProblem problem) {
        assertTold(problem, store);
        assertNotSaved(problem);
    }

    private static void assertTold(StoreProblem problem, AtlasStore open) {
        StoreException told = catchThrowableOfType(StoreException.class, open::requireStillThere);
        assertThat(told.problem()).isEqualTo(problem);
    }

    private void assertNotSaved(StoreProblem problem) {
        Atlas before = store.load();
        StoreException told =
                catchThrowableOfType(StoreException.class, () -> store.write(Frozen.change(before, "into the void")));
        assertThat(told.problem()).isEqualTo(problem);
        assertThat(store.load()).isSameAs(before);
        for (Language language : Language.values()) {
            assertThat(told.in(Words.in(language))).contains(file.toString()).doesNotContain("{");
        }
    }

    private String reopened() throws StoreException {
        store.close();
        try (AtlasStore again = open(file)) {
            return again.load().ties().get(0).typeAsStated();
        }
    }

    private void overwrite(byte[] content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(content);
        }
    }

    private Path lock() {
        return folder.resolve("atlas.kakehashi.lock");
    }

    private static AtlasStore open(Path file) throws StoreException {
        return Frozen.stores().open(file, progress -> {});
    }
}

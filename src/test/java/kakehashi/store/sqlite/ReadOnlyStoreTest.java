package kakehashi.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.Frozen;
import kakehashi.model.value.Language;
import kakehashi.store.Access;
import kakehashi.store.AtlasStore;
import kakehashi.store.Found;
import kakehashi.store.SearchOrder;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores where nothing can be written, on real folders. */
class ReadOnlyStoreTest {

    private static final Set<PosixFilePermission> READ = PosixFilePermissions.fromString("r-xr-xr-x");
    private static final Set<PosixFilePermission> ALL = PosixFilePermissions.fromString("rwxr-xr-x");

    @TempDir
    Path root;

    private Path folder;
    private Path file;

    @BeforeEach
    void fill() throws Exception {
        folder = Files.createDirectory(root.resolve("shared"));
        file = folder.resolve("atlas.kakehashi");
        Frozen.stores().open(Frozen.store(file), progress -> {}).close();
    }

    @AfterEach
    void letItBeDeleted() throws IOException {
        Files.setPosixFilePermissions(folder, ALL);
    }

    @Test
    void a_filled_store_in_a_folder_that_cannot_be_written_is_read_and_nothing_is_written() throws Exception {
        lock(folder);
        List<String> before = content();

        assertIsRead(file);
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void a_file_that_cannot_be_written_is_read_and_nothing_is_written_beside_it() throws Exception {
        Files.delete(folder.resolve("atlas.kakehashi.lock"));
        lock(file);

        assertIsRead(file);
        assertThat(content()).containsExactly("atlas.kakehashi");
    }

    /** Here the administrator cannot write either: an open file's entry in the process table lies in no real folder. */
    @Test
    void a_filled_store_where_nobody_can_write_is_read() throws Exception {
        Path open = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(open));
        try (FileInputStream kept = new FileInputStream(file.toFile());
                Stream<Path> entries = Files.list(open)) {
            assertThat(kept.available()).isPositive();
            Path store = entries.filter(this::leadsToTheFile).findFirst().orElseThrow();

            assertIsRead(store);
        }
    }

    @Test
    void a_store_that_is_not_there_yet_is_refused_where_it_cannot_be_made() throws Exception {
        lock(folder);

        assertRefused(folder.resolve("new.kakehashi"));
        assertRefused(folder.resolve("new/new.kakehashi"));
    }

    @Test
    void a_store_that_was_never_filled_is_refused_where_it_cannot_be() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.kakehashi"));
        lock(folder);

        assertRefused(empty);
    }

    private void assertIsRead(Path store) throws Exception {
        try (AtlasStore reading = Frozen.stores().open(store, progress -> {})) {
            assertThat(reading.access()).isEqualTo(Access.NOT_WRITABLE);
            assertThat(reading.load().records()).isEqualTo(Frozen.atlas().records());
            assertThat(reading.search("da nang", new SearchOrder(LocalDate.EPOCH, null)))
                    .first()
                    .isEqualTo(new Found("locality", "vn-da-nang"));
            StoreException refused = catchThrowableOfType(
                    StoreException.class, () -> reading.write(Frozen.change(reading.load(), "changed")));
            assertThat(refused.problem()).isEqualTo(StoreProblem.READ_ONLY);
        }
    }

    private static void assertRefused(Path store) {
        StoreException told =
                catchThrowableOfType(StoreException.class, () -> Frozen.stores().open(store, progress -> {}));
        assertThat(told.problem()).isEqualTo(StoreProblem.READ_ONLY);
        assertThat(told.in(Words.in(Language.EN))).contains(store.toString(), "cannot be written");
    }

    /** An administrator may write in spite of permissions; then this cannot be tried. */
    private static void lock(Path path) throws IOException {
        Files.setPosixFilePermissions(path, READ);
        assumeFalse(Files.isWritable(path));
    }

    private boolean leadsToTheFile(Path entry) {
        try {
            return Files.isSameFile(entry, file);
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private List<String> content() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}

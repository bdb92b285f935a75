package kakehashi.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in a folder that others may write too. */
class WholeFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("huế.pdf");
    }

    private void write(WholeFile.Sort sort, String text) throws IOException {
        WholeFile.write(file, sort, out -> out.write(text.getBytes()));
    }

    private List<Path> inFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void posixOnly() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    }

    private static String permissions(Path of) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(of));
    }

    @Test
    void a_file_is_replaced_whole_and_nothing_else_is_left() throws Exception {
        write(WholeFile.Sort.DOCUMENT, "one");
        write(WholeFile.Sort.DOCUMENT, "two");

        assertThat(file).hasContent("two");
        assertThat(inFolder()).containsExactly(file);
    }

    @Test
    void content_that_fails_leaves_what_was_there() throws Exception {
        write(WholeFile.Sort.DOCUMENT, "one");

        assertThatThrownBy(() -> WholeFile.write(file, WholeFile.Sort.DOCUMENT, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("torn");
                }))
                .hasMessage("torn");
        assertThatThrownBy(() -> WholeFile.write(file, WholeFile.Sort.DOCUMENT, out -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(file).hasContent("one");
        assertThat(inFolder()).containsExactly(file);
    }

    @Test
    void a_link_at_the_name_is_replaced_and_what_it_leads_to_is_untouched() throws Exception {
        posixOnly();
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        Files.createSymbolicLink(file, victim);

        write(WholeFile.Sort.DOCUMENT, "sheet");

        assertThat(victim).hasContent("precious");
        assertThat(Files.isSymbolicLink(file)).isFalse();
        assertThat(file).hasContent("sheet");
    }

    @Test
    void a_folder_of_the_name_is_not_replaced() throws Exception {
        Files.createDirectory(file);

        assertThatThrownBy(() -> write(WholeFile.Sort.DOCUMENT, "sheet"))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).isDirectory();
    }

    @Test
    void a_new_document_has_the_permissions_of_any_new_file_and_a_known_one_keeps_its_own() throws Exception {
        posixOnly();
        Path other = Files.createFile(folder.resolve("any"));

        write(WholeFile.Sort.DOCUMENT, "one");
        assertThat(permissions(file)).isEqualTo(permissions(other));

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        write(WholeFile.Sort.DOCUMENT, "two");
        assertThat(permissions(file)).isEqualTo("rw-rw-r--");
    }

    @Test
    void what_is_the_users_own_is_the_owners_alone_from_its_first_moment() throws Exception {
        posixOnly();
        Files.createFile(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        WholeFile.write(file, WholeFile.Sort.OWN, out -> {
            for (Path part : inFolder()) {
                if (WholeFile.isPart(part)) {
                    assertThat(permissions(part)).isEqualTo("rw-------");
                }
            }
            out.write(1);
        });

        assertThat(permissions(file)).isEqualTo("rw-------");
        write(WholeFile.Sort.CACHED, "tile");
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void what_a_killed_process_left_is_cleared_by_the_next_write_and_what_another_writes_is_not() throws Exception {
        Path left = old(Files.writeString(folder.resolve(".kakehashi-1-2.part"), "half"));
        Path written = old(Files.writeString(folder.resolve(".kakehashi-1-3.part"), "half"));
        Path fresh = Files.writeString(folder.resolve(".kakehashi-1-4.part"), "ha");
        Path others = old(Files.writeString(folder.resolve(".huế.pdf.part"), "half"));

        try (ElsewhereHeld held = new ElsewhereHeld(written)) {
            assertThat(held.isHeld()).isTrue();
            write(WholeFile.Sort.DOCUMENT, "sheet");
        }

        assertThat(inFolder()).contains(file, written, fresh, others).doesNotContain(left);
    }

    @Test
    void a_link_that_looks_like_a_leftover_is_not_followed() throws Exception {
        posixOnly();
        Path victim = old(Files.writeString(folder.resolve("victim"), "precious"));
        Files.createSymbolicLink(folder.resolve(".kakehashi-1-2.part"), victim);

        write(WholeFile.Sort.DOCUMENT, "sheet");

        assertThat(victim).hasContent("precious");
    }

    @Test
    void a_lock_is_not_opened_through_a_link_and_has_one_holder() throws Exception {
        posixOnly();
        Path lock = folder.resolve("settings.lock");
        Path victim = folder.resolve("victim");
        Files.createSymbolicLink(lock, victim);

        assertThatThrownBy(() -> LockFile.tryTake(lock)).isInstanceOf(IOException.class);
        assertThat(victim).doesNotExist();

        Files.delete(lock);
        try (LockFile held = LockFile.take(lock, 1)) {
            assertThat(held).isNotNull();
            assertThat(LockFile.tryTake(lock)).isNull();
            assertThatThrownBy(() -> LockFile.take(lock, 2)).isInstanceOf(IOException.class);
        }
        assertThat(permissions(lock)).isEqualTo("rw-------");
    }

    @Test
    void folders_are_made_for_the_owner_alone_and_narrowed_only_when_asked() throws Exception {
        posixOnly();
        Path own = folder.resolve("data").resolve("kakehashi");
        Privacy.makeFolder(own);
        assertThat(permissions(own)).isEqualTo("rwx------");

        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxr-xr-x"));
        Privacy.makeFolder(own);
        assertThat(permissions(own)).isEqualTo("rwxr-xr-x");
        Privacy.narrow(own);
        assertThat(permissions(own)).isEqualTo("rwx------");
    }

    private static Path old(Path left) throws IOException {
        FileTime hours =
                FileTime.from(Files.getLastModifiedTime(left).toInstant().minus(Duration.ofHours(2)));
        return Files.setLastModifiedTime(left, hours);
    }

    /** A lock that another process has on a file. */
    private static final class ElsewhereHeld implements AutoCloseable {

        private final Process process;

        ElsewhereHeld(Path file) throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xshare:auto",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            Holder.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
        }

        boolean isHeld() throws IOException {
            return process.getInputStream().read() == 'h';
        }

        @Override
        public void close() throws Exception {
            process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
        }
    }

    /** Holds a file as one who writes it does, until killed. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] file) throws Exception {
            try (FileChannel channel = FileChannel.open(Path.of(file[0]), StandardOpenOption.WRITE)) {
                channel.lock();
                System.out.write('h');
                System.out.flush();
                Thread.sleep(Duration.ofMinutes(5).toMillis());
            }
        }
    }
}

package kakehashi.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kakehashi.LiveSeeds;
import kakehashi.Main;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real processes whose folders SQLite's library can be loaded from, or not: nothing can be made in /proc/sys. */
@EnabledOnOs(OS.LINUX)
class NativeLibraryTest {

    private static final Path NOWHERE = Path.of("/proc/sys");

    @TempDir
    static Path folder;

    private static Path store;

    private record Ended(int code, String said) {}

    @BeforeAll
    static void makeAStore() throws Exception {
        assumeTrue(Files.isDirectory(NOWHERE));
        store = LiveSeeds.store(folder.resolve("atlas.kakehashi"));
    }

    @Test
    void without_a_temporary_folder_it_is_loaded_from_the_users_own_and_leaves_one_copy() throws Exception {
        Path data = folder.resolve("data");

        assertThat(list(data, NOWHERE, "en")).isEqualTo(new Ended(0, ""));
        Path copy = only(data.resolve("kakehashi/sqlite"));
        FileTime made = Files.getLastModifiedTime(copy);
        assertThat(list(data, folder.resolve("absent"), "en")).isEqualTo(new Ended(0, ""));

        assertThat(only(data.resolve("kakehashi/sqlite"))).isEqualTo(copy);
        assertThat(Files.getLastModifiedTime(copy)).isEqualTo(made);
    }

    @Test
    void without_a_folder_of_the_users_own_it_is_loaded_from_a_temporary_one_that_goes_at_once() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));

        assertThat(list(NOWHERE, temporary, "en")).isEqualTo(new Ended(0, ""));

        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void where_neither_works_it_is_told_what_to_set_and_the_store_is_not_blamed() throws Exception {
        byte[] before = Files.readAllBytes(store);
        for (String language : List.of("en", "vi", "ja")) {
            Ended ended = list(NOWHERE, NOWHERE, language);

            assertThat(ended.code()).isEqualTo(3);
            assertThat(ended.said())
                    .contains("SQLite", "/proc/sys", "-Djava.io.tmpdir=")
                    .doesNotContain("\tat ", "{");
            assertThat(ended.said().strip().lines()).hasSize(1);
        }
        assertThat(store).hasBinaryContent(before);
    }

    @Test
    void a_copy_that_is_not_the_one_of_the_jar_is_replaced_with_those_of_other_versions() throws Exception {
        Path own = folder.resolve("own");
        Path copy = NativeLibrary.keptIn(own);
        byte[] right = Files.readAllBytes(copy);
        byte[] wrong = right.clone();
        wrong[wrong.length / 2] ^= 1;
        Files.write(copy, wrong);
        String name = String.valueOf(copy.getFileName());
        Files.writeString(own.resolve(name.replaceFirst("[0-9.]+-libsqlitejdbc", "3.0.0-libsqlitejdbc")), "former");

        assertThat(NativeLibrary.keptIn(own)).isEqualTo(copy).hasBinaryContent(right);
        assertThat(only(own)).isEqualTo(copy);
    }

    @Test
    void a_folder_that_others_can_write_is_closed_and_a_link_is_not_followed() throws Exception {
        Path open = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), open);

        assertThatThrownBy(() -> NativeLibrary.keptIn(link)).isInstanceOf(IOException.class);
        assertThat(open).isEmptyDirectory();
        Path copy = NativeLibrary.keptIn(open);
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.setLastModifiedTime(copy, FileTime.fromMillis(0));

        assertThat(Files.getLastModifiedTime(NativeLibrary.keptIn(open)).toMillis())
                .as("perhaps somebody else's")
                .isPositive();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(open)))
                .isEqualTo("rwx------");
    }

    @Test
    void what_a_killed_program_of_the_first_version_left_is_cleared_once_it_has_lain_there() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("littered"));
        List<String> names = List.of("sqlite-3.50.3.0-a-libsqlitejdbc.so", "sqlite-3.50.3.0-a-libsqlitejdbc.so.lck");
        for (String name : names) {
            Files.setLastModifiedTime(Files.createFile(temporary.resolve(name)), FileTime.fromMillis(0));
        }
        Path fresh = Files.createFile(temporary.resolve("sqlite-3.50.3.0-b-libsqlitejdbc.so"));
        NativeLibrary.clearFormer(temporary);

        assertThat(only(temporary)).isEqualTo(fresh);
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    /** Asks for the first locality's ties in a process of its own; of what comes, what is said on stderr. */
    private static Ended list(Path data, Path temporary, String language) throws Exception {
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(),
                        "list",
                        "--locality",
                        "vn-hue",
                        "--lang",
                        language,
                        "--store",
                        store.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile());
        builder.environment().put("XDG_DATA_HOME", data.toString());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), Files.readString(err, StandardCharsets.UTF_8));
    }
}

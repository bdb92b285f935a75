package kakehashi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a shell starts it: a virtual machine of its own, with the platform's character set set to ASCII. */
class MainTest {

    private record Ended(int code, String out, String err) {}

    @TempDir
    Path folder;

    @Test
    void commands_that_succeed_say_nothing_on_stderr_not_even_when_they_fill_the_store() throws Exception {
        Path sheet = folder.resolve("hue.pdf");
        Path map = folder.resolve("hue.png");

        quiet("list", "--locality", "vn-hue", "--format", "json");
        quiet("show", "vn-quang-nam");
        quiet("search", "da nang");
        quiet("sheet", "--locality", "vn-hue", "--lang", "ja", "--out", sheet.toString());
        quiet("map", "--locality", "vn-hue", "--size", "800x600", "--out", map.toString());
        quiet("check", "seeds");
        quiet("--version");

        assertThat(sheet).isNotEmptyFile();
        assertThat(map).isNotEmptyFile();
    }

    @Test
    void names_come_out_in_utf_8_whatever_the_platform_says() throws Exception {
        beginWithAFilledStore();
        assertThat(quiet("show", "vn-hue--jp-gifu-pref", "--lang", "ja").out()).contains("岐阜県");
        assertThat(quiet("show", "vn-da-nang", "--lang", "vi").out()).contains("Đà Nẵng");
    }

    /** In a process that has opened nothing before, the first connection decides which library of SQLite it has. */
    @Test
    void a_copy_is_compared_and_put_back_by_a_process_of_its_own() throws Exception {
        beginWithAFilledStore();
        Path copy = folder.resolve("copy.kakehashi");
        quiet("backup", copy.toString());
        assertThat(quiet("backup", "--compare", copy.toString()).out()).contains("the same records");
        assertThat(quiet("restore", copy.toString()).out()).contains("copy.kakehashi");
    }

    @Test
    void the_exit_code_reaches_the_shell() throws Exception {
        beginWithAFilledStore();
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear colleague, ".repeat(100));

        assertThat(run("show", "nobody-knows").code()).isEqualTo(1);
        assertThat(run("list", "--scheme", "sister").code()).isEqualTo(2);
        assertThat(run("list", "--store", letter.toString()).code()).isEqualTo(3);
        assertThat(run("check", folder.resolve("nowhere").toString()).code()).isEqualTo(4);
    }

    @Test
    void without_a_display_the_window_gives_way_to_a_sentence_that_names_the_commands() throws Exception {
        Ended ended = run();

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains("list, show, search, sheet, map")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    @Test
    void options_without_a_command_ask_for_the_window() throws Exception {
        String store = folder.resolve("other.kakehashi").toString();

        assertThat(run("--lang=vi", "--view", "nowhere.kakehashi-view", "--store", store)
                        .err())
                .contains("Không có màn hình");
        Ended unknown = run("--store", store, "--lang", "fr");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("fr", "en, vi, ja");
        assertThat(run("--store").err()).contains("FILE");
        assertThat(folder.resolve("other.kakehashi")).doesNotExist();
    }

    @Test
    void a_display_that_nothing_answers_on_is_told_like_none() throws Exception {
        Ended ended = run(Map.of("DISPLAY", "localhost:4711"));

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains("list, show, search, sheet, map")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    @Test
    void letters_that_the_systems_character_set_lacks_are_told_of() throws Exception {
        String hue = "Hu\\341\\272\\277";

        for (Ended ended : List.of(
                ascii("", "search '" + hue + "'"),
                ascii("XDG_DATA_HOME=/tmp/" + hue, "search hue"),
                ascii("XDG_DATA_HOME=/tmp/" + hue, ""))) {
            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err()).contains("LC_ALL=C.UTF-8").doesNotContain("Exception");
        }
    }

    @Test
    void an_answer_that_finds_no_room_is_told_and_one_that_a_reader_has_had_enough_of_is_not() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        beginWithAFilledStore();
        for (String closed : List.of("> /dev/full", ">&-")) {
            Ended full = run(Map.of(), List.of("/bin/sh", "-c", "exec \"$@\" " + closed, "sh"), "search", "hue");
            assertThat(full.code()).as(closed).isEqualTo(4);
            assertThat(full.err()).contains("could not be written whole").doesNotContain("Exception");
        }
        String piped = "{ \"$@\"; echo \"code $?\" >&2; } | head -c 1";
        Ended enough = run(Map.of(), List.of("/bin/sh", "-c", piped, "sh"), "list", "--format", "json");
        assertThat(enough.err()).isEqualTo("code 4\n");
        assertThat(enough.out()).hasSize(1);
    }

    private void beginWithAFilledStore() throws IOException {
        LiveSeeds.store(Files.createDirectory(folder.resolve("kakehashi")).resolve("atlas.kakehashi"));
    }

    /** Run by a shell, for a virtual machine itself does not give away letters that its own character set lacks. */
    private Ended ascii(String environment, String arguments) throws IOException, InterruptedException {
        String line = "eval \"$(printf '" + environment + " exec \"$@\" " + arguments.replace("'", "\"") + "')\"";
        return run(Map.of("LC_ALL", "C"), List.of("/bin/sh", "-c", line, "sh"));
    }

    private Ended quiet(String... arguments) throws Exception {
        Ended ended = run(arguments);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        return ended;
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), arguments);
    }

    private Ended run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        return run(environment, List.of(), arguments);
    }

    private Ended run(Map<String, String> environment, List<String> shell, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(shell);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=US-ASCII",
                "-Duser.language=en",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "kakehashi.Main"));
        command.addAll(command.size() - 1, agents());
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("XDG_DATA_HOME", folder.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    /** What looks at this virtual machine looks at the other ones too: what they run is told in the report of coverage. */
    private static List<String> agents() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-javaagent:"))
                .toList();
    }
}

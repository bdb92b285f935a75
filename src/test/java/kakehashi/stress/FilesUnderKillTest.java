package kakehashi.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kakehashi.LiveSeeds;
import kakehashi.Main;
import kakehashi.cli.Commands;
import kakehashi.disk.WholeFile;
import kakehashi.store.Settings;
import kakehashi.store.seeds.Seeds;
import kakehashi.store.sqlite.SqliteStores;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes killed while they write: nothing is half there, and what they left is cleared by the next run. */
@Tag("stress")
class FilesUnderKillTest {

    private static final List<String> NAMES =
            List.of("sheets", "hue.pdf", "hue.docx", "hue.html", "map.png", "book.pdf");

    @TempDir
    static Path folder;

    private final Random random = new Random(11);

    @BeforeAll
    static void fill() {
        LiveSeeds.store(folder.resolve("atlas.kakehashi"));
    }

    @Test
    void settings_are_the_old_or_the_new_and_no_window_loses_what_another_wrote() throws Exception {
        Path settings = Files.createDirectory(folder.resolve("settings"));
        Settings.in(settings).save(Map.of("home", "vn-hue"));
        try (Tally tally = new Tally("settings")) {
            int last = 0;
            for (int round = 0; round < Tally.rounds(2, 20); round++) {
                tally.tried();
                Process writer = start(Writer.class, settings.toString(), Integer.toString(last + 1));
                int first = writer.getInputStream().read();
                Thread.sleep(random.nextInt(120));
                kill(writer);
                Settings left = Settings.in(settings);
                String number = left.values().getOrDefault("number", "0");
                if (first < 0
                        || left.setAside().isPresent()
                        || Integer.parseInt(number) <= last
                        || !left.values().getOrDefault("home", "").equals("vn-hue")) {
                    tally.fellShort("round " + round + ": " + left.values());
                }
                last = Integer.parseInt(number);
                age(settings);
                left.save(Map.of("round", Integer.toString(round)));
                if (!parts(settings).isEmpty()) {
                    tally.fellShort("round " + round + " left " + parts(settings));
                }
            }
        }
    }

    /** Changes one setting as fast as it can. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] folderAndNumber) throws IOException {
            Settings settings = Settings.in(Path.of(folderAndNumber[0]));
            for (int number = Integer.parseInt(folderAndNumber[1]); ; number++) {
                settings.save(Map.of("number", Integer.toString(number)));
                System.out.write('.');
                System.out.flush();
            }
        }
    }

    @Test
    void a_sheet_a_map_a_batch_and_a_book_are_whole_or_not_there_and_the_next_run_completes_them() throws Exception {
        Path whole = Files.createDirectory(folder.resolve("whole"));
        try (Tally tally = new Tally("documents")) {
            for (int round = 0; round < Tally.rounds(2, 28); round++) {
                tally.tried();
                String name = NAMES.get(round % NAMES.size());
                if (!Files.exists(whole.resolve(name))) {
                    assertThat(run(arguments(name, whole))).isZero();
                }
                Path place = Files.createDirectory(folder.resolve("round" + round));
                Process program = start(Main.class, arguments(name, place));
                killAsItWrites(program, place, round);
                compare(tally, "killed " + name, place, whole.resolve(name), false);
                age(place);
                if (run(arguments(name, place)) != 0) {
                    tally.fellShort(name + " was not made after a kill");
                }
                compare(tally, "after that " + name, place, whole.resolve(name), true);
            }
        }
    }

    private static String[] arguments(String name, Path place) {
        String out = place.resolve(name).toString();
        List<String> words = new ArrayList<>(List.of(
                "--store", folder.resolve("atlas.kakehashi").toString(), "--as-of", "2026-11-25", "--lang", "en"));
        words.addAll(
                switch (name) {
                    case "sheets" -> List.of("sheet", "--each", "tie", "--locality", "vn-hue", "--out", out);
                    case "book.pdf" -> List.of("sheet", "--each", "pair", "--locality", "vn-hue", "--out", out);
                    case "map.png" -> List.of("map", "--locality", "vn-hue", "--size", "800x600", "--out", out);
                    default -> List.of("sheet", "--locality", "vn-hue", "--out", out);
                });
        // the command stands first
        int command = words.indexOf("sheet") < 0 ? words.indexOf("map") : words.indexOf("sheet");
        words.add(0, words.remove(command));
        return words.toArray(String[]::new);
    }

    private static int run(String... arguments) {
        PrintStream console = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new Commands(Clock.systemDefaultZone(), console, console, new SqliteStores(Seeds.bundled()))
                .run(arguments);
    }

    /** In every other round just as a file is on its way, else at any moment from then on. */
    private void killAsItWrites(Process program, Path place, int round) throws Exception {
        while (program.isAlive() && parts(place).isEmpty()) {
            Thread.onSpinWait();
        }
        if (round % 2 == 0) {
            Thread.sleep(random.nextInt(600));
        }
        kill(program);
    }

    private static void compare(Tally tally, String when, Path place, Path expected, boolean all) throws IOException {
        Path made = place.resolve(String.valueOf(expected.getFileName()));
        if (!Files.isDirectory(expected)) {
            if (all || Files.exists(made)) {
                compare(tally, when, made, expected);
            }
        } else {
            try (Stream<Path> files = Files.list(expected)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".pdf")).toList()) {
                    Path same = made.resolve(String.valueOf(file.getFileName()));
                    if (all || Files.exists(same)) {
                        compare(tally, when, same, file);
                    }
                }
            }
        }
        if (all && !parts(place).isEmpty()) {
            tally.fellShort(when + " left " + parts(place));
        }
    }

    private static void compare(Tally tally, String when, Path made, Path expected) throws IOException {
        if (!Files.exists(made) || !Arrays.equals(bytes(made), bytes(expected))) {
            tally.fellShort(when + ": " + made.getFileName());
        }
    }

    /** Of a Word document its size alone: a package of parts says when it was packed. */
    private static byte[] bytes(Path file) throws IOException {
        return file.toString().endsWith(".docx")
                ? Long.toString(Files.size(file)).getBytes(StandardCharsets.US_ASCII)
                : Files.readAllBytes(file);
    }

    private static List<Path> parts(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(WholeFile::isPart).toList();
        } catch (UncheckedIOException moved) {
            return List.of();
        }
    }

    /** As if an hour had gone by since the kill. */
    private static void age(Path place) throws IOException {
        for (Path part : parts(place)) {
            FileTime now = Files.getLastModifiedTime(part);
            Files.setLastModifiedTime(part, FileTime.fromMillis(now.toMillis() - TimeUnit.HOURS.toMillis(1)));
        }
    }

    private static Process start(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }
}

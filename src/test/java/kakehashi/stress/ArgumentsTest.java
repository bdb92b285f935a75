package kakehashi.stress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.Frozen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile command lines, one after the other in one process. */
@Tag("stress")
class ArgumentsTest {

    private static final int SHOWN = 60;

    @TempDir
    Path folder;

    @Test
    void every_command_line_ends_with_an_answer_or_a_sentence() throws Exception {
        Path store = Frozen.store(folder.resolve("atlas.kakehashi"));
        Path outputs = Files.createDirectory(folder.resolve("outputs"));
        List<String> places = places();
        try (Tally tally = new Tally("arguments")) {
            run(tally, Tally.rounds(50, 520), false, store, places, outputs);
            run(tally, Tally.rounds(12, 113), true, store, places, outputs);
        }
    }

    private static void run(Tally tally, int rounds, boolean isLong, Path store, List<String> places, Path outputs)
            throws InterruptedException {
        for (int seed = 0; seed < rounds; seed++) {
            String[] hostile = new HostileLine(seed, isLong, places, outputs).arguments();
            tally.tried();
            String shortfall = Spoken.to(
                            Stream.concat(Stream.of("--store=" + store, "--lang=en"), Arrays.stream(hostile))
                                    .toArray(String[]::new))
                    .shortfall();
            if (!shortfall.isEmpty()) {
                tally.fellShort((isLong ? "long " : "") + seed + ": " + shown(hostile) + ": " + shortfall);
            }
        }
    }

    private static String shown(String... arguments) {
        return Arrays.stream(arguments)
                .map(each -> each.length() > SHOWN ? each.substring(0, SHOWN) + "…" + each.length() : each)
                .collect(Collectors.joining(" | "));
    }

    /** Things that have a path and are no file that a command wants. */
    private List<String> places() throws Exception {
        List<String> places = new ArrayList<>(
                List.of("", "\0", "/dev/null/x", folder.resolve("nowhere/x").toString()));
        places.add(Files.createDirectory(folder.resolve("folder.pdf")).toString());
        places.add(Files.writeString(folder.resolve("letter.pdf"), "Dear colleague, ".repeat(50))
                .toString());
        places.add(Files.createFile(folder.resolve("empty")).toString());
        places.add(Files.createSymbolicLink(folder.resolve("dangling.pdf"), folder.resolve("gone"))
                .toString());
        places.add(Files.createSymbolicLink(folder.resolve("circle"), folder.resolve("circle"))
                .toString());
        places.add(folder.resolve("x".repeat(300) + ".pdf").toString());
        places.add(folder + "/y".repeat(400) + ".pdf");
        places.add(folder + "/z".repeat(3_000) + ".pdf");
        places.add(folder.resolve("q?a#b%20&'\";.pdf").toString());
        Path pipe = folder.resolve("pipe.pdf");
        if (new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0) {
            places.add(pipe.toString());
        }
        for (String device : List.of("/dev/zero", "/dev/full", "/dev/null")) {
            if (Files.exists(Path.of(device))) {
                places.add(device);
            }
        }
        return places;
    }
}

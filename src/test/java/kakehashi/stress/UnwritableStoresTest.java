package kakehashi.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.Frozen;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stores that may not be written, opened by a process whom permissions stop: where the tests run as an administrator, it
 * gives up the right to pass over them.
 */
@Tag("stress")
class UnwritableStoresTest {

    private static final String OPEN = "rwxr-xr-x";
    private static final String CLOSED = "r-xr-xr-x";
    private static final String READ = "r--r--r--";
    private static final String STOPPED = "stopped by permissions";

    @TempDir
    Path root;

    private final Map<Path, String> wanted = new LinkedHashMap<>();

    @AfterEach
    void letThemBeDeleted() throws IOException {
        for (Path each : under(root)) {
            if (Files.isDirectory(each)) {
                permit(each, OPEN);
            }
        }
    }

    @Test
    void they_are_read_or_told_and_nothing_is_written() throws Exception {
        wanted.put(Files.createDirectory(root.resolve("closed")), STOPPED);
        permit(root.resolve("closed"), CLOSED);
        wanted.put(store("folder", "rw-r--r--", CLOSED), "NOT_WRITABLE");
        wanted.put(store("file", READ, OPEN), "NOT_WRITABLE");
        wanted.put(store("both", READ, CLOSED), "NOT_WRITABLE");
        wanted.put(store("unreadable", "-w-------", OPEN), "UNREADABLE");
        wanted.put(root.resolve("closed/new.kakehashi"), "READ_ONLY");
        wanted.put(root.resolve("closed/new/new.kakehashi"), "READ_ONLY");
        List<Path> before = under(root);

        List<String> said = visited();

        assumeFalse(
                said.isEmpty() || !said.get(0).equals(STOPPED), "permissions stop nobody here, nor is there setpriv");
        try (Tally tally = new Tally("unwritable")) {
            int at = 0;
            for (Map.Entry<Path, String> each : wanted.entrySet()) {
                tally.tried();
                if (!each.getValue().equals(said.get(at++))) {
                    tally.fellShort(each.getKey() + " " + said.get(at - 1));
                }
            }
        }
        assertThat(under(root)).isEqualTo(before);
    }

    private Path store(String name, String file, String folder) throws IOException {
        Path place = Files.createDirectory(root.resolve(name));
        Path store = Frozen.store(place.resolve("atlas.kakehashi"));
        permit(store, file);
        permit(place, folder);
        return store;
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static List<Path> under(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    /** What a visitor says of each; empty where none can be sent. */
    private List<String> visited() throws Exception {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("setpriv", "--inh-caps=-all", "--bounding-set=-dac_override,-dac_read_search"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Visitor.class.getName()));
        wanted.keySet().forEach(path -> command.add(path.toString()));
        try {
            Process visitor = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(visitor.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return visitor.waitFor() == 0 ? said.lines().toList() : List.of();
        } catch (IOException noSetpriv) {
            return List.of();
        }
    }

    /** Opens stores and says a line of each: how it may be used, or what is wrong; of a folder, whether it may be written. */
    static final class Visitor {

        private Visitor() {}

        public static void main(String[] paths) {
            for (String path : paths) {
                Child.say(visit(Path.of(path)) + "\n");
            }
        }

        private static String visit(Path path) {
            if (Files.isDirectory(path)) {
                return Files.isWritable(path) ? "not stopped" : STOPPED;
            }
            try (AtlasStore store = Frozen.stores().open(path, progress -> {})) {
                boolean whole = store.load().records().equals(Frozen.atlas().records());
                return whole ? store.access().name() : "something else";
            } catch (StoreException told) {
                return told.problem().name();
            }
        }
    }
}

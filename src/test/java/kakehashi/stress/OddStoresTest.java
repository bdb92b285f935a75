package kakehashi.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import kakehashi.Frozen;
import kakehashi.model.value.Language;
import kakehashi.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever has the name of the store: the right sentence and code, and the file is byte for byte what it was. */
@Tag("stress")
class OddStoresTest {

    private static final String FINE = "";
    private static final String DAMAGED = "store.problem.corrupt";
    private static final String UNREADABLE = "store.problem.unreadable";
    private static final String NO_STORE = "store.problem.not-a-database";

    /** Records that read otherwise than they were written come back from the seeds, and that is said. */
    private static final String PUT_BACK = "put back";

    private static final String NEWER = "store.problem.newer";

    /** Makes what is odd at a path, or elsewhere. */
    private interface Making {
        Path at(Path file) throws Exception;
    }

    private record Odd(Making making, String problem) {}

    @TempDir
    Path folder;

    private final Map<String, Odd> cases = new LinkedHashMap<>();

    @BeforeEach
    void gather() {
        files();
        contents();
        places();
        names();
    }

    @Test
    void every_odd_store_is_read_or_told_in_one_sentence_and_stays_as_it_is() throws Exception {
        try (Tally tally = new Tally("odd-stores")) {
            int number = 0;
            for (Map.Entry<String, Odd> each : cases.entrySet()) {
                Path place = Files.createDirectory(folder.resolve("case" + number++));
                Path file = each.getValue().making().at(place.resolve("atlas.kakehashi"));
                tally.tried();
                byte[] before = bytes(file);
                Spoken spoken = Spoken.to("list", "--locality", "vn-hue", "--lang", "en", "--store", file.toString());
                String shortfall = shortfall(spoken, file, each.getValue().problem());
                if (!shortfall.isEmpty()) {
                    tally.fellShort(each.getKey() + ": " + shortfall);
                }
                boolean kept = !each.getValue().problem().equals(PUT_BACK);
                if (kept && before.length > 0 && !Arrays.equals(bytes(file), before)) {
                    tally.fellShort(each.getKey() + ": the file was changed");
                }
            }
            assertThat(number).isGreaterThan(40);
        }
    }

    private static String shortfall(Spoken spoken, Path file, String problem) {
        if (problem.equals(PUT_BACK)) {
            return spoken.code() == 0 && spoken.err().contains(PUT_BACK) ? "" : "ended with " + spoken;
        }
        if (!spoken.shortfall().isEmpty() || problem.isEmpty()) {
            return spoken.code() == 0 || !spoken.shortfall().isEmpty() ? spoken.shortfall() : "ended with " + spoken;
        }
        String wanted = Words.in(Language.EN).say(problem, file.toString());
        return spoken.code() == 3 && spoken.err().strip().equals(wanted)
                ? ""
                : "ended with " + spoken.code() + ": " + spoken.err();
    }

    /** Of what is a small file, what is in it. */
    private static byte[] bytes(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.isReadable(file) ? Files.readAllBytes(file) : new byte[0];
    }

    private void files() {
        odd("a folder", "store.problem.is-folder", Files::createDirectory);
        odd("nothing in it", FINE, Files::createFile);
        odd("a letter", NO_STORE, file -> Files.writeString(file, "Dear Sir or Madam, ".repeat(99)));
        odd("a word", NO_STORE, file -> Files.writeString(file, "Huế"));
        odd("noise", NO_STORE, file -> Files.write(file, noise()));
        odd("packed", NO_STORE, OddStoresTest::packed);
        odd("half a header", NO_STORE, file -> Files.write(file, Arrays.copyOf(whole(file), 60)));
        odd("a header alone", DAMAGED, file -> Files.write(file, Arrays.copyOf(whole(file), 100)));
        odd("a pipe", "store.problem.not-a-file", OddStoresTest::pipe);
        odd("an endless device", "store.problem.not-a-file", file -> Path.of("/dev/zero"));
        odd("the empty device", "store.problem.not-a-file", file -> Path.of("/dev/null"));
        odd("a link to a store", FINE, file -> {
            Path store = Frozen.store(file.resolveSibling("store"));
            return Files.createSymbolicLink(file, store);
        });
        odd("a link to itself", UNREADABLE, file -> Files.createSymbolicLink(file, file));
        odd(
                "a link to nothing",
                UNREADABLE,
                file -> Files.createSymbolicLink(
                        file, file.resolveSibling("nowhere").resolve("store")));
        odd("a folder at the lock's name", FINE, file -> besides(file, ".lock"));
        odd("a folder at the log's name", UNREADABLE, file -> besides(file, "-journal"));
        odd("a folder at the mark's name", FINE, file -> besides(file, ".mark"));
        odd("a folder at the notes' name", FINE, file -> besides(file, "-notes"));
    }

    private void contents() {
        odd("of another program", "store.problem.not-ours", file -> {
            run(file, "CREATE TABLE contacts (name TEXT)");
            return file;
        });
        sql("of a later version", NEWER, "PRAGMA user_version = 99");
        sql("of the last version there can be", NEWER, "PRAGMA user_version = 2147483647");
        sql("of a version below all", DAMAGED, "PRAGMA user_version = -1");
        sql("of the lowest version there can be", DAMAGED, "PRAGMA user_version = -2147483648");
        sql("of a form it does not have", DAMAGED, "PRAGMA user_version = 1");
        sql("of no form", DAMAGED, "PRAGMA user_version = 0");
        sql("without its parties", DAMAGED, "DROP TABLE tie_party");
        sql("without ties", DAMAGED, "DROP TABLE tie");
        sql("without an edition", DAMAGED, "DELETE FROM edition");
        sql("of an edition of no day", DAMAGED, "UPDATE edition SET date = 'xx'");
        sql("with a date of no day", DAMAGED, "UPDATE tie_event SET date = '2019-99' WHERE number = 0");
        sql("with a code that nobody knows", DAMAGED, "UPDATE tie SET type = 'no such type'");
        sql("with a locality in itself", DAMAGED, "UPDATE era SET parent = locality WHERE locality = 'vn-an-giang'");
        sql("with a locality that is not there", PUT_BACK, "UPDATE tie SET vietnam = 'vn-nowhere'");
        sql("with U+0000 in a text", PUT_BACK, "UPDATE party SET name_en = 'a' || char(0) || 'b'");
        sql("with line ends in a text", PUT_BACK, "UPDATE party SET name_en = 'a' || char(13, 10, 7) || 'b'");
        if (Tally.rounds(0, 1) > 0) {
            sql(
                    "with 200 MB in a text",
                    PUT_BACK,
                    "UPDATE tie SET note_en = printf('%.*c', 200000000, 'x')"
                            + " WHERE id = (SELECT min(id) FROM tie)");
        }
        odd("that another program locks", "store.problem.locked", file -> {
            Connection other = DriverManager.getConnection("jdbc:sqlite:" + Frozen.store(file));
            other.createStatement().execute("BEGIN EXCLUSIVE");
            return file;
        });
    }

    private void places() {
        odd("in a folder that is not there", FINE, file -> file.resolveSibling("new")
                .resolve("store"));
        odd("in a file", UNREADABLE, file -> {
            Files.writeString(file, "a file");
            return file.resolve("store");
        });
        odd("where nothing can be made", "store.problem.read-only", file -> Path.of("/proc/sys/store"));
        odd("under a name that is too long", UNREADABLE, file -> file.resolveSibling("n".repeat(300)));
        odd("under a path that is too long", "store.problem.path-too-long", file -> {
            Path deep = file;
            for (int i = 0; i < 60; i++) {
                deep = deep.resolve("0123456789");
            }
            return deep;
        });
        odd("that may not be written", FINE, file -> {
            Frozen.store(file).toFile().setWritable(false);
            return file;
        });
        odd("whose folder may not be written", FINE, file -> {
            Frozen.store(file);
            file.resolveSibling("").toFile().setWritable(false);
            return file;
        });
        odd("that may not be read", isRoot() ? FINE : UNREADABLE, file -> {
            Frozen.store(file).toFile().setReadable(false, false);
            return file;
        });
    }

    private void names() {
        for (String name : new String[] {
            "a?b",
            "a#b",
            "a%41b",
            "a&b",
            "a'b",
            "a\"b",
            "a;b",
            "a\\b",
            "a b",
            " ",
            "a?mode=memory&cache=shared",
            ":memory:",
            "file:a",
            "Thành phố Nguyễn Đức",
            "データ（二）",
            "🗾",
            "-a",
            "a\tb",
            "e\u0301"
        }) {
            odd("named " + name, FINE, file -> Frozen.store(file.resolveSibling(name)));
        }
    }

    private void odd(String name, String problem, Making making) {
        cases.put(name, new Odd(making, problem));
    }

    private void sql(String name, String problem, String statement) {
        odd(name, problem, file -> {
            run(Frozen.store(file), statement);
            return file;
        });
    }

    private static void run(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static byte[] whole(Path file) throws IOException {
        return Files.readAllBytes(Frozen.store(file));
    }

    private static byte[] noise() {
        byte[] noise = new byte[8192];
        new Random(11).nextBytes(noise);
        return noise;
    }

    private static Path packed(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(whole(file));
        }
        return Files.write(file, bytes.toByteArray());
    }

    private static Path pipe(Path file) throws Exception {
        assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor())
                .isZero();
        return file;
    }

    private static Path besides(Path file, String ending) throws IOException {
        Files.createDirectory(file.resolveSibling(file.getFileName() + ending));
        return Frozen.store(file);
    }

    /** Whom permissions do not stop. */
    private boolean isRoot() {
        try {
            return Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName().equals("root");
        } catch (IOException unknown) {
            return false;
        }
    }
}

package kakehashi.stress;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * One way to spoil a folder of seeds.
 *
 * @param what what is done, as a shortfall tells it
 * @param file the file that is spoiled, and that a breach must name
 * @param record the record that a breach must name, or empty where any will do
 * @param field the member of the record that a breach must name, or empty where any will do
 * @param isFault whether a breach must be told at all; else it is enough that the check ends
 */
record SeedMutation(String what, String file, String record, String field, boolean isFault, Harm harm) {

    private static final Pattern HALF = Pattern.compile("\uD83D(?!\uDE00)");

    /** Does it to a file, which is put back later. */
    interface Harm {
        void to(Path file) throws Exception;
    }

    static SeedMutation ofText(String what, String file, String record, String field, String text) {
        return new SeedMutation(what, file, record, field, true, harm(text));
    }

    /** Writes a text; half a character as the escape that alone can carry it. */
    static Harm harm(String text) {
        return path -> Files.writeString(path, HALF.matcher(text).replaceAll("\\\\ud83d"));
    }

    static SeedMutation ofFile(String what, String file, Harm harm) {
        return new SeedMutation(what, file, "", "", true, harm);
    }

    static SeedMutation ofBytes(String what, String file, byte[] bytes) {
        return ofFile(what, file, path -> Files.write(path, bytes));
    }

    static SeedMutation ofBytes(String what, String file, String text) {
        return ofBytes(what, file, text.getBytes(StandardCharsets.UTF_8));
    }
}

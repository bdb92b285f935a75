package kakehashi.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the build says about the program. */
public final class Program {

    private Program() {}

    /** The version of the program; empty where it was not built by Maven. */
    public static String version() {
        try (InputStream in = Program.class.getResourceAsStream("/kakehashi/program.properties")) {
            Properties program = new Properties();
            if (in != null) {
                program.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return program.getProperty("version", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

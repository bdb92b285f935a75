package kakehashi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import kakehashi.store.Seeds;
import kakehashi.text.Words;

/** The version of the program and of the data that it carries. */
record Version(String program, String data) {

    static Version read() throws IOException {
        try (InputStream in = Version.class.getResourceAsStream("/kakehashi/program.properties")) {
            Properties program = new Properties();
            if (in != null) {
                program.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return new Version(
                    program.getProperty("version", ""), Seeds.bundled().version());
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    String in(Words words) {
        return words.say("cli.version", program, data) + "\n";
    }
}

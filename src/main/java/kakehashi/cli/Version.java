package kakehashi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import kakehashi.store.seeds.Seeds;
import kakehashi.text.Program;
import kakehashi.text.Words;

/** The version of the program and of the data that it carries. */
record Version(String program, String data) {

    static Version read() throws IOException {
        try {
            return new Version(Program.version(), Seeds.bundled().version());
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    String in(Words words) {
        return words.say("cli.version", program, data) + "\n";
    }
}

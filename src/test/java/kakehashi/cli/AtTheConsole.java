package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that type commands on a store of their own with the real data. */
abstract class AtTheConsole {

    @TempDir
    static Path folder;

    protected static Console console;

    @BeforeAll
    static void fillAStore() {
        console = new Console(folder.resolve("atlas.kakehashi"));
        assertThat(console.type("list").code()).isZero();
    }
}

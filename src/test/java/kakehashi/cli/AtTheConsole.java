package kakehashi.cli;

import java.nio.file.Path;
import kakehashi.Frozen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that type commands on a store of their own with the frozen edition. */
abstract class AtTheConsole {

    @TempDir
    static Path folder;

    protected static Console console;

    @BeforeAll
    static void copyAStore() {
        console = new Console(Frozen.store(folder.resolve("atlas.kakehashi")));
    }
}

package kakehashi;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.LogManager;
import kakehashi.cli.Commands;
import kakehashi.cli.WindowOptions;
import kakehashi.session.keep.Keeper;
import kakehashi.store.StoreOpener;
import kakehashi.store.seeds.Seeds;
import kakehashi.store.sqlite.SqliteStores;
import kakehashi.store.support.ProgramLog;
import kakehashi.ui.AtlasApplication;

/** Starts the window when no command is named, else the command line. */
public final class Main {

    private static final int USAGE = 2;

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        silenceLibraries();
        ProgramLog log = ProgramLog.ofThisPlatform();
        log.begin();
        Clock clock = Clock.systemDefaultZone();
        StoreOpener stores = SqliteStores.keeping(Seeds.bundled(), clock);
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        Optional<WindowOptions> window = WindowOptions.of(arguments);
        if (window.isEmpty()) {
            System.exit(new Commands(clock, out, err, stores).run(arguments));
        }
        WindowOptions asked = window.get();
        if (hasDisplay()) {
            try {
                log.started();
                Keeper keeper = new Keeper(asked.store(), stores, clock);
                AtlasApplication.open(keeper, clock, asked.language(), asked.view());
                return;
            } catch (UnsupportedOperationException unreachable) {
                // A display is named, but nothing answers there: the same as none.
            }
        }
        err.println(Commands.noDisplay(asked.language()));
        err.flush();
        System.exit(USAGE);
    }

    /** Logging must be set before the first library asks for a logger. */
    private static void silenceLibraries() throws IOException {
        try (InputStream settings = Main.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        }
    }

    /** Names in three scripts come out whole whatever the platform's own character set. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(stream)), false, StandardCharsets.UTF_8);
    }

    /** JavaFX speaks X11 on Linux; without a display it would fail with a stack trace. */
    private static boolean hasDisplay() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean needsX11 = !system.contains("win") && !system.contains("mac");
        boolean headlessToolkit = "Monocle".equals(System.getProperty("glass.platform"));
        String display = System.getenv("DISPLAY");
        return !needsX11 || headlessToolkit || (display != null && !display.isBlank());
    }
}

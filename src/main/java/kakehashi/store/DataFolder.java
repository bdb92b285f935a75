package kakehashi.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import kakehashi.disk.Privacy;
import org.jspecify.annotations.Nullable;

/** The folder that a platform gives a program for the user's own data. It need not exist yet. */
public final class DataFolder {

    private DataFolder() {}

    /** {@code $XDG_DATA_HOME/kakehashi}, {@code %APPDATA%\Kakehashi} or {@code ~/Library/Application Support/Kakehashi}. */
    public static Path forThisPlatform() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * Makes a folder for data of the user's own, closed to others. The one that the platform gives is closed also where it is
     * there and open; any other that is there is the user's to open or close.
     */
    static void make(Path folder) throws IOException {
        make(folder, forThisPlatform());
    }

    static void make(Path folder, Path platforms) throws IOException {
        Privacy.makeFolder(folder);
        if (folder.toAbsolutePath()
                .normalize()
                .equals(platforms.toAbsolutePath().normalize())) {
            Privacy.narrow(folder);
        }
    }

    static Path of(String platform, Map<String, String> environment, Path home) {
        String name = platform.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return given(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming"))
                    .resolve("Kakehashi");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Kakehashi");
        }
        return given(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"))
                .resolve("kakehashi");
    }

    /** What the environment says, if it says an absolute path: the XDG standard has others ignored. */
    private static Path given(@Nullable String stated, Path usual) {
        return stated == null || !Path.of(stated).isAbsolute() ? usual : Path.of(stated);
    }
}

package kakehashi.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder that a platform gives a program for the user's own data. It need not exist yet. */
public final class DataFolder {

    private DataFolder() {}

    /** {@code $XDG_DATA_HOME/kakehashi}, {@code %APPDATA%\Kakehashi} or {@code ~/Library/Application Support/Kakehashi}. */
    public static Path forThisPlatform() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
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

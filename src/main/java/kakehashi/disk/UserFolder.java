package kakehashi.disk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A folder that a platform gives a program for what is the user's own. It need not exist yet. */
public enum UserFolder {
    /** {@code $XDG_DATA_HOME/kakehashi}, {@code %APPDATA%\Kakehashi} or {@code ~/Library/Application Support/Kakehashi}. */
    DATA,
    /**
     * For what is easily had again: {@code $XDG_CACHE_HOME/kakehashi}, {@code %LOCALAPPDATA%\Kakehashi\Cache} or
     * {@code ~/Library/Caches/Kakehashi}.
     */
    CACHE,
    /**
     * For what the program writes down about itself: {@code $XDG_STATE_HOME/kakehashi}, {@code %LOCALAPPDATA%\Kakehashi\Logs} or
     * {@code ~/Library/Logs/Kakehashi}.
     */
    LOG;

    public Path onThisPlatform() {
        return on(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    Path on(String platform, Map<String, String> environment, Path home) {
        String name = platform.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return windows(environment, home.resolve("AppData"));
        }
        return name.startsWith("mac") ? mac(home.resolve("Library")) : xdg(environment, home);
    }

    private Path windows(Map<String, String> environment, Path usual) {
        if (this == DATA) {
            return given(environment.get("APPDATA"), usual.resolve("Roaming")).resolve("Kakehashi");
        }
        return given(environment.get("LOCALAPPDATA"), usual.resolve("Local"))
                .resolve("Kakehashi")
                .resolve(this == CACHE ? "Cache" : "Logs");
    }

    private Path mac(Path library) {
        return library.resolve(
                        switch (this) {
                            case DATA -> "Application Support";
                            case CACHE -> "Caches";
                            case LOG -> "Logs";
                        })
                .resolve("Kakehashi");
    }

    private Path xdg(Map<String, String> environment, Path home) {
        Path base =
                switch (this) {
                    case DATA ->
                        given(
                                environment.get("XDG_DATA_HOME"),
                                home.resolve(".local").resolve("share"));
                    case CACHE -> given(environment.get("XDG_CACHE_HOME"), home.resolve(".cache"));
                    case LOG ->
                        given(
                                environment.get("XDG_STATE_HOME"),
                                home.resolve(".local").resolve("state"));
                };
        return base.resolve("kakehashi");
    }

    /** What the environment says, if it says an absolute path: the XDG standard has others ignored. */
    private static Path given(@Nullable String stated, Path usual) {
        return stated == null || !Path.of(stated).isAbsolute() ? usual : Path.of(stated);
    }
}

package kakehashi.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where each platform has data, caches and logs lie. */
class UserFolderTest {

    private static final Path HOME = Path.of("/home/an");

    @Test
    void each_platform_has_its_folders() {
        assertThat(UserFolder.DATA.on("Linux", Map.of(), HOME)).isEqualTo(HOME.resolve(".local/share/kakehashi"));
        assertThat(UserFolder.CACHE.on("Linux", Map.of(), HOME)).isEqualTo(HOME.resolve(".cache/kakehashi"));
        assertThat(UserFolder.DATA.on("Mac OS X", Map.of(), HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/Kakehashi"));
        assertThat(UserFolder.CACHE.on("Mac OS X", Map.of(), HOME)).isEqualTo(HOME.resolve("Library/Caches/Kakehashi"));
        assertThat(UserFolder.DATA.on("Windows 11", Map.of(), HOME))
                .isEqualTo(HOME.resolve("AppData/Roaming/Kakehashi"));
        assertThat(UserFolder.CACHE.on("Windows 11", Map.of(), HOME))
                .isEqualTo(HOME.resolve("AppData/Local/Kakehashi/Cache"));
        assertThat(UserFolder.LOG.on("Linux", Map.of(), HOME)).isEqualTo(HOME.resolve(".local/state/kakehashi"));
        assertThat(UserFolder.LOG.on("Mac OS X", Map.of(), HOME)).isEqualTo(HOME.resolve("Library/Logs/Kakehashi"));
        assertThat(UserFolder.LOG.on("Windows 11", Map.of(), HOME))
                .isEqualTo(HOME.resolve("AppData/Local/Kakehashi/Logs"));
    }

    @Test
    void the_environment_may_name_others() {
        assertThat(UserFolder.DATA.on("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(Path.of("/data/kakehashi"));
        assertThat(UserFolder.CACHE.on("Linux", Map.of("XDG_CACHE_HOME", "/cache"), HOME))
                .isEqualTo(Path.of("/cache/kakehashi"));
        assertThat(UserFolder.LOG.on("Linux", Map.of("XDG_STATE_HOME", "/state"), HOME))
                .isEqualTo(Path.of("/state/kakehashi"));
        assertThat(UserFolder.DATA.on("Windows 11", Map.of("APPDATA", "/roaming"), HOME))
                .isEqualTo(Path.of("/roaming/Kakehashi"));
        assertThat(UserFolder.CACHE.on("Windows 11", Map.of("LOCALAPPDATA", "/local"), HOME))
                .isEqualTo(Path.of("/local/Kakehashi/Cache"));
    }

    @Test
    void what_is_no_absolute_path_is_passed_over() {
        assertThat(UserFolder.DATA.on("Linux", Map.of("XDG_DATA_HOME", "not/absolute"), HOME))
                .isEqualTo(HOME.resolve(".local/share/kakehashi"));
        assertThat(UserFolder.CACHE.on("Linux", Map.of("XDG_CACHE_HOME", ""), HOME))
                .isEqualTo(HOME.resolve(".cache/kakehashi"));
    }

    /** Its name holds that of another platform. */
    @Test
    void darwin_is_no_windows() {
        assertThat(UserFolder.CACHE.on("Darwin", Map.of("LOCALAPPDATA", "/local"), HOME))
                .isEqualTo(HOME.resolve(".cache/kakehashi"));
    }
}

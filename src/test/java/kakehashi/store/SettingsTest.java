package kakehashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void what_is_saved_is_read_again_and_unknown_keys_stay() throws Exception {
        Path file = folder.resolve("settings.properties");
        Files.writeString(file, "from.a.later.version = 7\nlanguage = vi\n");

        Settings.in(folder).save(Map.of("language", "ja", "home", "vn-hue", "note", "フエ = Huế: #1\\"));

        assertThat(Settings.in(folder).values())
                .isEqualTo(Map.of(
                        "from.a.later.version", "7", "language", "ja", "home", "vn-hue", "note", "フエ = Huế: #1\\"));
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void without_a_file_there_are_no_values() throws Exception {
        assertThat(Settings.in(folder).values()).isEmpty();
        assertThat(Settings.in(folder).setAside()).isEmpty();
    }

    @Test
    void a_file_that_is_no_settings_is_set_aside_unchanged() throws Exception {
        byte[] garbage = {1, 2, 0, (byte) 0xff, '=', 7};
        Files.write(folder.resolve("settings.properties"), garbage);

        Settings settings = Settings.in(folder);

        assertThat(settings.values()).isEmpty();
        assertThat(settings.setAside().map(SettingsTest::bytes)).contains(garbage);
    }

    @Test
    void each_platform_has_its_folder() {
        Path home = Path.of("/home/an");

        assertThat(DataFolder.of("Linux", Map.of(), home)).isEqualTo(Path.of("/home/an/.local/share/kakehashi"));
        assertThat(DataFolder.of("Linux", Map.of("XDG_DATA_HOME", "/data"), home))
                .isEqualTo(Path.of("/data/kakehashi"));
        assertThat(DataFolder.of("Linux", Map.of("XDG_DATA_HOME", "not/absolute"), home))
                .isEqualTo(Path.of("/home/an/.local/share/kakehashi"));
        assertThat(DataFolder.of("Mac OS X", Map.of(), home))
                .isEqualTo(Path.of("/home/an/Library/Application Support/Kakehashi"));
        assertThat(DataFolder.of("Windows 11", Map.of("APPDATA", "/roaming"), home))
                .isEqualTo(Path.of("/roaming/Kakehashi"));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (java.io.IOException gone) {
            throw new AssertionError(gone);
        }
    }
}

package kakehashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
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
        assertThat(Files.list(folder)).containsExactlyInAnyOrder(file, folder.resolve("settings.lock"));
    }

    @Test
    void two_windows_each_keep_what_the_other_changed() throws Exception {
        Settings.in(folder).save(Map.of("language", "vi", "text.size", "100"));
        Settings one = Settings.in(folder);
        Settings other = Settings.in(folder);

        one.save(Map.of("text.size", "125"));
        other.save(Map.of("theme", "dark"));
        one.save(Map.of("language", "ja"));

        assertThat(Settings.in(folder).values())
                .isEqualTo(Map.of("language", "ja", "text.size", "125", "theme", "dark"));
        assertThat(other.values()).containsEntry("text.size", "125");
    }

    @Test
    void settings_that_turn_into_garbage_are_set_aside_and_what_this_window_knows_is_written_anew() throws Exception {
        Settings settings = Settings.in(folder);
        settings.save(Map.of("language", "vi"));
        byte[] garbage = {1, 2, 0, (byte) 0xff, '=', 7};
        Files.write(folder.resolve("settings.properties"), garbage);

        settings.save(Map.of("theme", "dark"));

        assertThat(Settings.in(folder).values()).isEqualTo(Map.of("language", "vi", "theme", "dark"));
        assertThat(folder.resolve("settings.unreadable-1.properties")).hasBinaryContent(garbage);
    }

    @Test
    void they_are_read_by_nobody_else_and_the_folder_of_the_platform_is_closed() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path named = Files.createDirectory(folder.resolve("named"));
        Files.setPosixFilePermissions(named, PosixFilePermissions.fromString("rwxr-xr-x"));

        Settings.in(named).save(Map.of("language", "vi"));
        assertThat(permissions(named.resolve("settings.properties"))).isEqualTo("rw-------");
        assertThat(permissions(named)).isEqualTo("rwxr-xr-x");

        DataFolder.make(named, folder.resolve("platforms"));
        assertThat(permissions(named)).isEqualTo("rwxr-xr-x");
        DataFolder.make(named, named);
        assertThat(permissions(named)).isEqualTo("rwx------");
        DataFolder.make(folder.resolve("new"), named);
        assertThat(permissions(folder.resolve("new"))).isEqualTo("rwx------");
    }

    private static String permissions(Path of) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(of));
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
    void one_value_that_is_no_text_makes_a_file_no_settings_but_a_tab_is_text() throws Exception {
        Path file = folder.resolve("settings.properties");
        Files.writeString(file, "language = vi\nnote = a\\u0007b\ntheme = dark\n");
        assertThat(Settings.in(folder).setAside()).isPresent();

        Files.writeString(file, "language = vi\nnote = a\\tb\n");
        assertThat(Settings.in(folder).setAside()).isEmpty();
        assertThat(Settings.in(folder).values()).containsEntry("note", "a\tb");
    }

    @Test
    void what_is_given_away_is_here_no_more_and_is_given_by_one_window_alone() throws Exception {
        Settings.in(folder).save(Map.of("view.1", "hue", "view.2", "sakai", "language", "vi"));
        Settings one = Settings.in(folder);
        Settings other = Settings.in(folder);
        List<Map<String, String>> given = new ArrayList<>();

        one.giveAway(key -> key.startsWith("view."), given::add);
        other.giveAway(key -> key.startsWith("view."), given::add);

        assertThat(given).containsExactly(Map.of("view.1", "hue", "view.2", "sakai"));
        assertThat(Settings.in(folder).values()).isEqualTo(Map.of("language", "vi"));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (java.io.IOException gone) {
            throw new AssertionError(gone);
        }
    }
}

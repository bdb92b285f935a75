package kakehashi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kakehashi.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered about sheets, in a settings file that is read again. */
class PaperworkTest {

    @TempDir
    private Path folder;

    private Preferences settings() {
        return Preferences.beside(folder.resolve("atlas.kakehashi"), Language.EN, null, Runnable::run);
    }

    @Test
    void what_was_typed_for_a_visit_comes_back_with_its_lines_for_that_side_of_that_pair_alone() {
        Preferences first = settings();
        Paperwork before = new Paperwork(first);
        before.type("vn-hue", "jp-gifu-pref", "points", "Mời Thống đốc.\r\n\tBản ghi nhớ = 2016\u0007\n岐阜県 #1");
        before.choose("visit-brief", "language", "vi-ja");
        first.flush();

        Paperwork after = new Paperwork(settings());
        assertThat(after.typed("vn-hue", "jp-gifu-pref", "points"))
                .isEqualTo("Mời Thống đốc.\n Bản ghi nhớ = 2016 \n岐阜県 #1");
        assertThat(after.typed("jp-gifu-pref", "vn-hue", "points")).isEmpty();
        assertThat(after.typed("vn-hue", "jp-gifu-pref", "objectives")).isEmpty();
        assertThat(after.choice("visit-brief", "language")).contains("vi-ja");
        assertThat(after.choice("tie", "language")).isEmpty();
    }
}

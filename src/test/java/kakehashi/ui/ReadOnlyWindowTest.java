package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kakehashi.model.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window on a store that cannot be written: an open file's entry in the process table lies in no real folder. */
class ReadOnlyWindowTest {

    @TempDir
    Path folder;

    @Test
    void the_foot_says_that_nothing_can_be_edited_and_why() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")));
        Path file = folder.resolve("atlas.kakehashi");
        AtlasWindow.open(file, Map.of()).close();
        try (FileInputStream kept = new FileInputStream(file.toFile());
                AtlasWindow window = AtlasWindow.open(entryOf(file), Map.of())) {
            assertThat(kept.available()).isPositive();
            Label said = window.robot().lookup("#read-only").queryAs(Label.class);
            assertThat(said.getText()).isEqualTo("Read only: the file, or the folder it is in, cannot be written");
            window.act(() -> window.session().select("vn-da-nang--jp-sakai-osaka"));
            window.until(() -> window.robot().lookup("#page-title").tryQuery().isPresent());
            assertThat(window.robot().lookup("#add-contact").tryQuery()).isEmpty();
            assertThat(window.robot().lookup(".correct-fact").tryQuery()).isEmpty();
            window.robot().push(KeyCode.CONTROL, KeyCode.N);
            assertThat(window.robot().lookup("#form-event").tryQuery()).isEmpty();
            assertThat(window.robot().lookup("#message").queryAs(Label.class).getText())
                    .isEqualTo(said.getText());
            window.act(() -> window.session().languageProperty().set(Language.VI));
            window.until(() -> said.getText().startsWith("Chỉ đọc: không có quyền ghi"));
            assertThat(window.session().atlas().ties()).isNotEmpty();
        }
    }

    private static Path entryOf(Path file) throws IOException {
        try (Stream<Path> entries = Files.list(Path.of("/proc/self/fd"))) {
            return entries.filter(entry -> isSame(entry, file)).findFirst().orElseThrow();
        }
    }

    private static boolean isSame(Path entry, Path file) {
        try {
            return Files.isSameFile(entry, file);
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }
}

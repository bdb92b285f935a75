package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.Label;
import kakehashi.Frozen;
import kakehashi.model.Tie;
import kakehashi.store.AtlasStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window on a store that another one writes. */
class SecondWindowTest {

    @TempDir
    Path folder;

    @Test
    void what_the_first_window_writes_appears_in_the_second() throws Exception {
        Path file = Frozen.store(folder.resolve("atlas.kakehashi"));
        try (AtlasStore first = Frozen.stores().open(file, progress -> {});
                AtlasWindow window = AtlasWindow.open(file, Map.of())) {
            assertThat(window.robot().lookup("#read-only").queryAs(Label.class).getText())
                    .contains("another window");
            Tie tie = first.load().ties().get(0);
            window.act(() -> window.session().select(tie.id()));
            first.write(Frozen.change(first.load(), "As the first window has it"));
            window.until(
                    () -> window.session().atlas().ties().get(0).typeAsStated().equals("As the first window has it"));
            assertThat(window.session().selection()).contains(tie.id());
        }
    }
}

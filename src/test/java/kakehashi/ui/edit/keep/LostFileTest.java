package kakehashi.ui.edit.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import javafx.scene.control.Button;
import kakehashi.Frozen;
import kakehashi.model.value.Language;
import kakehashi.session.Session;
import kakehashi.store.AtlasStore;
import kakehashi.text.Words;
import kakehashi.ui.AtlasWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a window whose file others take away or replace: it is told without anybody asking, and both are kept. */
class LostFileTest {

    @TempDir
    Path folder;

    private static String stated(Session session) {
        return session.atlas().ties().get(0).typeAsStated();
    }

    private static String told(AtlasWindow window) {
        return window.session().messages().all().stream()
                .map(message -> message.in(Words.in(Language.EN)))
                .reduce("", String::concat);
    }

    private static Button button(AtlasWindow window, String id) {
        return (Button) window.robot().lookup("#" + id).query();
    }

    private static void press(AtlasWindow window, String id) throws Exception {
        Session before = window.session();
        window.act(button(window, id)::fire);
        window.await(() -> window.opening().sessionProperty().get() != null && window.session() != before);
        window.until(() -> window.robot().lookup("#facet-scheme").tryQuery().isPresent());
    }

    private Path another(String type) throws Exception {
        Path file = Frozen.store(folder.resolve("another.kakehashi"));
        try (AtlasStore store = Frozen.stores().open(file, progress -> {})) {
            store.write(Frozen.change(store.load(), type));
        }
        return file;
    }

    private Path kept() throws Exception {
        try (var files = Files.list(folder.resolve("atlas.kakehashi.backups"))) {
            return files.filter(file -> file.toString().endsWith("_replaced.kakehashi"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void a_file_that_is_replaced_is_told_and_both_are_kept() throws Exception {
        Path file = folder.resolve("atlas.kakehashi");
        Path other = another("What lies there now");
        try (AtlasWindow window = AtlasWindow.open(file, Map.of())) {
            window.act(
                    () -> window.session().change(Frozen.change(window.session().atlas(), "What is seen")));
            window.until(() -> stated(window.session()).equals("What is seen"));
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
            window.until(() -> window.robot().lookup("#save-held").tryQuery().isPresent());
            assertThat(told(window)).contains("Another file was put in the place of the store " + file);

            Path saved = folder.resolve("saved.kakehashi");
            window.opening().save(saved);
            try (AtlasStore store = Frozen.stores().read(saved)) {
                assertThat(store.load().ties().get(0).typeAsStated()).isEqualTo("What is seen");
                assertThat(store.journal()).hasSize(1);
            }

            assertThat(button(window, "open-anew").getText()).isEqualTo("Open what is there now");
            press(window, "open-anew");
            assertThat(stated(window.session())).isEqualTo("What lies there now");
            assertThat(told(window)).contains("is kept as " + kept());
        }
        try (AtlasStore store = Frozen.stores().read(kept())) {
            assertThat(store.load().ties().get(0).typeAsStated()).isEqualTo("What is seen");
        }
    }

    @Test
    void what_is_seen_is_saved_also_where_another_store_was_written_into_the_file() throws Exception {
        Path file = folder.resolve("atlas.kakehashi");
        Path other = another("What was written over it");
        try (AtlasWindow window = AtlasWindow.open(file, Map.of())) {
            window.act(
                    () -> window.session().change(Frozen.change(window.session().atlas(), "What is seen")));
            window.until(() -> stated(window.session()).equals("What is seen"));
            Files.write(file, Files.readAllBytes(other));
            window.until(() -> window.robot().lookup("#save-held").tryQuery().isPresent());
            assertThat(stated(window.session())).isEqualTo("What is seen");
            press(window, "open-anew");
            assertThat(stated(window.session())).isEqualTo("What was written over it");
        }
        try (AtlasStore store = Frozen.stores().read(kept())) {
            assertThat(store.load().ties().get(0).typeAsStated()).isEqualTo("What is seen");
        }
    }
}

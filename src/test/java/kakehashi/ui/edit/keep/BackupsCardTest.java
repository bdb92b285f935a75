package kakehashi.ui.edit.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import kakehashi.Frozen;
import kakehashi.session.Session;
import kakehashi.store.AtlasStore;
import kakehashi.ui.InTheWindow;
import kakehashi.ui.control.Wish;
import org.junit.jupiter.api.Test;

/** The backups in the window: one made, compared with now, and put back without a restart. */
class BackupsCardTest extends InTheWindow {

    private static void open() throws Exception {
        window.act(() -> Wish.of(find("#window-menu").orElseThrow(), Wish.Kind.BACKUPS, ""));
        window.until(() -> find("#backups").isPresent());
    }

    private static ListView<?> list(String id) {
        return (ListView<?>) find("#" + id).orElseThrow();
    }

    private static String stated() {
        return window.session().atlas().ties().get(0).typeAsStated();
    }

    @Test
    void a_backup_is_made_compared_and_put_back_and_the_window_shows_it() throws Exception {
        open();
        window.until(() -> list("backups-list").getItems().isEmpty());
        press(find("#backup-now").orElseThrow());
        window.until(() -> writtenIn("backups-list").stream().anyMatch(text -> text.contains("same records as now")));
        assertThat(writtenIn("backups-list")).anyMatch(text -> text.contains("asked for"));
        press(find("#backups-close").orElseThrow());

        String before = stated();
        Session session = window.session();
        window.act(() -> session.change(Frozen.change(session.atlas(), "As it is now")));
        window.until(() -> stated().equals("As it is now"));

        open();
        window.until(() -> writtenIn("backups-list").stream().anyMatch(text -> text.contains("one record differs")));
        window.act(() -> list("backups-list").requestFocus());
        window.robot().type(KeyCode.ENTER);
        window.until(() -> find("#compared-list").isPresent()
                && !list("compared-list").getItems().isEmpty());
        assertThat(writtenIn("compared-list")).anyMatch(text -> text.contains(before + " → As it is now"));
        Button restore = (Button) find("#backup-restore").orElseThrow();
        window.act(restore::requestFocus);
        window.robot().type(KeyCode.SPACE);
        window.until(() -> window.opening().sessionProperty().get() != null
                && window.session() != session
                && find("#backups-open").isEmpty()
                && find("#facet-scheme").isPresent());
        assertThat(stated()).isEqualTo(before);
        assertThat(writtenIn("messages")).anyMatch(text -> text.contains("What was there before is kept as"));
        try (AtlasStore kept = Frozen.stores().read(former())) {
            assertThat(kept.load().ties().get(0).typeAsStated()).isEqualTo("As it is now");
        }
        // The window works on.
        window.act(() -> window.session().change(Frozen.change(window.session().atlas(), "Later")));
        window.until(() -> stated().equals("Later"));
    }

    private static Path former() throws Exception {
        try (var files = Files.list(store().resolveSibling("atlas.kakehashi.backups"))) {
            return files.filter(file -> file.toString().contains("_restore"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}

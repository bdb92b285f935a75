package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import kakehashi.Frozen;
import kakehashi.model.value.Language;
import kakehashi.session.Message;
import kakehashi.session.Opening;
import kakehashi.session.Preferences;
import kakehashi.session.keep.Keeper;
import kakehashi.store.AtlasStore;
import kakehashi.store.keep.Backups;
import kakehashi.store.keep.Cause;
import kakehashi.text.Words;
import kakehashi.ui.control.Outside;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What is offered where the store is damaged, and done by a button. */
class RemedyTest {

    private static final Clock CLOCK =
            Clock.fixed(AtlasWindow.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path file;
    private Opening opening;
    private OpeningPane pane;
    private Stage stage;

    @BeforeEach
    void damage() throws Exception {
        file = Frozen.store(folder.resolve("atlas.kakehashi"));
        try (AtlasStore store = Frozen.stores().open(file, progress -> {})) {
            store.write(Frozen.change(store.load(), "before the backup"));
        }
        new Backups(file, CLOCK).make(Cause.ASKED);
        try (AtlasStore store = Frozen.stores().open(file, progress -> {})) {
            store.write(Frozen.change(store.load(), "after the backup"));
        }
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length - 20_000, bytes.length - 8_000, (byte) 7);
        Files.write(file, bytes);
        Preferences preferences = new Preferences(Map.of(), values -> {}, Language.EN);
        Keeper keeper = new Keeper(file, Frozen.stores(), CLOCK);
        FxToolkit.registerPrimaryStage();
        Underway underway = new Underway();
        opening = new Opening(keeper, preferences, CLOCK, underway, Platform::runLater);
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            pane = new OpeningPane(opening, new Outside(url -> {}), () -> {}, chooser -> help().toFile());
            stage = new Stage();
            stage.setScene(new Scene(new Pane(pane)));
            stage.show();
        });
        opening.begin();
        until(() -> pane.lookup("#store-problem") != null);
    }

    /** A window left open would keep the keys of the next. */
    @AfterEach
    void hide() {
        WaitForAsyncUtils.waitForAsyncFx(60_000, stage::hide);
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition)
                .get());
    }

    private String stated() {
        return opening.sessionProperty().get().atlas().ties().get(0).typeAsStated();
    }

    private String told() {
        return opening.sessionProperty().get().messages().all().stream()
                .map((Message message) -> message.in(Words.in(Language.EN)))
                .reduce("", String::concat);
    }

    private void press(String id) throws Exception {
        Button button = (Button) pane.lookup(id);
        WaitForAsyncUtils.waitForAsyncFx(60_000, button::fire);
        until(() -> opening.sessionProperty().get() != null);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Path help() {
        return folder.resolve("help.txt");
    }

    @Test
    void what_a_helper_needs_is_saved_where_nothing_opens() throws Exception {
        Button save = (Button) pane.lookup("#start-helper");
        WaitForAsyncUtils.waitForAsyncFx(60_000, save::fire);
        Label told = (Label) pane.lookup("#start-helper-told");
        until(() -> !told.getText().isEmpty());
        assertThat(told.getText()).contains("help.txt");
        assertThat(Files.readString(help())).contains("CORRUPT").doesNotContain(folder.toString());
    }

    @Test
    void the_last_backup_is_put_back_and_the_damaged_file_kept() throws Exception {
        assertThat(((Label) pane.lookup("#store-problem")).getText()).contains("is damaged", "It was left as it is");
        assertThat(((Button) pane.lookup("#remedy-backup")).getText()).contains("24 November 2026 00:00");
        press("#remedy-backup");
        assertThat(stated()).isEqualTo("before the backup");
        assertThat(told()).contains("atlas.kakehashi.damaged-1");
        assertThat(folder.resolve("atlas.kakehashi.damaged-1")).exists();
        opening.sessionProperty().get().close();
    }

    @Test
    void what_can_still_be_read_is_saved_and_what_is_not_is_told() throws Exception {
        press("#remedy-salvage");
        assertThat(stated()).isEqualTo("after the backup");
        assertThat(told()).contains("could be read as written", "The damaged file is kept as");
        opening.sessionProperty().get().close();
    }
}

package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.stage.WindowHelper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kakehashi.map.ground.BaseMap;
import kakehashi.model.value.Language;
import kakehashi.session.Message;
import kakehashi.session.Messages;
import kakehashi.session.Session;
import kakehashi.session.Task;
import kakehashi.session.Theme;
import kakehashi.text.Program;
import kakehashi.ui.control.Outside;
import kakehashi.ui.map.MapPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What went wrong, as the window tells it. */
class MessageBarTest extends InTheWindow {

    private static final String RAW = "Cannot read field because it is null";

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
        window.act(() -> {
            session().preferences().textSize().usual();
            List.copyOf(messages().all()).forEach(messages()::close);
        });
    }

    private static Session session() {
        return window.session();
    }

    private static Messages messages() {
        return session().messages();
    }

    private static MessageBar bar() {
        return window.the(MessageBar.class);
    }

    private static void fail(Task... tasks) throws Exception {
        window.act(() -> {
            for (Task task : tasks) {
                messages().failed(task, new IllegalStateException(RAW), "hue");
            }
        });
        window.until(() -> bar().getHeight() > 0);
    }

    private static List<String> told() {
        return labels(bar())
                .filter(label -> label.getStyleClass().contains("told"))
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void a_failure_says_in_the_language_of_the_window_what_was_being_done_and_never_the_exception() throws Exception {
        fail(Task.SEARCH);
        assertThat(told()).singleElement().asString().startsWith("The search for “hue” did not work. ");
        for (Language language : Language.values()) {
            window.act(() -> session().languageProperty().set(language));
            window.until(() -> session().words().language() == language);
            assertThat(told()).singleElement().asString().contains("hue").doesNotContain(RAW, "Exception");
        }
    }

    @Test
    void it_is_reached_by_the_key_for_the_parts_told_to_a_screen_reader_and_closed_by_escape() throws Exception {
        fail(Task.SEARCH, Task.TABLE);
        List<String> told = told();
        window.act(() -> find("#search").orElseThrow().requestFocus());
        for (int i = 0; i < 6 && !isWithin(bar()); i++) {
            window.robot().type(KeyCode.F6);
        }
        assertThat(isWithin(bar())).isTrue();
        assertThat(focus().getAccessibleText()).startsWith(told.get(0));
        window.robot().type(KeyCode.ESCAPE);
        assertThat(told()).containsExactly(told.get(1));
        assertThat(focus().getAccessibleText()).as("the next one").startsWith(told.get(1));
        window.robot().type(KeyCode.SPACE);
        window.until(() -> !bar().isVisible());
        assertThat(bar().getParent().getLayoutBounds().getHeight()).isLessThan(40);
    }

    private static Node focus() {
        return window.stage().getScene().getFocusOwner();
    }

    private static boolean isWithin(Parent part) {
        for (Node at = focus(); at != null; at = at.getParent()) {
            if (at == part) {
                return true;
            }
        }
        return false;
    }

    @Test
    void nothing_of_it_is_cut_or_faint_in_large_text_light_or_dark_and_it_leaves_room_for_the_work() throws Exception {
        fail(Task.SEARCH);
        window.act(() -> session().preferences().textSize().set(200));
        for (Theme theme : Theme.values()) {
            window.act(() -> session().themeProperty().set(theme));
            for (Language language : Language.values()) {
                window.act(() -> session().languageProperty().set(language));
                window.until(() -> session().words().language() == language);
                Seen seen = new Seen(bar());
                assertThat(seen.shortened()).as("%s %s", language, theme).isEmpty();
                assertThat(seen.faint()).as("%s %s", language, theme).isEmpty();
                assertThat(seen.unnamed()).isEmpty();
            }
        }
        fail(Task.values());
        assertThat(bar().getHeight())
                .isLessThanOrEqualTo(Math.ceil(window.stage().getScene().getHeight() * 0.35));
    }

    @Test
    void details_are_copied_for_those_who_mend_the_program_and_not_shown() throws Exception {
        fail(Task.CHART);
        window.act(((Button) bar().lookup(".copy-details"))::fire);
        String[] copied = new String[1];
        window.act(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).startsWith(told().get(0)).contains(RAW, "\tat kakehashi.ui.MessageBarTest");
        assertThat(copied[0].lines())
                .contains("Kakehashi " + Program.version() + ", Java " + System.getProperty("java.version") + ", "
                        + System.getProperty("os.name") + " " + System.getProperty("os.version"));
        assertThat(Program.version()).isNotEmpty();
    }

    @Test
    void what_nothing_else_catches_is_told_in_the_window_or_where_the_store_opens() throws Exception {
        boolean[] shown = {true};
        Uncaught uncaught = new Uncaught(window.opening(), () -> shown[0]);
        uncaught.uncaughtException(Thread.currentThread(), new OutOfMemoryError("Java heap space"));
        window.until(() -> !messages().all().isEmpty());
        assertThat(told()).singleElement().asString().contains("-Xmx");
        shown[0] = false;
        uncaught.uncaughtException(Thread.currentThread(), new OutOfMemoryError("Java heap space"));
        window.until(() -> window.opening().problemProperty().get() != null);
        OpeningPane[] pane = new OpeningPane[1];
        window.act(() -> {
            pane[0] = new OpeningPane(window.opening(), new Outside(url -> {}), () -> {}, chooser -> null);
            new Scene(pane[0]);
            pane[0].applyCss();
            pane[0].layout();
        });
        assertThat(labels(pane[0]).map(Labeled::getText))
                .anySatisfy(text -> assertThat(text).contains("-Xmx"));
    }

    @Test
    void a_store_that_is_gone_is_told_as_the_window_gains_the_focus_and_once() throws Exception {
        Path away = Files.move(store(), folder.resolve("away"));
        leaveAndComeBack();
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("The atlas is no longer safe in its file. ")
                .contains(store().toString());

        window.act(() -> messages().close(messages().all().get(0)));
        leaveAndComeBack();
        assertThat(told()).isEmpty();

        Files.move(away, store());
        leaveAndComeBack();
        assertThat(told()).isEmpty();
    }

    /** As one does who looks into a folder meanwhile. */
    private static void leaveAndComeBack() {
        // Without a screen no window is ever told that it lost the focus.
        window.act(() -> WindowHelper.setFocused(window.stage(), false));
        window.act(() -> WindowHelper.setFocused(window.stage(), true));
    }

    @Test
    void a_ground_that_cannot_be_read_is_told_once_and_the_ties_are_drawn_without_it() throws Exception {
        CompletableFuture<BaseMap> unreadable =
                CompletableFuture.failedFuture(new UncheckedIOException(new IOException(RAW)));
        MapPane[] map = new MapPane[1];
        Stage[] stage = new Stage[1];
        int[] drawn = new int[1];
        window.act(() -> {
            map[0] = new MapPane(session(), unreadable);
            map[0].whenDrawn(() -> drawn[0]++);
            stage[0] = new Stage();
            stage[0].setScene(new Scene(map[0], 500, 400));
            stage[0].show();
        });
        window.until(() -> drawn[0] == 1);
        window.act(() -> stage[0].setWidth(560));
        window.until(() -> map[0].getWidth() > 510);
        window.until(() -> messages().all().size() == 1);
        Message only = messages().all().get(0);
        assertThat(only.task()).isEqualTo(Task.GROUND);
        assertThat(only.in(session().words()))
                .startsWith("Land and borders could not be read")
                .doesNotContain(RAW);
        window.act(() -> {
            stage[0].hide();
            window.stage().requestFocus();
        });
    }
}

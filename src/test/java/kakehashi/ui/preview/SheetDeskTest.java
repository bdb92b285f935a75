package kakehashi.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.Clipboard;
import kakehashi.session.Session;
import kakehashi.ui.AtlasWindow;
import kakehashi.ui.control.Outside;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet of what is selected, saved and copied without a preview. */
class SheetDeskTest {

    private static final String HUE_GIFU = "vn-hue--jp-gifu-pref";

    @TempDir
    static Path folder;

    private static AtlasWindow window;
    private static final Outside OUTSIDE = new Outside(url -> {});
    private static @Nullable File chosen;
    private static int asked;
    private static SheetDesk desk;

    @BeforeAll
    static void open() throws Exception {
        window = AtlasWindow.open(folder.resolve("atlas.kakehashi"), Map.of());
        SheetDialogs dialogs = new SheetDialogs(
                (chooser, over) -> {
                    asked++;
                    return chosen;
                },
                (chooser, over) -> null);
        window.act(() -> desk = new SheetDesk(
                session(),
                OUTSIDE,
                dialogs,
                window.stage(),
                new PreviewDesk(session(), OUTSIDE, dialogs, window.stage())));
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @BeforeEach
    void forget() {
        asked = 0;
        chosen = null;
        window.act(() -> {
            OUTSIDE.say("");
            session().select(HUE_GIFU);
        });
    }

    private static Session session() {
        return window.session();
    }

    private static String said() {
        return OUTSIDE.messageProperty().get();
    }

    @Test
    void a_sheet_is_saved_in_the_form_that_its_ending_names_and_where_it_lies_is_said() throws Exception {
        for (String ending : new String[] {"pdf", "docx", "html"}) {
            Path file = folder.resolve("sheet." + ending);
            chosen = file.toFile();

            window.act(desk::save);
            window.until(() -> said().contains(file.toString()));

            String start = new String(Files.readAllBytes(file), 0, 4, StandardCharsets.ISO_8859_1);
            assertThat(start).isEqualTo(ending.equals("pdf") ? "%PDF" : ending.equals("docx") ? "PK\3\4" : "<!DO");
        }
    }

    @Test
    void who_thinks_better_of_it_leaves_no_file_and_hears_nothing() {
        window.act(desk::save);

        assertThat(asked).isEqualTo(1);
        assertThat(said()).isEmpty();
    }

    @Test
    void what_has_no_sheet_asks_for_no_file() {
        String source =
                session().atlas().ties().get(0).events().get(0).sources().get(0);
        assertThat(desk.hasSheet()).isTrue();

        window.act(() -> session().select(source));
        window.act(desk::save);
        window.act(desk::copy);

        assertThat(desk.hasSheet()).isFalse();
        assertThat(asked).isZero();
        assertThat(said()).isEmpty();
    }

    @Test
    void a_copied_sheet_is_there_with_its_formatting_and_as_plain_text() {
        window.act(desk::copy);

        window.act(() -> {
            Clipboard clipboard = Clipboard.getSystemClipboard();
            assertThat(clipboard.getString()).contains("Gifu Prefecture").doesNotContain("<");
            assertThat(clipboard.getHtml()).contains("<table", "Gifu Prefecture");
        });
        assertThat(said()).isNotBlank();
    }

    @Test
    void a_sheet_that_cannot_be_written_is_told_with_its_place_and_not_said_to_be_saved() throws Exception {
        Path gone = folder.resolve("gone").resolve("sheet.pdf");
        chosen = gone.toFile();

        window.act(desk::save);
        window.until(() -> !session().messages().all().isEmpty());

        assertThat(said()).isEmpty();
        assertThat(session().messages().all())
                .singleElement()
                .satisfies(message -> assertThat(message.in(session().words())).contains(gone.toString()));
        window.act(() -> session().messages().close(session().messages().all().get(0)));
    }
}

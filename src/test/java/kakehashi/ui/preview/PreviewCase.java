package kakehashi.ui.preview;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;
import kakehashi.model.value.Language;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.ui.AtlasWindow;
import kakehashi.ui.control.Outside;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A preview over the real window, and the hand that uses it. */
abstract class PreviewCase {

    static final String HUE_GIFU = "vn-hue--jp-gifu-pref";

    @TempDir
    static Path folder;

    static AtlasWindow window;
    static PreviewDesk desk;
    static final List<String> browsed = new ArrayList<>();
    static Path chosen;

    @BeforeAll
    static void open() throws Exception {
        window = AtlasWindow.open(folder.resolve("atlas.kakehashi"), Map.of());
        SheetDialogs dialogs = new SheetDialogs((chooser, over) -> chosen.toFile(), (chooser, over) -> chosen.toFile());
        window.run(() -> desk = new PreviewDesk(window.session(), new Outside(browsed::add), dialogs, window.stage()));
    }

    @AfterAll
    static void close() {
        window.run(PreviewCase::hide);
        window.close();
    }

    @BeforeEach
    void reset() throws Exception {
        window.run(PreviewCase::hide);
        window.reset();
        window.await(() -> window.session().words().language() == Language.EN
                && window.session().answer().ties()
                        == window.session().atlas().ties().size());
        for (String sort : List.of("tie", "locality")) {
            window.run(() -> window.session().preferences().rememberChoice("sheet." + sort + ".kind", ""));
        }
    }

    static void hide() {
        for (Window each : List.copyOf(Window.getWindows())) {
            if (each instanceof Stage && each.getScene().getRoot() instanceof PreviewWindow) {
                each.hide();
            }
        }
    }

    static void preview(String id) throws Exception {
        window.run(() -> {
            window.session().select(id);
            desk.open(null);
        });
        made();
    }

    /** Waits until the pages of the last choice are drawn. */
    static void made() throws Exception {
        window.await(() -> preview().isMade());
    }

    /** Narrows the result to the ties of localities. */
    static void narrow(String... localities) throws Exception {
        int before = window.session().answer().ties();
        window.run(() -> window.session().narrow(TieFilter.ALL.with(Facet.LOCALITY, Set.of(localities))));
        window.await(() -> window.session().answer().ties() < before);
    }

    static PreviewWindow preview() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(each -> each.getScene().getRoot())
                .filter(PreviewWindow.class::isInstance)
                .map(PreviewWindow.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    static <T> T node(String id) {
        return (T) requireNonNull(preview().lookup("#" + id), id);
    }

    static <T> void choose(String id, T value) throws Exception {
        window.run(() -> PreviewCase.<ComboBox<T>>node(id).setValue(value));
        made();
    }

    static void type(String heading, String text) throws Exception {
        window.run(() -> PreviewCase.<TextInputControl>node("typed-" + heading).setText(text));
        made();
    }

    static Path save(String name) throws Exception {
        chosen = folder.resolve(name);
        window.run(() -> PreviewCase.<Button>node("preview-save").fire());
        window.await(() -> PreviewCase.<Label>node("preview-message").getText().contains(name));
        return chosen;
    }

    static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}

package kakehashi.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import kakehashi.map.ground.Viewpoint;
import kakehashi.model.value.Language;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.Overlay;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map saved from the window; only the system's own dialog, which no screen shows here, is answered by the test. */
class MapExportTest extends OnTheMap {

    @TempDir
    Path saved;

    private final List<String> opened = new CopyOnWriteArrayList<>();

    private MapExportCard open(Path file) throws Exception {
        Outside outside = new Outside(opened::add);
        FileDesk files = new FileDesk(
                window.session(), outside, new FileDesk.Dialogs(chooser -> file.toFile(), chooser -> null));
        window.act(() -> {
            MapOrder.Subject shown = window.the(MapPane.class).shown();
            MapExportCard card = new MapExportCard(window.session(), outside, files, shown, this::shut);
            StackPane main = window.robot().lookup(".main-window").queryAs(StackPane.class);
            Overlay overlay = new Overlay(main, card, card::stop);
            overlay.open(card.first());
        });
        MapExportCard card = window.the(MapExportCard.class);
        window.until(() -> ((ImageView) card.lookup(".image-view")).getImage() != null);
        return card;
    }

    private void shut() {
        if (!window.robot().lookup(node -> node instanceof Overlay).queryAll().isEmpty()) {
            window.the(Overlay.class).close();
        }
    }

    @AfterEach
    void shutIt() {
        window.act(this::shut);
    }

    private static <T extends Node> T find(String id, Class<T> type) {
        return window.robot().lookup(id).queryAs(type);
    }

    private static boolean isThere(String id) {
        return !window.robot().lookup(id).queryAll().isEmpty();
    }

    private static void click(String id) {
        window.act(() -> find(id, Button.class).fire());
    }

    private static String said() {
        return find("#map-export-said", Label.class).getText();
    }

    private static void type(String id, String text) {
        window.act(() -> find(id, TextField.class).setText(text));
    }

    private static void choose(String id) {
        window.act(() -> find(id, ToggleButton.class).fire());
    }

    /** What an earlier test chose is remembered. */
    private static void aPictureOfTheWhole() {
        choose("#map-export-form-0");
        choose("#map-export-part-0");
    }

    @Test
    void control_and_e_opens_it_and_escape_closes_it() throws Exception {
        window.until(() -> isThere("#map-save"));
        assertThat(find("#map-save", Button.class).getParent().getChildrenUnmodifiable())
                .as("beside the others")
                .hasSizeGreaterThan(5);
        window.robot().press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        window.until(() -> isThere("#map-export"));
        assertThat(find("#map-export-title", TextField.class).isFocused()).isTrue();
        assertThat(window.the(MapExportCard.class).getHeight()).isLessThan(600);
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> !isThere("#map-export"));
        assertThat(window.the(MapPane.class).isFocused()).isTrue();
    }

    @Test
    void the_whole_result_is_saved_as_a_picture_of_the_size_and_scale_that_were_chosen() throws Exception {
        Path file = saved.resolve("result.png");
        open(file);
        aPictureOfTheWhole();
        type("#map-export-width", "900");
        type("#map-export-height", "700");
        type("#map-export-scale", "1,5");
        window.until(() -> !find("#map-export-save", Button.class).isDisabled());
        click("#map-export-save");
        window.until(() -> isThere("#map-export-open"));
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(1350);
        assertThat(picture.getHeight()).isEqualTo(1050);
        assertThat(window.session().preferences().choice("map-page.scale")).contains("1,5");
        click("#map-export-open");
        click("#map-export-folder");
        assertThat(opened)
                .containsExactly(file.toUri().toString(), saved.toUri().toString());
    }

    @Test
    void what_is_seen_is_saved_with_a_title_of_ones_own_and_names_in_two_languages() throws Exception {
        show("vn-hue", 8);
        Path file = saved.resolve("seen.pdf");
        open(file);
        type("#map-export-title", "Around Hue");
        choose("#map-export-part-1");
        choose("#map-export-form-2");
        choose("#map-export-second-2");
        window.until(() -> !find("#map-export-save", Button.class).isDisabled());
        click("#map-export-save");
        window.until(() -> isThere("#map-export-open"));
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Around Hue",
                            "A part of the map of %d ties"
                                    .formatted(window.session().atlas().ties().size()),
                            "Hue",
                            "フエ")
                    .doesNotContain("Sapporo");
        }
        choose("#map-export-part-0");
        choose("#map-export-form-0");
    }

    @Test
    void a_viewpoint_goes_with_the_languages_until_one_is_chosen() throws Exception {
        window.act(() -> window.session().languageProperty().set(Language.VI));
        window.until(() -> window.session().words().language() == Language.VI);
        Path file = saved.resolve("b.svg");
        MapExportCard card = open(file);
        assertThat(window.robot().from(card).lookup("Việt Nam").tryQuery()).isPresent();
        choose("#map-export-form-1");
        window.until(() -> !find("#map-export-save", Button.class).isDisabled());
        click("#map-export-save");
        window.until(() -> isThere("#map-export-open"));
        assertThat(Files.readString(file)).contains("cách thể hiện: Việt Nam", "Trường Sa");
        choose("#map-export-second-2");
        window.until(() -> isThere("#map-export-save"));
        click("#map-export-save");
        window.until(() -> isThere("#map-export-open"));
        assertThat(Files.readString(file)).contains("cách thể hiện: Trung lập").doesNotContain("Trường Sa");

        choose("#map-export-second-0");
        assertThat(isChosen(Viewpoint.VIETNAM)).isTrue();
        choose("#map-export-viewpoint-" + Viewpoint.JAPAN.ordinal());
        choose("#map-export-second-2");
        assertThat(isChosen(Viewpoint.JAPAN)).as("what a person has chosen").isTrue();
    }

    private static boolean isChosen(Viewpoint viewpoint) {
        return find("#map-export-viewpoint-" + viewpoint.ordinal(), ToggleButton.class)
                .isSelected();
    }

    @Test
    void a_size_that_cannot_be_drawn_is_explained_and_not_saved() throws Exception {
        open(saved.resolve("x.png"));
        type("#map-export-width", "9000");
        window.until(() -> said().contains("14000"));
        assertThat(find("#map-export-save", Button.class).isDisabled()).isTrue();
        type("#map-export-width", "wide");
        window.until(() -> said().contains("400"));
        type("#map-export-width", "400");
        type("#map-export-height", "400");
        window.until(() -> said().contains("larger"));
        assertThat(saved).isEmptyDirectory();
    }

    @Test
    void writing_can_be_stopped_and_leaves_nothing_but_what_was_there() throws Exception {
        Path file = saved.resolve("large.png");
        Files.writeString(file, "before", StandardCharsets.UTF_8);
        open(file);
        aPictureOfTheWhole();
        type("#map-export-width", "1400");
        type("#map-export-height", "1400");
        type("#map-export-scale", "10");
        window.until(() -> !find("#map-export-save", Button.class).isDisabled());
        // In one go, for a fast machine would be done writing before anything could be waited for.
        window.act(() -> {
            find("#map-export-save", Button.class).fire();
            find("#map-export-stop", Button.class).fire();
        });
        window.until(() -> isThere("#map-export-said"));
        assertThat(said()).startsWith("Stopped");
        assertThat(file).hasContent("before");
        assertThat(saved).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_place_that_cannot_be_written_to_is_named() throws Exception {
        open(saved.resolve("no-such-folder").resolve("map.png"));
        click("#map-export-save");
        window.until(() -> said().contains("no-such-folder") && said().contains("does not exist"));
        assertThat(window.session().drawing().viewpointProperty().get()).isEqualTo(Viewpoint.NEUTRAL);
    }
}

package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import kakehashi.model.value.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pictures of the handbook show the window as it is; {@code -Dgolden=write} takes them anew. A mark that moved a little is no
 * other picture.
 */
class HandbookPicturesTest extends InTheWindow {

    private static final Path PICTURES = Path.of("src", "docs", "handbook", "pictures");
    private static final String AUTHOR = "Nguyễn Thị Lan";
    private static final String TIE = "vn-hue--jp-gifu-pref";

    /** Two colours that differ by more are two colours. */
    private static final int ALIKE = 48;

    /** So large a part of a picture may be another one before it is taken anew. */
    private static final double FEW = 0.1;

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
        window.act(() -> window.session().drawing().legendProperty().set(false));
    }

    private static void speak(Language language) throws Exception {
        window.act(() -> window.session().languageProperty().set(language));
        window.until(() -> window.session().words().language() == language);
    }

    @ParameterizedTest
    @EnumSource
    void the_window(Language language) throws Exception {
        speak(language);
        select(TIE);
        assertThatShows("window", language, taken(window.stage().getScene().getRoot()));
    }

    @ParameterizedTest
    @EnumSource
    void the_legend(Language language) throws Exception {
        speak(language);
        window.act(() -> window.session().drawing().legendProperty().set(true));
        assertThatShows("legend", language, taken(find("#map-legend").orElseThrow()));
    }

    @ParameterizedTest
    @EnumSource
    void the_form_of_an_event(Language language) throws Exception {
        speak(language);
        select(TIE);
        // else it is asked for, with the name of whoever runs this
        window.act(() -> window.session().preferences().authorProperty().set(AUTHOR));
        window.robot().push(KeyCode.CONTROL, KeyCode.N);
        assertThatCardShows("event", language);
    }

    @ParameterizedTest
    @EnumSource
    void the_card_of_an_export(Language language) throws Exception {
        speak(language);
        window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        assertThatCardShows("export", language);
    }

    private static void assertThatCardShows(String name, Language language) throws Exception {
        window.until(() -> find(".card").isPresent());
        BufferedImage card = taken(find(".card").orElseThrow());
        window.robot().type(KeyCode.ESCAPE);
        window.until(() -> find(".card").isEmpty());
        assertThatShows(name, language, card);
    }

    private static BufferedImage taken(Node node) {
        BufferedImage[] picture = new BufferedImage[1];
        window.act(() -> {
            WritableImage image = node.snapshot(null, null);
            PixelReader pixels = image.getPixelReader();
            picture[0] = new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < picture[0].getHeight(); y++) {
                for (int x = 0; x < picture[0].getWidth(); x++) {
                    picture[0].setRGB(x, y, pixels.getArgb(x, y));
                }
            }
        });
        return picture[0];
    }

    private static void assertThatShows(String name, Language language, BufferedImage seen) throws IOException {
        Path file = PICTURES.resolve(name + "-" + language.tag() + ".png");
        if ("write".equals(System.getProperty("golden"))) {
            ImageIO.write(seen, "png", file.toFile());
        }
        BufferedImage kept = ImageIO.read(file.toFile());
        assertThat(kept.getWidth()).as(file.toString()).isEqualTo(seen.getWidth());
        assertThat(Math.abs(kept.getHeight() - seen.getHeight()))
                .as(file.toString())
                .isLessThan(seen.getHeight() / 10);
        assertThat(different(kept, seen)).as(file.toString()).isLessThan(FEW);
    }

    /** The part of a picture that is another one. */
    private static double different(BufferedImage one, BufferedImage other) {
        int height = Math.min(one.getHeight(), other.getHeight());
        int different = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                different += isAnother(one.getRGB(x, y), other.getRGB(x, y)) ? 1 : 0;
            }
        }
        return (double) different / (height * one.getWidth());
    }

    private static boolean isAnother(int one, int other) {
        return Stream.of(0, 8, 16).anyMatch(part -> Math.abs((one >> part & 0xFF) - (other >> part & 0xFF)) > ALIKE);
    }

    @Test
    void every_picture_that_is_kept_is_shown_and_another_one_is_told() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Language language : Language.values()) {
            try (Stream<Path> chapters = Files.list(PICTURES.resolveSibling(language.tag()))) {
                for (Path chapter : chapters.toList()) {
                    Files.readString(chapter)
                            .lines()
                            .filter(line -> line.startsWith("![") && line.contains("../pictures/"))
                            .map(line -> line.replaceAll(".*/|\\).*", ""))
                            .forEach(shown::add);
                }
            }
        }
        try (Stream<Path> kept = Files.list(PICTURES)) {
            assertThat(kept.map(file -> String.valueOf(file.getFileName()))).containsExactlyInAnyOrderElementsOf(shown);
        }
        BufferedImage english = ImageIO.read(PICTURES.resolve("window-en.png").toFile());
        BufferedImage blank = new BufferedImage(english.getWidth(), english.getHeight(), BufferedImage.TYPE_INT_RGB);
        assertThat(different(english, blank)).isGreaterThan(FEW);
    }
}

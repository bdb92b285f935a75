package kakehashi.map.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.map.RealMap;
import kakehashi.map.ground.BaseMap;
import kakehashi.map.ground.Palette;
import kakehashi.map.ink.GraphicsPainter;
import kakehashi.map.ink.Picture;
import kakehashi.map.ink.PixelPainter;
import kakehashi.map.view.Viewport;
import kakehashi.model.value.Language;
import kakehashi.query.TieFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PaintersTest {

    private static final BaseMap MAP = BaseMap.load();

    static Stream<Arguments> scenes() {
        MapContent ties = RealMap.ties();
        MapContent japanese = RealMap.of(TieFilter.ALL, Language.JA);
        MapContent vietnamese = RealMap.of(TieFilter.ALL, Language.VI);
        return Stream.of(
                Arguments.of("whole", ArcScene.of(ties, RealMap.whole(), Palette.LIGHT)),
                Arguments.of("every scheme", ArcScene.of(RealMap.everyScheme(), RealMap.whole(), Palette.LIGHT)),
                Arguments.of("Kansai, dark, Japanese", ArcScene.of(japanese, RealMap.kansai(), Palette.DARK)),
                Arguments.of(
                        "Hue selected, print, Vietnamese",
                        ArcScene.of(vietnamese.raise(Set.of("vn-hue")), RealMap.whole(), Palette.PRINT)));
    }

    /** So many that most of each curve lies hidden under others. */
    private static MapContent tenfold(MapContent content) {
        List<MapTie> ties = Collections.nCopies(10, content.ties()).stream()
                .flatMap(List::stream)
                .toList();
        return new MapContent(
                ties, content.places(), content.provinces(), content.both(), false, Set.of(), Restraint.NONE);
    }

    private static Viewport opened() {
        return RealMap.whole().withZoom(Step.OPENS_AT);
    }

    private static int[] drawn(ArcScene scene) {
        Viewport viewport = scene.viewport();
        BufferedImage image =
                new BufferedImage(viewport.pixelWidth(), viewport.pixelHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(viewport.pixelScale(), viewport.pixelScale());
        new GraphicsPainter().paint(graphics, MAP, scene);
        graphics.dispose();
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static int difference(int a, int b) {
        int worst = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            worst = Math.max(worst, Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)));
        }
        return worst;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenes")
    void both_painters_draw_the_same_picture(String name, ArcScene scene) {
        assertAlike(scene, 2.1, 0.003);
    }

    /** Where dozens of lines cross at a pixel, each a little off, no two painters mix quite the same colour. */
    @Test
    void both_painters_draw_nearly_the_same_picture_of_ten_times_as_many_ties() {
        assertAlike(ArcScene.of(tenfold(RealMap.ties()), opened(), Palette.LIGHT), 5, 0.015);
    }

    /** The strips of bands, and their parts as they come apart, lie close beside each other. */
    @Test
    void both_painters_draw_nearly_the_same_picture_of_bands() {
        assertAlike(ArcScene.of(RealMap.fromFar(), RealMap.whole(), Palette.LIGHT), 2.5, 0.005);
        assertAlike(ArcScene.of(RealMap.fromFar(), RealMap.whole().withZoom(5.4), Palette.LIGHT), 4, 0.01);
    }

    private static void assertAlike(ArcScene scene, double mean, double shareFar) {
        Picture picture = new PixelPainter().paint(MAP, scene);
        int[] other = drawn(scene);
        long sum = 0;
        int far = 0;
        for (int i = 0; i < other.length; i++) {
            int difference = difference(picture.pixels()[i], other[i]);
            sum += difference;
            far += difference > 96 ? 1 : 0;
        }
        assertThat((double) sum / other.length).as("mean difference of 255").isLessThan(mean);
        assertThat((double) far / other.length)
                .as("share of pixels that differ much")
                .isLessThan(shareFar);
    }

    @Test
    void a_picture_twice_as_fine_shows_the_same() {
        ArcScene one = ArcScene.of(RealMap.ties(), Viewport.ofBothCountries(800, 500, 1), Palette.LIGHT);
        ArcScene two = ArcScene.of(RealMap.ties(), Viewport.ofBothCountries(800, 500, 2), Palette.LIGHT);
        Picture coarse = new PixelPainter().paint(MAP, one);
        Picture fine = new PixelPainter().paint(MAP, two);
        assertThat(fine.width()).isEqualTo(1600);
        long sum = 0;
        for (int y = 0; y < 500; y++) {
            for (int x = 0; x < 800; x++) {
                sum += Math.abs((coarse.at(x, y) >> 8 & 0xFF) - mean(fine, 2 * x, 2 * y));
            }
        }
        assertThat(sum / 400_000.0).isLessThan(3);
    }

    private static int mean(Picture picture, int x, int y) {
        return ((picture.at(x, y) >> 8 & 0xFF)
                        + (picture.at(x + 1, y) >> 8 & 0xFF)
                        + (picture.at(x, y + 1) >> 8 & 0xFF)
                        + (picture.at(x + 1, y + 1) >> 8 & 0xFF))
                / 4;
    }

    @Test
    void the_same_scene_gives_the_same_pixels_whatever_was_painted_before() {
        PixelPainter painter = new PixelPainter();
        ArcScene scene = ArcScene.of(RealMap.ties(), RealMap.whole(), Palette.LIGHT);
        int[] first = painter.paint(MAP, scene).pixels();
        painter.paint(MAP, ArcScene.of(RealMap.ties(), RealMap.kansai(), Palette.DARK));
        painter.paint(MAP, ArcScene.of(RealMap.ties(), Viewport.ofBothCountries(333, 222, 1.25), Palette.DARK));
        int[] again = painter.paint(MAP, scene, new int[2_000_000]).pixels();
        assertThat(Arrays.copyOf(again, first.length)).isEqualTo(first);
    }

    @Test
    void every_pixel_is_opaque() {
        Picture picture =
                new PixelPainter().paint(MAP, ArcScene.of(RealMap.everyScheme(), RealMap.whole(), Palette.DARK));
        assertThat(Arrays.stream(picture.pixels()).allMatch(pixel -> pixel >>> 24 == 0xFF))
                .isTrue();
    }
}

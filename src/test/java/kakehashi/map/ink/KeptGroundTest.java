package kakehashi.map.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.map.RealMap;
import kakehashi.map.ground.Backdrop;
import kakehashi.map.ground.BaseMap;
import kakehashi.map.ground.Borders;
import kakehashi.map.ground.Known;
import kakehashi.map.ground.Palette;
import kakehashi.map.ground.Viewpoint;
import kakehashi.map.letter.Raster;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Encoding;
import kakehashi.map.scene.MapContent;
import kakehashi.map.view.Spot;
import kakehashi.map.view.Viewport;
import kakehashi.model.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What may change on the map while the ground below it is not painted anew. */
class KeptGroundTest {

    private static final BaseMap MAP = BaseMap.load();
    private static final Backdrop NEUTRAL = Backdrop.of(Viewpoint.NEUTRAL, Language.EN);
    private static final Viewport VIEW = Viewport.ofBothCountries(400, 300, 1);

    private final KeptGround kept = new KeptGround();
    private final PixelPainter painter = new PixelPainter();

    private static ArcScene bare(Backdrop backdrop, Viewport view, Palette palette) {
        return ArcScene.of(MapContent.NOTHING, backdrop, view, Encoding.of(palette));
    }

    private static ArcScene withTies() {
        return ArcScene.of(RealMap.ties(), NEUTRAL, VIEW, Encoding.of(Palette.LIGHT));
    }

    /** Each differs from the first in one thing that is seen in the ground. */
    static Stream<ArcScene> others() {
        return Stream.of(
                bare(NEUTRAL, Viewport.ofBothCountries(300, 400, 1), Palette.LIGHT),
                bare(NEUTRAL, new Viewport(VIEW.lon(), VIEW.lat() + 1, VIEW.zoom(), 400, 300, 1), Palette.LIGHT),
                bare(NEUTRAL, VIEW, Palette.DARK),
                bare(Backdrop.of(Viewpoint.VIETNAM, Language.EN), VIEW, Palette.LIGHT),
                bare(NEUTRAL.with(Borders.asOf(RealMap.atlas(), Borders.EARLIEST)), VIEW, Palette.LIGHT),
                bare(searched(), VIEW, Palette.LIGHT));
    }

    /** Gia Lai was searched, Nghe An in part, Hokkaido not. */
    private static Backdrop searched() {
        return Backdrop.PLAIN
                .with(Borders.asOf(RealMap.atlas(), LocalDate.of(2026, 11, 30)))
                .saying(new Known(Set.of("vn-gia-lai"), Set.of("vn-nghe-an"), Set.of("jp-hokkaido")));
    }

    @ParameterizedTest
    @CsvSource({"108.2, 13.8", "104.9, 19.3", "142.8, 43.4"})
    void what_was_searched_has_a_tint_of_its_own_and_what_was_not_is_as_other_land(double lon, double lat) {
        Spot at = VIEW.point(lon, lat);
        int pixel =
                painter.paint(MAP, bare(searched(), VIEW, Palette.LIGHT)).pixels()[(int) at.y() * 400 + (int) at.x()];
        assertThat(pixel)
                .isEqualTo(
                        lon == 108.2
                                ? Palette.LIGHT.searched()
                                : lon == 104.9 ? Palette.LIGHT.country() : Palette.LIGHT.land());
    }

    @Test
    void what_was_kept_lies_below_other_ties_of_the_same_view() {
        ArcScene first = bare(NEUTRAL, VIEW, Palette.LIGHT);
        Raster painted = raster(7);
        kept.keep(MAP, first, painted);
        kept.keep(MAP, first, painted);
        Raster next = raster(0);
        assertThat(kept.lay(MAP, withTies(), next)).isTrue();
        assertThat(next.pixels()).isEqualTo(painted.pixels());
    }

    @ParameterizedTest
    @MethodSource("others")
    void another_ground_is_painted_anew(ArcScene other) {
        ArcScene first = bare(NEUTRAL, VIEW, Palette.LIGHT);
        kept.keep(MAP, first, raster(7));
        kept.keep(MAP, first, raster(7));
        assertThat(kept.lay(MAP, other, raster(0))).isFalse();
    }

    @Test
    void of_one_picture_alone_nothing_is_kept() {
        kept.keep(MAP, withTies(), raster(7));
        assertThat(kept.lay(MAP, withTies(), raster(0))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("others")
    void a_picture_is_the_same_whatever_was_painted_before_it(ArcScene other) {
        for (ArcScene scene : new ArcScene[] {withTies(), withTies(), other, other, withTies(), other}) {
            Picture used = painter.paint(MAP, scene);
            Picture fresh = new PixelPainter().paint(MAP, scene);
            assertThat(Arrays.equals(used.pixels(), fresh.pixels())).isTrue();
        }
    }

    private static Raster raster(int colour) {
        int[] pixels = new int[400 * 300];
        Arrays.fill(pixels, colour);
        return new Raster(pixels, 400, 300);
    }
}

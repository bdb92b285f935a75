package kakehashi.map.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.map.RealMap;
import kakehashi.map.ground.Backdrop;
import kakehashi.map.ground.BaseMap;
import kakehashi.map.ground.GroundLabel;
import kakehashi.map.ground.Palette;
import kakehashi.map.ground.Viewpoint;
import kakehashi.map.ink.Picture;
import kakehashi.map.ink.PixelPainter;
import kakehashi.map.view.Projection;
import kakehashi.map.view.Spot;
import kakehashi.map.view.Viewport;
import kakehashi.model.value.Language;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InsetTest {

    private static final Encoding PLAIN = Encoding.of(Palette.LIGHT);
    private static final Backdrop VIETNAM = Backdrop.of(Viewpoint.VIETNAM, Language.VI);
    private static final Backdrop JAPAN = Backdrop.of(Viewpoint.JAPAN, Language.JA);
    private static final Viewport HANOI = Viewport.fit(102, 19, 108, 23, 800, 600, 1);
    private static final Viewport HOKKAIDO = Viewport.fit(139.5, 41.3, 145.5, 45.6, 800, 600, 1);

    /** Every name in the frame of a map or in one of its insets. */
    private static List<String> written(ArcScene map) {
        List<String> written = new ArrayList<>();
        Stream.concat(Stream.of(map), Inset.of(map).stream().map(Inset::scene))
                .forEach(scene -> scene.groundLabels().forEach(label -> written.add(label.text())));
        return written;
    }

    private static ArcScene scene(Backdrop backdrop, Viewport view) {
        return ArcScene.of(MapContent.NOTHING, backdrop, view, PLAIN);
    }

    @ParameterizedTest
    @EnumSource
    void whatever_the_filter_leaves_a_vietnamese_map_shows_both_archipelagos_by_name(Projection projection) {
        List<String> localities = new ArrayList<>();
        RealMap.ties().places().forEach(place -> localities.add(place.id()));
        assertThat(localities).hasSizeGreaterThan(30);
        for (String locality : localities) {
            MapContent content = RealMap.of(TieFilter.ALL.with(Facet.LOCALITY, Set.of(locality)), Language.VI);
            for (int[] size : new int[][] {{1500, 900}, {760, 380}, {300, 220}}) {
                Viewport view = Viewport.fit(Viewport.areaOf(content.seats()), size[0], size[1], 1, projection);
                assertThat(written(ArcScene.of(content, VIETNAM, view, PLAIN)))
                        .as("the map of %s on %d × %d", locality, size[0], size[1])
                        .contains("Hoàng Sa", "Trường Sa", "(TP. Đà Nẵng)", "(tỉnh Khánh Hòa)");
            }
        }
    }

    @Test
    void a_view_that_holds_the_islands_and_names_them_needs_no_inset_nor_does_one_of_the_other_country() {
        assertThat(Inset.of(scene(VIETNAM, HANOI))).hasSize(1);
        assertThat(Inset.of(scene(VIETNAM, Viewport.ofBothCountries(800, 600, 1))))
                .isEmpty();
        assertThat(Inset.of(scene(VIETNAM, Viewport.fit(130, 31, 141, 42, 800, 600, 1))))
                .isEmpty();
        assertThat(Inset.of(scene(Backdrop.of(Viewpoint.NEUTRAL, Language.VI), HANOI)))
                .isEmpty();
    }

    @Test
    void a_view_too_small_for_the_names_shows_them_in_an_inset() {
        ArcScene small = scene(VIETNAM, Viewport.ofBothCountries(260, 220, 1));
        assertThat(small.groundLabels()).extracting(GroundLabel::text).doesNotContain("Trường Sa");
        assertThat(written(small)).contains("Hoàng Sa", "Trường Sa");
    }

    @ParameterizedTest
    @CsvSource({"139.5, 41.3, 145.5, 45.6, 北方領土", "130.5, 33.5, 134, 36.5, 竹島", "122.8, 24, 125.6, 25, 尖閣諸島"})
    void japans_map_shows_each_group_of_islands_with_its_part_of_the_country(
            double west, double south, double east, double north, String islands) {
        ArcScene map = scene(JAPAN, Viewport.fit(west, south, east, north, 800, 600, 1));
        assertThat(Inset.of(map)).hasSize(1);
        assertThat(written(map)).contains(islands);
    }

    @Test
    void japans_outermost_islands_are_marked_and_named_in_the_frame_or_in_insets() {
        ArcScene kanto = scene(JAPAN, Viewport.fit(138, 34.5, 141, 37, 800, 600, 1));
        assertThat(Inset.of(kanto)).hasSize(2).allSatisfy(inset -> {
            Picture picture = new PixelPainter().paint(BaseMap.load(), inset.scene());
            Set<Integer> colours = new HashSet<>();
            for (int x = 0; x < picture.width(); x++) {
                for (int y = 0; y < picture.height(); y++) {
                    colours.add(picture.at(x, y));
                }
            }
            assertThat(colours).contains(Palette.LIGHT.coast());
        });
        assertThat(written(kanto)).contains("沖ノ鳥島", "南鳥島").doesNotContain("日本海");
        ArcScene wide = scene(JAPAN, Viewport.fit(120, 18, 156, 46, 1600, 1200, 1));
        assertThat(Inset.of(wide)).isEmpty();
        assertThat(written(wide)).contains("沖ノ鳥島", "南鳥島");
    }

    @Test
    void an_inset_stays_inside_the_map_and_off_its_localities() {
        MapContent content = RealMap.of(TieFilter.ALL.with(Facet.LOCALITY, Set.of("vn-da-nang")), Language.VI);
        Viewport view = Viewport.fit(Viewport.areaOf(content.seats()), 900, 600, 1, Projection.LAMBERT);
        ArcScene map = ArcScene.of(content, VIETNAM, view, PLAIN);
        Inset inset = Inset.of(map).get(0);
        double right = inset.x() + inset.scene().viewport().width();
        double bottom = inset.y() + inset.scene().viewport().height();
        assertThat(inset.x()).isPositive();
        assertThat(inset.y()).isPositive();
        assertThat(right).isLessThan(900);
        assertThat(bottom).isLessThan(600);
        assertThat(map.dots())
                .noneMatch(dot -> dot.x() > inset.x() && dot.x() < right && dot.y() > inset.y() && dot.y() < bottom);
    }

    @Test
    void what_an_inset_shows_is_what_its_viewpoint_tints() {
        ArcScene inset = Inset.of(scene(JAPAN, HOKKAIDO)).get(0).scene();
        Picture picture = new PixelPainter().paint(BaseMap.load(), inset);
        Spot etorofu = inset.viewport().point(147.9, 45.0);
        assertThat(picture.at((int) etorofu.x(), (int) etorofu.y())).isEqualTo(Palette.LIGHT.country());
    }
}

package kakehashi.map.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.map.RealMap;
import kakehashi.map.ground.Palette;
import kakehashi.map.view.Viewport;
import kakehashi.model.value.Language;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;

class BandsTest {

    private static ArcScene scene(MapContent content, double zoom) {
        return ArcScene.of(content, RealMap.whole().withZoom(zoom), Palette.LIGHT);
    }

    private static ArcScene far(MapContent content) {
        return ArcScene.of(content, RealMap.whole(), Palette.LIGHT);
    }

    private static List<Curve> bands(ArcScene scene) {
        return scene.curves().stream().filter(Curve::isBand).toList();
    }

    private static Set<String> drawn(ArcScene scene) {
        return scene.curves().stream()
                .flatMap(curve -> curve.ties().stream())
                .map(tie -> tie.link().id())
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void from_far_all_ties_of_two_regions_are_one_band_the_broader_the_more() {
        ArcScene scene = far(RealMap.fromFar());
        List<Curve> bands = bands(scene);
        assertThat(scene.curves()).isEqualTo(bands);
        assertThat(bands).hasSizeBetween(20, 48);
        assertThat(drawn(scene)).hasSameSizeAs(RealMap.ties().ties());
        assertThat(bands).allSatisfy(one -> assertThat(bands)
                .filteredOn(other -> other.ties().size() > one.ties().size())
                .allMatch(other -> other.stroke().width() >= one.stroke().width()));
        assertThat(scene.dots()).hasSize(14).allMatch(Dot::isRegion);
        assertThat(scene.labels()).extracting(Label::text).contains("Kanto", "Red River Delta");
    }

    @Test
    void a_band_shows_scheme_standing_and_doubt_as_shares_of_its_width() {
        Strokes strokes = new Strokes(Encoding.of(Palette.LIGHT));
        List<Curve> bands = bands(far(RealMap.fromFar()));
        assertThat(bands).anyMatch(band -> band.strips().size() > 3).allSatisfy(band -> {
            double sum = 0;
            Set<Integer> signs = new HashSet<>();
            for (Curve.Strip strip : band.strips()) {
                sum += strip.stroke().width();
                strip.ties().forEach(tie -> {
                    assertThat(strip.stroke().opacity()).isEqualTo(strokes.opacity(tie, Emphasis.PLAIN));
                    assertThat(strip.stroke().dash())
                            .isEqualTo(strokes.of(List.of(tie), Emphasis.PLAIN).dash());
                });
                assertThat(signs.add(strokes.sign(strip.ties().get(0)))).isTrue();
            }
            assertThat(sum).isCloseTo(band.stroke().width(), within(1e-9));
        });
        Curve largest =
                bands.stream().max((a, b) -> a.ties().size() - b.ties().size()).orElseThrow();
        double one = largest.stroke().width() / largest.ties().size();
        assertThat(largest.strips())
                .filteredOn(strip -> strip.ties().size() * one > 1.5)
                .isNotEmpty()
                .allSatisfy(strip -> assertThat(strip.stroke().width())
                        .isCloseTo(
                                strip.ties().size() * one,
                                within(0.25 * strip.ties().size() * one)));
    }

    @Test
    void a_band_bears_its_number_at_both_ends_and_a_region_the_sum() {
        ArcScene scene = far(RealMap.fromFar());
        for (Curve band : bands(scene)) {
            long numbers = scene.counts().stream()
                    .filter(count -> count.place().equals(band.link().id()))
                    .peek(count -> assertThat(count.text())
                            .isEqualTo(String.valueOf(band.ties().size())))
                    .count();
            assertThat(numbers).isLessThanOrEqualTo(band.ties().size() > 1 ? 2 : 0);
        }
        assertThat(scene.counts().size()).isGreaterThan(14 + bands(scene).size());
        for (Dot region : scene.dots()) {
            assertThat(scene.counts())
                    .filteredOn(
                            count -> count.place().equals(region.places().get(0).id()))
                    .extracting(Label::text)
                    .containsExactly(String.valueOf(region.places().get(0).ties()));
        }
    }

    private static Curve whole(ArcScene scene, String id) {
        return scene.laid().stream()
                .filter(curve -> curve.touches(Set.of(id)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bands_come_apart_steadily_into_provinces_and_then_into_ties() {
        MapContent content = RealMap.fromFar();
        double step = 0.02;
        for (double zoom = Step.REGIONS_UNTIL - 0.02; zoom < Step.TIES_FROM + 0.02; zoom += step) {
            ArcScene before = scene(content, zoom);
            ArcScene after = scene(content, zoom + step);
            assertThat(drawn(after)).hasSameSizeAs(content.ties());
            for (String id : List.of(
                    "vn-da-nang--jp-yokohama",
                    content.ties().get(3).link().id(),
                    content.ties().get(90).link().id())) {
                Curve one = whole(before, id);
                Curve two = whole(after, id);
                double grown = Math.pow(2, step);
                for (double t = 0; t <= 1; t += 0.25) {
                    double x = 800 + (one.xAt(t) - 800) * grown;
                    double y = 500 + (one.yAt(t) - 500) * grown;
                    assertThat(Math.hypot(two.xAt(t) - x, two.yAt(t) - y))
                            .as(id + " at zoom " + zoom + ", " + t)
                            .isLessThan(24);
                }
            }
        }
        assertThat(bands(scene(content, Step.REGIONS_UNTIL + 0.01))).isEmpty();
        assertThat(scene(content, Step.TIES_FROM).laid())
                .isEqualTo(scene(RealMap.ties(), Step.TIES_FROM).curves());
        assertThat(scene(content, Step.TIES_FROM).dots())
                .isEqualTo(scene(RealMap.ties(), Step.TIES_FROM).dots());
    }

    @Test
    void what_is_selected_and_what_is_ones_own_is_drawn_tie_by_tie() {
        ArcScene selecting = far(RealMap.fromFar().raise(Set.of("jp-kobe")));
        assertThat(selecting.curves())
                .filteredOn(curve -> curve.emphasis() == Emphasis.RAISED)
                .isNotEmpty()
                .allMatch(curve -> curve.ties().size() == 1);
        assertThat(bands(selecting)).isNotEmpty().allMatch(band -> band.emphasis() == Emphasis.RECEDING);
        assertThat(selecting.dot("jp-kobe").orElseThrow().label()).isEqualTo("Kobe");
        ArcScene own = far(RealMap.fromFar(RealMap.ties(), Set.of("vn-hue")));
        List<MapTie> ties = RealMap.ties().ties().stream()
                .filter(tie -> tie.link().vietnam().equals("vn-hue"))
                .toList();
        assertThat(own.curves())
                .filteredOn(curve -> !curve.isBand())
                .hasSameSizeAs(ties)
                .allMatch(curve -> curve.tie().link().vietnam().equals("vn-hue") && curve.emphasis() == Emphasis.PLAIN);
        assertThat(drawn(own)).hasSameSizeAs(RealMap.ties().ties());
    }

    /** Three hundred ties of one office, drawn one by one, would be a river again. */
    @Test
    void where_ones_own_ties_are_too_many_they_gather_too_from_the_locality_itself() {
        MapContent content = RealMap.fromFar(RealMap.officeOf300("vn-hue"), Set.of("vn-hue"));
        for (MapContent each : List.of(content, content.raise(Set.of("vn-hue")))) {
            ArcScene scene = far(each);
            assertThat(drawn(scene)).hasSameSizeAs(content.ties());
            Dot hue = scene.dot("vn-hue").orElseThrow();
            List<Curve> own = bands(scene).stream()
                    .filter(band -> band.tie().link().vietnam().equals("vn-hue"))
                    .toList();
            assertThat(own)
                    .hasSizeBetween(6, 8)
                    .allMatch(band -> Math.hypot(band.x0() - hue.x(), band.y0() - hue.y()) < 1)
                    .allMatch(band -> each.raised().isEmpty() || band.emphasis() == Emphasis.RAISED)
                    .allSatisfy(band -> assertThat(scene.counts())
                            .extracting(Label::text)
                            .contains(String.valueOf(band.ties().size())));
            assertThat(scene.curves()).hasSizeLessThan(80);
            assertThat(scene.labels()).extracting(Label::text).contains("Hue", "Kanto", "Tohoku region");
        }
        assertThat(scene(content, Step.TIES_FROM).laid())
                .allMatch(curve -> curve.ties().size() == 1);
    }

    @Test
    void a_band_is_hit_as_one_that_of_a_single_tie_as_the_tie_and_a_region_as_one() {
        ArcScene scene = far(RealMap.fromFar());
        assertThat(bands(scene)).anyMatch(band -> band.ties().size() == 1);
        for (Curve band : bands(scene)) {
            assertThat(scene.hit(band.xAt(0.5), band.yAt(0.5))).anySatisfy(hit -> {
                assertThat(hit.kind()).isEqualTo(band.ties().size() == 1 ? Hit.Kind.LINK : Hit.Kind.BAND);
                assertThat(hit.id()).isEqualTo(band.link().id());
            });
        }
        for (Dot region : scene.dots()) {
            assertThat(scene.hit(region.x(), region.y()).get(0))
                    .isEqualTo(new Hit(Hit.Kind.REGION, region.places().get(0).id(), 0));
        }
    }

    @Test
    void the_legend_tells_of_bands_and_regions_only_where_they_are() {
        Words words = Words.in(Language.EN);
        assertThat(Legend.of(far(RealMap.fromFar()), words).entries())
                .extracting(Legend.Entry::kind)
                .contains(Legend.Kind.BAND, Legend.Kind.REGION, Legend.Kind.PROPOSED, Legend.Kind.SOFT)
                .doesNotContain(Legend.Kind.WIDTH, Legend.Kind.DOTS, Legend.Kind.GATHERED, Legend.Kind.HOLLOW);
        assertThat(Legend.of(far(RealMap.ties()), words).entries())
                .extracting(Legend.Entry::kind)
                .doesNotContain(Legend.Kind.BAND, Legend.Kind.REGION);
    }

    @Test
    void no_band_runs_through_a_region_at_which_it_does_not_end() {
        ArcScene scene = ArcScene.of(RealMap.fromFar(), Viewport.ofBothCountries(1600, 1000, 1), Palette.LIGHT);
        for (Curve band : bands(scene)) {
            for (Dot region : scene.dots()) {
                // of two regions side by side the ring of one may lie on the way from the other
                boolean end = Math.hypot(region.x() - band.x0(), region.y() - band.y0()) < 60
                        || Math.hypot(region.x() - band.x1(), region.y() - band.y1()) < 60;
                assertThat(end || band.distance(region.x(), region.y()) > region.radius())
                        .as(band.link().id() + " and " + region.label())
                        .isTrue();
            }
        }
    }
}

package kakehashi.map.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.map.RealMap;
import kakehashi.map.ground.Palette;
import kakehashi.map.view.Viewport;
import kakehashi.model.value.Language;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;

class PassingTest {

    private static ArcScene kansai(MapContent content) {
        return ArcScene.of(content, RealMap.kansai(), Palette.LIGHT);
    }

    private static boolean isIn(Viewport view, double x, double y) {
        return x >= 0 && y >= 0 && x <= view.width() && y <= view.height();
    }

    private static boolean ends(Curve curve, Viewport view) {
        return isIn(view, curve.x0(), curve.y0()) || isIn(view, curve.x1(), curve.y1());
    }

    private static double inside(Curve curve, Viewport view) {
        double[] part = curve.within(0, 0, view.width(), view.height());
        return part[0] < part[1] ? curve.length(part[1]) - curve.length(part[0]) : 0;
    }

    private static List<Curve> passing(ArcScene scene) {
        return scene.laid().stream()
                .filter(curve -> !ends(curve, scene.viewport()))
                .filter(curve -> inside(curve, scene.viewport()) > 200)
                .toList();
    }

    @Test
    void of_a_curve_that_only_passes_two_stubs_are_left_at_the_frame() {
        ArcScene scene = kansai(RealMap.fromFar());
        List<Curve> passing = passing(scene);
        assertThat(passing).hasSizeGreaterThan(20);
        for (Curve whole : passing) {
            List<Curve> stubs = scene.curves().stream()
                    .filter(curve -> curve.ties().equals(whole.ties()))
                    .toList();
            assertThat(stubs).hasSize(2).allMatch(stub -> inside(stub, scene.viewport()) < 40);
        }
        assertThat(scene.laid().stream().filter(curve -> ends(curve, scene.viewport())))
                .isNotEmpty()
                .allMatch(scene.curves()::contains);
    }

    @Test
    void what_lies_beyond_the_frame_is_named_beside_the_stubs_and_leads_there() {
        ArcScene scene = kansai(RealMap.fromFar());
        assertThat(scene.signs()).hasSizeGreaterThan(3);
        for (Label sign : scene.signs()) {
            assertThat(scene.signs().stream().filter(other -> other != sign)).noneMatch(sign::overlaps);
            assertThat(scene.labels()).noneMatch(sign::overlaps);
            assertThat(scene.hit((sign.left() + sign.right()) / 2, (sign.top() + sign.bottom()) / 2))
                    .contains(new Hit(Hit.Kind.BEYOND, sign.place(), 0));
            assertThat(scene.beyond(sign.place())).isNotEmpty();
            assertThat(scene.leaving(sign.place())).isNotEmpty();
        }
        assertThat(scene.signs()).extracting(Label::text).anyMatch(text -> text.startsWith("Kanto · "));
        Set<String> kanto = scene.beyond("jp-region-kanto");
        assertThat(kanto).isNotEmpty().allMatch(id -> RealMap.atlas()
                .regionOf(id, RealMap.TODAY)
                .orElseThrow()
                .id()
                .equals("jp-region-kanto"));
        Curve stub = scene.curves().stream()
                .filter(curve -> !scene.laid().contains(curve) && inside(curve, scene.viewport()) > 20)
                .findFirst()
                .orElseThrow();
        double[] part =
                stub.within(0, 0, scene.viewport().width(), scene.viewport().height());
        double middle = (part[0] + part[1]) / 2;
        assertThat(scene.hit(stub.xAt(middle), stub.yAt(middle)))
                .extracting(Hit::kind)
                .contains(Hit.Kind.BEYOND);
    }

    @Test
    void the_middle_of_a_curve_goes_little_by_little_as_its_end_leaves_the_view() {
        MapContent content = RealMap.fromFar();
        Viewport view = RealMap.kansai();
        Curve curve = kansai(content).laid().stream()
                .filter(each -> isIn(view, each.x1(), each.y1()) && each.y1() < 600)
                .findFirst()
                .orElseThrow();
        double last = 1;
        // a view ever lower, until the end is far above its upper edge
        for (double down = curve.y1() - 5; down < curve.y1() + 140; down += 5) {
            double lat = view.place(0, view.height() / 2.0 + down).lat();
            ArcScene scene = ArcScene.of(
                    content, new Viewport(view.lon(), lat, view.zoom(), view.width(), view.height(), 1), Palette.LIGHT);
            double share = seen(scene, scene.curves(), curve) / seen(scene, scene.laid(), curve);
            assertThat(share).isLessThanOrEqualTo(last + 0.01).isGreaterThan(last - 0.12);
            last = share;
        }
        assertThat(last).isLessThan(0.2);
    }

    private static double seen(ArcScene scene, List<Curve> curves, Curve like) {
        return curves.stream()
                .filter(each -> each.ties().equals(like.ties()))
                .mapToDouble(each -> inside(each, scene.viewport()))
                .sum();
    }

    @Test
    void what_is_selected_or_ones_own_passes_whole_and_so_does_all_where_that_is_wanted() {
        MapContent content = RealMap.fromFar();
        ArcScene all = kansai(content);
        MapTie far = passing(all).get(0).tie();
        ArcScene selecting = kansai(content.raise(Set.of(far.link().id())));
        assertThat(selecting.curves().stream().filter(curve -> curve.tie().equals(far)))
                .singleElement()
                .satisfies(curve -> assertThat(selecting.laid()).contains(curve));
        ArcScene own = kansai(RealMap.fromFar(RealMap.ties(), Set.of(far.link().japan())));
        assertThat(own.curves().stream().filter(curve -> curve.tie().equals(far)))
                .hasSize(1);
        ArcScene whole = kansai(RealMap.ties());
        assertThat(whole.curves()).isEqualTo(whole.laid());
        assertThat(whole.signs()).isEmpty();
    }

    @Test
    void the_legend_counts_a_tie_once_though_it_is_drawn_in_two_pieces() {
        Legend legend = Legend.of(kansai(RealMap.fromFar()), Words.in(Language.EN));
        Set<String> links = legend.entries().stream()
                .filter(entry -> entry.kind() == Legend.Kind.COLOUR)
                .flatMap(entry -> entry.links().stream())
                .collect(Collectors.toSet());
        assertThat(links)
                .hasSameSizeAs(kansai(RealMap.ties()).curves().stream()
                        .flatMap(curve -> curve.ties().stream())
                        .toList());
    }
}

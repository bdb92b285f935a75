package kakehashi.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.map.ground.Backdrop;
import kakehashi.map.ground.BaseMap;
import kakehashi.map.ground.GroundLabel;
import kakehashi.map.ground.LabelRules;
import kakehashi.map.ground.Palette;
import kakehashi.map.ground.Viewpoint;
import kakehashi.map.ink.Picture;
import kakehashi.map.ink.PixelPainter;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Curve;
import kakehashi.map.scene.Dot;
import kakehashi.map.scene.Emphasis;
import kakehashi.map.scene.Encoding;
import kakehashi.map.scene.Inset;
import kakehashi.map.scene.Label;
import kakehashi.map.scene.Legend;
import kakehashi.map.scene.MapContent;
import kakehashi.map.scene.MapPlace;
import kakehashi.map.view.Viewport;
import kakehashi.model.value.Language;
import kakehashi.query.TieFilter;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private static ArcScene selecting(String... ids) {
        return ArcScene.of(RealMap.ties().raise(Set.of(ids)), RealMap.whole(), Palette.LIGHT);
    }

    private static boolean passes(Curve curve, Label label) {
        double[] part = curve.within(label.left(), label.top(), label.right(), label.bottom());
        for (int i = 0; i <= 50 && part[0] < part[1]; i++) {
            double t = part[0] + (part[1] - part[0]) * i / 50;
            double x = curve.xAt(t);
            double y = curve.yAt(t);
            if (x > label.left() && x < label.right() && y > label.top() + 1 && y < label.bottom() - 1) {
                return true;
            }
        }
        return false;
    }

    @Test
    void a_selected_locality_has_every_partner_named() {
        List<String> unnamed = new ArrayList<>();
        for (String id :
                List.of("vn-hue", "vn-hoi-an", "vn-can-tho", "jp-sakai", "jp-kitakyushu", "jp-kobe", "vn-quang-nam")) {
            ArcScene scene = selecting(id);
            Set<String> named = new HashSet<>();
            scene.labels().forEach(label -> named.add(label.place()));
            scene.dots().stream()
                    .filter(dot -> dot.emphasis() == Emphasis.RAISED)
                    .filter(dot -> dot.places().stream().noneMatch(place -> named.contains(place.id())))
                    .forEach(dot -> unnamed.add(id + ": " + dot.label()));
        }
        assertThat(unnamed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void no_name_is_crossed_by_a_selected_curve_whatever_is_selected(Viewport viewport) {
        MapContent content = RealMap.ties();
        for (MapPlace place : content.places()) {
            String id = place.id();
            ArcScene scene = ArcScene.of(content.raise(Set.of(id)), viewport, Palette.LIGHT);
            List<Curve> raised = scene.curves().stream()
                    .filter(curve -> curve.emphasis() == Emphasis.RAISED)
                    .toList();
            for (Label label : scene.labels()) {
                assertThat(raised).as(id + " " + label.text()).noneMatch(curve -> passes(curve, label));
            }
        }
    }

    static Stream<Viewport> views() {
        return Stream.of(RealMap.whole(), RealMap.japan(), RealMap.kansai(), Viewport.ofBothCountries(900, 560, 1));
    }

    @ParameterizedTest
    @MethodSource("views")
    void no_two_names_on_a_map_read_alike(Viewport viewport) {
        for (Language language : Language.values()) {
            ArcScene scene = ArcScene.of(RealMap.of(TieFilter.ALL, language), viewport, Palette.LIGHT);
            assertThat(scene.labels()).extracting(Label::text).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_name_bears_its_rank_only_where_another_in_view_reads_alike() {
        ArcScene near = ArcScene.of(RealMap.ties(), RealMap.japan(), Palette.LIGHT);
        assertThat(near.labels()).extracting(Label::text).contains("Shizuoka", "Shizuoka Prefecture");
        ArcScene far = ArcScene.of(RealMap.ties(), RealMap.whole(), Palette.LIGHT);
        assertThat(far.labels()).extracting(Label::text).contains("Shizuoka").doesNotContain("Shizuoka Prefecture");
    }

    @Test
    void both_capitals_are_named_however_small_the_map() {
        for (Language language : Language.values()) {
            for (Viewport viewport : List.of(RealMap.whole(), Viewport.ofBothCountries(900, 560, 1))) {
                ArcScene scene = ArcScene.of(RealMap.of(TieFilter.ALL, language), viewport, Palette.LIGHT);
                assertThat(scene.dots().stream().filter(dot -> dot.standing() == Dot.Standing.CAPITAL))
                        .hasSize(2)
                        .allSatisfy(dot -> assertThat(scene.labels())
                                .extracting(Label::text)
                                .contains(dot.label()));
            }
        }
    }

    @Test
    void no_curve_runs_through_the_name_of_islands() {
        Backdrop vietnam = Backdrop.of(Viewpoint.VIETNAM, Language.VI);
        ArcScene scene = ArcScene.of(RealMap.ties(), vietnam, RealMap.whole(), Encoding.of(Palette.PRINT));
        Picture picture = new PixelPainter().paint(BaseMap.load(), scene);
        Set<Integer> inks = new HashSet<>(Palette.PRINT.inks());
        List<GroundLabel> islands =
                scene.groundLabels().stream().filter(label -> !label.sea()).toList();
        assertThat(islands).extracting(GroundLabel::text).contains("Hoàng Sa", "Trường Sa");
        for (GroundLabel label : islands) {
            for (int y = (int) label.top() + 1; y < label.bottom() - 1; y++) {
                for (int x = (int) label.left() + 1; x < label.right() - 1; x++) {
                    assertThat(inks).doesNotContain(picture.at(x, y));
                }
            }
        }
    }

    @Test
    void no_name_and_no_number_lies_under_what_covers_the_map() {
        Viewport whole = RealMap.whole();
        LabelRules.Cover corner =
                new LabelRules.Cover(whole.width() / 3.0, whole.height() / 4.0, whole.width(), whole.height());
        Backdrop japan = Backdrop.of(Viewpoint.JAPAN, Language.EN);
        ArcScene open = ArcScene.of(RealMap.ties(), japan, whole, Encoding.of(Palette.LIGHT));
        ArcScene under = open.seenIn(whole, new LabelRules(1, List.of(corner)));
        assertThat(open.lettering()).anyMatch(label -> meets(corner, label));
        assertThat(open.groundLabels()).anyMatch(corner::meets);

        assertThat(under.lettering()).isNotEmpty().noneMatch(label -> meets(corner, label));
        assertThat(under.groundLabels().stream().filter(GroundLabel::sea)).noneMatch(corner::meets);
        assertThat(Legend.of(under, Words.in(Language.EN))).isEqualTo(Legend.of(open, Words.in(Language.EN)));
        assertThat(Inset.scenesFor(under)).hasSameSizeAs(Inset.scenesFor(open));
    }

    private static boolean meets(LabelRules.Cover cover, Label label) {
        return label.left() < cover.right()
                && cover.left() < label.right()
                && label.top() < cover.bottom()
                && cover.top() < label.bottom();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.8, 2})
    void names_are_as_large_as_they_are_asked_for_and_still_do_not_overlap(double scale) {
        Backdrop vietnam = Backdrop.of(Viewpoint.VIETNAM, Language.VI);
        ArcScene usual = ArcScene.of(RealMap.ties(), vietnam, RealMap.whole(), Encoding.of(Palette.LIGHT));
        ArcScene scene = usual.seenIn(RealMap.whole(), new LabelRules(scale, List.of()));
        assertThat(sizes(scene))
                .isEqualTo(sizes(usual).stream().map(size -> size * scale).collect(Collectors.toSet()));
        List<Label> all = scene.lettering();
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.subList(i + 1, all.size())).noneMatch(all.get(i)::overlaps);
        }
        assertThat(scene.labels().stream().map(Label::place)).contains("vn-hanoi", "jp-tokyo");
    }

    private static Set<Double> sizes(ArcScene scene) {
        return Stream.concat(
                        scene.lettering().stream().map(Label::size),
                        scene.groundLabels().stream().map(GroundLabel::size))
                .collect(Collectors.toSet());
    }

    @Test
    void a_name_that_had_to_move_has_a_leader_line_from_its_dot() {
        ArcScene scene = selecting("vn-hue");
        List<Label> moved =
                scene.labels().stream().filter(label -> label.leader() != null).toList();
        assertThat(moved).isNotEmpty().allSatisfy(label -> {
            Dot dot = scene.dot(label.place()).orElseThrow();
            Label.Leader leader = label.leader();
            assertThat(Math.hypot(leader.x0() - dot.x(), leader.y0() - dot.y())).isLessThan(dot.extent() + 2);
            assertThat(leader.x1()).isBetween(label.left() - 4, label.right() + 4);
            assertThat(leader.y1()).isBetween(label.top() - 4, label.bottom() + 4);
        });
    }

    @Test
    void a_second_language_stands_beneath_unless_it_reads_alike() {
        Places japanese = new Places(RealMap.atlas(), Words.in(Language.JA));
        MapContent content = RealMap.of(TieFilter.ALL, Language.VI)
                .withSecondNames("{0}と{1}", id -> japanese.label(id, RealMap.TODAY));
        ArcScene scene = ArcScene.of(content, RealMap.hueNear(), Palette.LIGHT);
        assertThat(scene.labels()).anySatisfy(label -> {
            assertThat(label.text()).isEqualTo("TP. Huế");
            assertThat(label.second()).isEqualTo("フエ市");
            assertThat(label.secondBaseline()).isBetween(label.baseline() + 8, label.bottom());
            assertThat(label.secondSize()).isLessThan(label.size());
        });
        MapContent same = RealMap.of(TieFilter.ALL, Language.JA)
                .withSecondNames("{0}と{1}", id -> japanese.label(id, RealMap.TODAY));
        assertThat(ArcScene.of(same, RealMap.whole(), Palette.LIGHT).labels())
                .allMatch(label -> label.second().isEmpty());
    }

    @Test
    void curves_stop_at_names() {
        ArcScene scene = ArcScene.of(RealMap.ties(), RealMap.whole(), Palette.LIGHT);
        Picture picture = new PixelPainter().paint(BaseMap.load(), scene);
        Set<Integer> inks = new HashSet<>(Palette.LIGHT.inks());
        for (Label label : scene.labels()) {
            for (int y = (int) label.top() + 2; y < label.bottom() - 1; y++) {
                for (int x = (int) label.left() + 1; x < label.right() - 1; x++) {
                    assertThat(inks).doesNotContain(picture.at(x, y));
                }
            }
        }
    }
}

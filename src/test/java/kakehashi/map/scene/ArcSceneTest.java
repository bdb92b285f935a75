package kakehashi.map.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.map.RealMap;
import kakehashi.map.ground.Palette;
import kakehashi.map.view.Projection;
import kakehashi.map.view.Viewport;
import kakehashi.model.Link;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.model.value.Seat;
import kakehashi.query.TieFilter;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArcSceneTest {

    static Stream<Viewport> views() {
        return Stream.of(RealMap.whole(), RealMap.kansai(), RealMap.redRiverDelta());
    }

    private static ArcScene scene(MapContent content, Viewport viewport) {
        return ArcScene.of(content, viewport, Palette.LIGHT);
    }

    @Test
    void ties_of_one_pair_never_share_a_curve() {
        ArcScene scene = scene(RealMap.everyScheme(), Viewport.fit(135.2, 34.2, 135.9, 34.9, 1600, 1000, 1));
        Map<List<Seat>, List<Curve>> pairs = new HashMap<>();
        for (Curve curve : scene.curves()) {
            pairs.computeIfAbsent(List.of(curve.tie().vietnam(), curve.tie().japan()), pair -> new ArrayList<>())
                    .add(curve);
        }
        assertThat(pairs.values()).anyMatch(pair -> pair.size() > 1).allSatisfy(pair -> {
            Set<Double> middles = new HashSet<>();
            pair.forEach(curve -> middles.add((double) Math.round(curve.yAt(0.5))));
            assertThat(middles).hasSameSizeAs(pair);
        });
    }

    @Test
    void a_province_and_a_city_on_one_seat_are_a_ring_around_a_disc() {
        ArcScene scene = scene(RealMap.ties(), RealMap.hueNear());
        Dot hue = scene.dot("vn-hue").orElseThrow();
        assertThat(hue.find("vn-hue-city")).isPresent();
        assertThat(hue.places().get(0).topLevel()).isTrue();
        assertThat(hue.ring()).isGreaterThan(hue.radius() + Dot.RING_GAP);
        assertThat(scene.hit(hue.x(), hue.y())).extracting(Hit::id).contains("vn-hue", "vn-hue-city");
    }

    @Test
    void a_province_is_a_square_and_a_city_a_disc_even_under_the_state_itself() {
        ArcScene scene = scene(RealMap.ties(), RealMap.japan());
        assertThat(scene.dots())
                .filteredOn(dot -> dot.places().size() == 1)
                .allMatch(dot -> dot.squareInside() == dot.places().get(0).topLevel())
                .anyMatch(Dot::squareInside)
                .anyMatch(dot -> !dot.square());
        ArcScene vietnam = scene(RealMap.ties(), RealMap.redRiverDelta());
        assertThat(vietnam.dot("vn-hanoi").orElseThrow().square()).isFalse();
        assertThat(Legend.of(scene, Words.in(Language.EN)).entries())
                .anyMatch(entry -> entry.kind() == Legend.Kind.RANKS);
    }

    @Test
    void the_ties_of_one_pair_share_a_thick_curve_with_their_number_and_both_ends_are_named_large() {
        List<Link> links = RealMap.ties().ties().stream()
                .map(MapTie::link)
                .filter(link ->
                        link.vietnam().equals("vn-da-nang") && link.japan().equals("jp-yokohama"))
                .toList();
        assertThat(links).hasSizeGreaterThan(1);
        MapContent pair = RealMap.of(links, Language.VI);
        ArcScene scene = scene(pair.joinedIfOnePair(), RealMap.whole());
        assertThat(scene.curves()).singleElement().satisfies(curve -> {
            assertThat(curve.ties()).hasSameSizeAs(links);
            assertThat(curve.stroke().width()).isGreaterThanOrEqualTo(4);
        });
        assertThat(scene.counts()).extracting(Label::text).containsExactly(String.valueOf(links.size()));
        assertThat(scene.labels()).hasSize(2).allMatch(label -> label.size() > 16);
        assertThat(Legend.of(scene, Words.in(Language.VI)).entries())
                .filteredOn(entry -> entry.kind() == Legend.Kind.COLOUR)
                .extracting(Legend.Entry::label)
                .containsExactly("Quan hệ giữa hai địa phương");
        MapContent many = RealMap.ties();
        assertThat(many.joinedIfOnePair()).isEqualTo(many);
    }

    @Test
    void two_localities_at_one_seat_do_not_read_as_one() {
        for (Language language : Language.values()) {
            ArcScene scene = scene(RealMap.of(TieFilter.ALL, language), RealMap.whole());
            assertThat(scene.labels()).extracting(Label::text).noneMatch(text -> text.contains("·"));
        }
        ArcScene vietnamese = scene(RealMap.of(TieFilter.ALL, Language.VI), RealMap.whole());
        assertThat(vietnamese.dots())
                .extracting(Dot::label)
                .anyMatch(label -> label.startsWith("Tỉnh ") && label.contains(" và tỉnh "));
    }

    @Test
    void a_locality_that_has_ended_is_hollow_unless_another_still_sits_there() {
        ArcScene scene = scene(RealMap.ties(), RealMap.hueNear());
        assertThat(scene.dot("vn-quang-nam").orElseThrow().hollow()).isTrue();
        assertThat(scene.dot("vn-hue").orElseThrow().hollow()).isFalse();
    }

    @Test
    void a_tie_for_which_a_successor_answers_has_a_tick_at_that_end_wherever_it_is_drawn() {
        Tie tie = (Tie)
                RealMap.atlas().findLink("vn-quang-binh--jp-yamanashi-pref").orElseThrow();
        Tie moved = tie.between("vn-quang-tri", tie.japan());
        for (Tie drawn : List.of(tie, moved)) {
            ArcScene scene = scene(RealMap.of(List.of(drawn), Language.EN), RealMap.whole());
            Curve curve = scene.curves().get(0);
            assertThat(curve.ticks()).singleElement().satisfies(tick -> {
                double x = (tick.x0() + tick.x1()) / 2;
                double y = (tick.y0() + tick.y1()) / 2;
                assertThat(curve.distance(x, y)).isLessThan(0.1);
                assertThat(Math.hypot(x - curve.x0(), y - curve.y0())).isBetween(12.0, 20.0);
            });
            assertThat(Legend.of(scene, Words.in(Language.EN)).entries())
                    .filteredOn(entry -> entry.kind() == Legend.Kind.INHERITED)
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.links()).containsExactly(tie.id()));
        }
    }

    @Test
    void a_tie_for_which_its_signatories_answer_has_no_tick() {
        ArcScene scene = scene(RealMap.ties(), RealMap.hueNear());
        assertThat(scene.curves())
                .filteredOn(curve -> curve.link().vietnam().equals("vn-da-nang"))
                .isNotEmpty()
                .allMatch(curve -> curve.ticks().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_two_labels_overlap_and_none_leaves_the_view(Language language) {
        MapContent content = RealMap.of(TieFilter.ALL, language);
        views().forEach(viewport -> {
            List<Label> labels = scene(content, viewport).labels();
            assertThat(labels).hasSizeGreaterThan(3);
            for (int i = 0; i < labels.size(); i++) {
                Label label = labels.get(i);
                assertThat(label.left()).isNotNegative();
                assertThat(label.right()).isLessThanOrEqualTo(viewport.width());
                for (Label other : labels.subList(i + 1, labels.size())) {
                    assertThat(label.overlaps(other)).as(label + " " + other).isFalse();
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("views")
    void every_curve_and_dot_in_view_is_hit_where_it_is_painted(Viewport viewport) {
        ArcScene scene = scene(RealMap.everyScheme(), viewport);
        for (Curve curve : scene.curves()) {
            for (double t = 0.1; t < 1; t += 0.2) {
                double x = curve.xAt(t);
                double y = curve.yAt(t);
                if (isIn(viewport, x, y)) {
                    assertThat(scene.hit(x, y))
                            .as(curve.link().id())
                            .anyMatch(hit -> hit.id().equals(curve.link().id()) && hit.distance() < 0.5);
                }
            }
        }
        for (Dot dot : scene.dots()) {
            assertThat(scene.hit(dot.x(), dot.y()))
                    .extracting(Hit::id)
                    .contains(dot.places().get(0).id());
        }
    }

    @Test
    void a_curve_is_hit_however_close_one_comes() {
        Curve curve = scene(RealMap.ties(), RealMap.japan()).curves().get(7);
        Viewport japan = RealMap.japan();
        for (double t = 0.6; t < 0.9; t += 0.05) {
            Seat on = japan.place(curve.xAt(t), curve.yAt(t));
            ArcScene close = scene(RealMap.ties(), new Viewport(on.lon(), on.lat(), 12, 1600, 1000, 1));
            assertThat(close.hit(800, 500))
                    .extracting(Hit::id)
                    .contains(curve.link().id());
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_scene_seen_in_another_view_is_the_scene_of_that_view(Viewport viewport) {
        MapContent content = RealMap.ties().raise(Set.of("jp-sakai"));
        ArcScene anew = scene(content, viewport);
        for (Viewport before :
                List.of(RealMap.whole(), RealMap.hueNear(), RealMap.whole().in(Projection.LAMBERT))) {
            ArcScene moved = scene(content, before).seenIn(viewport);
            assertThat(moved.curves()).isEqualTo(anew.curves()).isNotEmpty();
            assertThat(moved.dots()).isEqualTo(anew.dots());
            assertThat(moved.labels()).isEqualTo(anew.labels());
        }
    }

    @Test
    void nothing_is_hit_where_nothing_is_painted() {
        ArcScene scene = scene(RealMap.ties(), RealMap.whole());
        assertThat(scene.hit(40, 40)).isEmpty();
        Curve curve = scene.curves().get(0);
        Curve alone = scene(RealMap.of(List.<Link>of(curve.link()), Language.EN), RealMap.whole())
                .curves()
                .get(0);
        ArcScene one = scene(RealMap.of(List.<Link>of(curve.link()), Language.EN), RealMap.whole());
        double x = alone.xAt(0.5);
        double y = alone.yAt(0.5);
        assertThat(one.hit(x, y)).hasSize(1);
        assertThat(one.hit(x + 20, y + 20)).isEmpty();
    }

    @Test
    void a_selected_locality_raises_its_ties_and_partners_and_the_rest_steps_back() {
        MapContent content = RealMap.ties().raise(Set.of("vn-hue"));
        ArcScene scene = scene(content, RealMap.whole());
        assertThat(scene.curves())
                .allMatch(curve -> curve.emphasis()
                        == (curve.link().vietnam().equals("vn-hue") ? Emphasis.RAISED : Emphasis.RECEDING));
        Set<String> ends = new HashSet<>(Set.of("vn-hue"));
        scene.curves().stream()
                .filter(curve -> curve.link().vietnam().equals("vn-hue"))
                .forEach(curve -> ends.add(curve.link().japan()));
        assertThat(scene.dots())
                .allMatch(dot -> dot.emphasis()
                        == (dot.places().stream().anyMatch(place -> ends.contains(place.id()))
                                ? Emphasis.RAISED
                                : Emphasis.RECEDING));
        List<Emphasis> order =
                scene.curves().stream().map(curve -> curve.emphasis()).toList();
        assertThat(order.lastIndexOf(Emphasis.RECEDING)).isLessThan(order.indexOf(Emphasis.RAISED));
    }

    @Test
    void from_far_the_ties_of_a_province_and_a_prefecture_gather_and_open_up_as_one_comes_closer() {
        MapContent content = RealMap.ties();
        ArcScene far = scene(content, RealMap.whole());
        ArcScene near = scene(content, RealMap.whole().withZoom(Step.OPENS_AT));
        assertThat(far.curves().stream().mapToInt(curve -> curve.ties().size()).sum())
                .isEqualTo(content.ties().size());
        assertThat(far.curves()).anyMatch(curve -> curve.ties().size() > 2);
        assertThat(near.curves()).allMatch(curve -> curve.ties().size() == 1);
        Dot hyogo = far.dot("jp-kobe").orElseThrow();
        assertThat(hyogo.label()).isEqualTo("Hyogo");
        assertThat(hyogo.find("jp-hyogo-pref")).isPresent();
        assertThat(near.dot("jp-kobe").orElseThrow().label()).isEqualTo("Kobe");
        assertThat(far.dot("jp-naha").orElseThrow().label()).isEqualTo("Naha");
    }

    @Test
    void a_gathered_curve_bears_its_number_and_a_hit_finds_each_of_its_ties() {
        ArcScene scene = scene(RealMap.ties(), RealMap.whole());
        List<Curve> gathered =
                scene.curves().stream().filter(curve -> curve.ties().size() > 1).toList();
        assertThat(scene.counts()).hasSizeGreaterThan(gathered.size() / 2);
        for (Curve curve : gathered) {
            assertThat(scene.hit(curve.xAt(0.5), curve.yAt(0.5)))
                    .extracting(Hit::id)
                    .containsAll(
                            curve.ties().stream().map(tie -> tie.link().id()).toList());
        }
        for (Label count : scene.counts()) {
            assertThat(scene.labels()).noneMatch(count::overlaps);
        }
    }

    @Test
    void what_is_selected_does_not_gather() {
        ArcScene scene = scene(RealMap.ties().raise(Set.of("jp-kobe")), RealMap.whole());
        assertThat(scene.curves())
                .filteredOn(curve -> curve.emphasis() == Emphasis.RAISED)
                .isNotEmpty()
                .allMatch(curve -> curve.ties().size() == 1);
        assertThat(scene.dot("jp-kobe").orElseThrow().label()).isEqualTo("Kobe");
    }

    @Test
    void a_handful_of_ties_is_not_gathered() {
        List<Link> few =
                RealMap.ties().ties().stream().map(MapTie::link).limit(20).toList();
        assertThat(scene(RealMap.of(few, Language.EN), RealMap.whole()).curves())
                .hasSize(20);
    }

    private static boolean isIn(Viewport viewport, double x, double y) {
        return x > 0 && y > 0 && x < viewport.width() && y < viewport.height();
    }
}

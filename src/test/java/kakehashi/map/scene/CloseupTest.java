package kakehashi.map.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kakehashi.map.RealMap;
import kakehashi.map.ground.Backdrop;
import kakehashi.map.ground.LabelRules;
import kakehashi.map.ground.Palette;
import kakehashi.map.ground.Viewpoint;
import kakehashi.map.view.Projection;
import kakehashi.map.view.Spot;
import kakehashi.map.view.Viewport;
import kakehashi.model.Link;
import kakehashi.model.value.Language;
import kakehashi.query.TieFilter;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CloseupTest {

    private static ArcScene map(MapContent content, Language language, int width, int height) {
        Viewport view = Viewport.fit(Viewport.areaOf(content.seats()), width, height, 1, Projection.LAMBERT);
        return ArcScene.of(content, Backdrop.of(Viewpoint.of(language), language), view, Encoding.of(Palette.PRINT));
    }

    private static List<Closeup> closeups(ArcScene map, Language language) {
        return Closeup.of(map, Inset.of(map), Words.in(language));
    }

    @ParameterizedTest
    @EnumSource
    void what_a_map_of_many_ties_gathers_it_opens_up_and_names_in_three_frames(Language language) {
        ArcScene map = map(RealMap.of(TieFilter.ALL, language), language, 1100, 560);
        List<Closeup> closeups = closeups(map, language);
        assertThat(closeups).hasSize(3).allSatisfy(closeup -> {
            ArcScene scene = closeup.inset().scene();
            assertThat(scene.curves()).allMatch(curve -> curve.ties().size() == 1);
            assertThat(scene.labels()).hasSizeGreaterThan(4);
            LabelRules.Cover head = scene.rules().covered().get(0);
            assertThat(scene.labels()).noneMatch(label -> label.left() < head.right() && label.top() < head.bottom());
        });
    }

    @Test
    void the_frames_lie_in_the_map_apart_from_each_other_and_off_both_countries() {
        ArcScene map = map(RealMap.of(TieFilter.ALL, Language.VI), Language.VI, 1100, 560);
        List<LabelRules.Cover> frames = closeups(map, Language.VI).stream()
                .map(closeup -> closeup.inset().cover())
                .toList();
        double[][] ends = {{45.4, 141.7}, {35.7, 140.8}, {31.3, 130.7}, {26.3, 127.8}, {22.3, 102.6}, {9, 105}};
        for (int i = 0; i < frames.size(); i++) {
            LabelRules.Cover frame = frames.get(i);
            assertThat(frame.left()).isPositive();
            assertThat(frame.top()).isPositive();
            assertThat(frame.right()).isLessThan(1100);
            assertThat(frame.bottom()).isLessThan(560);
            for (LabelRules.Cover other : frames.subList(i + 1, frames.size())) {
                assertThat(frame.left() < other.right()
                                && other.left() < frame.right()
                                && frame.top() < other.bottom()
                                && other.top() < frame.bottom())
                        .isFalse();
            }
            for (double[] end : ends) {
                Spot spot = map.viewport().point(end[1], end[0]);
                assertThat(frame.left() < spot.x()
                                && spot.x() < frame.right()
                                && frame.top() < spot.y()
                                && spot.y() < frame.bottom())
                        .as("%s N %s E under a frame", end[0], end[1])
                        .isFalse();
            }
        }
    }

    @Test
    void a_map_of_few_ties_or_of_little_room_has_none() {
        MapContent all = RealMap.of(TieFilter.ALL, Language.EN);
        assertThat(closeups(map(all, Language.EN, 760, 330), Language.EN)).isEmpty();
        List<Link> few = all.ties().stream().map(MapTie::link).limit(30).toList();
        assertThat(closeups(map(RealMap.of(few, Language.EN), Language.EN, 1100, 560), Language.EN))
                .isEmpty();
    }
}

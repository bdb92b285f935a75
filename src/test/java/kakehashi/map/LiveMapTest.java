package kakehashi.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kakehashi.LiveSeeds;
import kakehashi.map.ground.Palette;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Hit;
import kakehashi.map.scene.Label;
import kakehashi.map.scene.MapContent;
import kakehashi.map.view.Viewport;
import kakehashi.model.Atlas;
import kakehashi.model.value.Language;
import kakehashi.query.Meanings;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for the map of every edition of the seeds, however many ties it has. */
class LiveMapTest {

    private static final Atlas ATLAS = LiveSeeds.atlas();

    private static MapContent ties(Language language) {
        return MapContent.of(
                new Places(ATLAS, Words.in(language)),
                RealMap.TODAY,
                ATLAS.ties(),
                new Meanings(ATLAS, RealMap.TODAY)::since);
    }

    private static List<Viewport> views() {
        return List.of(RealMap.whole(), RealMap.japan(), RealMap.kansai(), RealMap.redRiverDelta());
    }

    @ParameterizedTest
    @EnumSource
    void every_tie_is_drawn_and_found_and_no_names_overlap_or_read_alike(Language language) {
        MapContent content = ties(language);
        for (Viewport view : views()) {
            ArcScene scene = ArcScene.of(content, view, Palette.LIGHT);
            Set<String> drawn = new HashSet<>();
            scene.curves().forEach(curve -> curve.ties()
                    .forEach(tie -> drawn.add(tie.link().id())));
            if (view.equals(RealMap.whole())) {
                assertThat(drawn).hasSameSizeAs(ATLAS.ties());
            }
            assertThat(scene.dots()).isNotEmpty().allSatisfy(dot -> assertThat(scene.hit(dot.x(), dot.y()))
                    .extracting(Hit::id)
                    .contains(dot.places().get(0).id()));
            List<Label> labels = scene.labels();
            assertThat(labels).extracting(Label::text).doesNotHaveDuplicates();
            for (int i = 0; i < labels.size(); i++) {
                assertThat(labels.subList(i + 1, labels.size())).noneMatch(labels.get(i)::overlaps);
            }
        }
    }
}

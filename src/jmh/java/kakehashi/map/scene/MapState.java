package kakehashi.map.scene;

import java.time.LocalDate;
import kakehashi.bench.SyntheticAtlas;
import kakehashi.map.ground.BaseMap;
import kakehashi.map.ground.Palette;
import kakehashi.map.view.Viewport;
import kakehashi.model.Atlas;
import kakehashi.model.value.Language;
import kakehashi.query.Meanings;
import kakehashi.store.seeds.Seeds;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The real ties (0) or as many invented ones, in a window of 1,600 × 1,000. */
@State(Scope.Benchmark)
public class MapState {

    @Param({"0", "2000", "20573", "100000"})
    public int ties;

    /** Whole: both countries. Near: Kansai, where ties are opened up and most lie outside. */
    @Param({"whole", "near"})
    public String view;

    public MapContent content;
    public Viewport viewport;
    public BaseMap base;
    public ArcScene scene;

    /** All ties of an atlas, filled up to a number, as the map shows them. */
    public static MapContent content(int ties) throws Exception {
        LocalDate today = LocalDate.of(2026, 11, 24);
        Atlas atlas = new SyntheticAtlas(Seeds.bundled().read()).with(ties);
        Places places = new Places(atlas, Words.in(Language.EN));
        return MapContent.of(places, today, atlas.ties(), new Meanings(atlas, today)::since);
    }

    @Setup(Level.Trial)
    public void lay() throws Exception {
        content = content(ties);
        viewport = view.equals("whole")
                ? Viewport.ofBothCountries(1600, 1000, 1)
                : Viewport.fit(134.6, 33.8, 136.8, 35.6, 1600, 1000, 1);
        base = BaseMap.load();
        scene = ArcScene.of(content, viewport, Palette.LIGHT);
        scene.hit(0, 0);
    }
}

package kakehashi.map.scene;

import java.util.List;
import java.util.concurrent.TimeUnit;
import kakehashi.map.ground.LabelRules;
import kakehashi.map.ground.Palette;
import kakehashi.map.ink.Picture;
import kakehashi.map.ink.PixelPainter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the window waits for: a full redraw, a hit, a new set of labels. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class RedrawBench {

    private final PixelPainter painter = new PixelPainter();
    private int[] pixels = new int[1600 * 1000];
    private int step;

    /** Layout and paint: everything between a moved view and the finished picture. */
    @Benchmark
    public Picture redraw(MapState map) {
        return painter.paint(map.base, map.scene.seenIn(map.viewport), pixels);
    }

    /** The same for ties that were never seen before: after an edit, another filter or another selection. */
    @Benchmark
    public Picture anew(MapState map) {
        return painter.paint(map.base, ArcScene.of(map.content, map.viewport, Palette.LIGHT), pixels);
    }

    /** Paint alone. */
    @Benchmark
    public Picture paint(MapState map) {
        return painter.paint(map.base, map.scene, pixels);
    }

    @Benchmark
    public List<Hit> hit(MapState map) {
        step = (step + 7919) % 1_600_000;
        return map.scene.hit(step % 1600, step / 1600.0);
    }

    @Benchmark
    public List<Label> labels(MapState map) {
        return new LabelPlacer(map.scene.dots(), map.scene.curves(), List.of(), map.viewport, LabelRules.USUAL).place();
    }
}

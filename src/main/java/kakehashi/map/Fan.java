package kakehashi.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.model.Seat;
import org.jspecify.annotations.Nullable;

/** The shape of curves: all bulge to the same side, and those that join the same two seats fan out. */
final class Fan {

    /** Bulge of a single curve, and of the flattest of several, as a share of the chord. */
    static final double FLATTEST = 0.13;

    static final double STEEPEST = 0.25;
    private static final double STEP = 0.03;
    /** What a stroke may add outside its line. */
    private static final double MARGIN = 6;

    private Fan() {}

    private record Pair(Seat vietnam, Seat japan) {}

    /** Ties that are drawn as one curve; {@code alone} keeps a tie apart that is not gathered. */
    private record Strand(Pair pair, int kind, @Nullable MapTie alone) {}

    static List<Curve> curves(MapContent content, Gathering gathering, Viewport viewport, Encoding encoding) {
        Selection selection = Selection.of(content);
        Strokes strokes = new Strokes(encoding);
        Map<Strand, List<MapTie>> strands = new LinkedHashMap<>();
        for (MapTie tie : content.ties()) {
            MapPlace vietnam = gathering.spot(tie.link().vietnam());
            MapPlace japan = gathering.spot(tie.link().japan());
            boolean gathered = gathering.isGathered(tie.link().vietnam())
                    || gathering.isGathered(tie.link().japan());
            Pair pair = gathered ? new Pair(vietnam.seat(), japan.seat()) : new Pair(tie.vietnam(), tie.japan());
            strands.computeIfAbsent(
                            new Strand(pair, strokes.kind(tie), gathered ? null : tie), strand -> new ArrayList<>(1))
                    .add(tie);
        }
        Map<Pair, Integer> sizes = new HashMap<>();
        strands.keySet().forEach(strand -> sizes.merge(strand.pair(), 1, Integer::sum));
        Map<Pair, Integer> used = new HashMap<>();
        List<Curve> curves = new ArrayList<>();
        strands.forEach((strand, ties) -> {
            int place = used.merge(strand.pair(), 1, Integer::sum) - 1;
            double bulge = bulge(place, sizes.getOrDefault(strand.pair(), 1));
            Line line = line(strand.pair(), bulge, viewport);
            if (line.mayTouch(viewport)) {
                Emphasis emphasis = selection.of(ties.get(0));
                curves.add(line.carrying(List.copyOf(ties), emphasis, strokes.of(ties, emphasis)));
            }
        });
        curves.sort(DRAWING_ORDER);
        return List.copyOf(curves);
    }

    /** Faint and numerous first, what the reader chose last. */
    private static final Comparator<Curve> DRAWING_ORDER = Comparator.<Curve>comparingInt(
                    curve -> curve.emphasis() == Emphasis.RAISED ? 1 : 0)
            .thenComparing(curve -> curve.link().scheme(), Comparator.reverseOrder())
            .thenComparing(curve -> curve.link().id());

    static double bulge(int place, int of) {
        double step = of < 2 ? 0 : Math.min(STEP, (STEEPEST - FLATTEST) / (of - 1));
        return FLATTEST + place * step;
    }

    private static Line line(Pair pair, double bulge, Viewport viewport) {
        Spot from = viewport.point(pair.vietnam().lon(), pair.vietnam().lat());
        Spot to = viewport.point(pair.japan().lon(), pair.japan().lat());
        double x0 = from.x();
        double y0 = from.y();
        double x1 = to.x();
        double y1 = to.y();
        // a quadratic curve rises half as high as its control point; to the right of the way to Japan lies the sea
        double cx = (x0 + x1) / 2 - (y1 - y0) * 2 * bulge;
        double cy = (y0 + y1) / 2 + (x1 - x0) * 2 * bulge;
        return new Line(x0, y0, cx, cy, x1, y1);
    }

    private record Line(double x0, double y0, double cx, double cy, double x1, double y1) {

        /** A curve never leaves the hull of its three points. */
        boolean mayTouch(Viewport viewport) {
            return Math.max(x0, Math.max(x1, cx)) >= -MARGIN
                    && Math.min(x0, Math.min(x1, cx)) <= viewport.width() + MARGIN
                    && Math.max(y0, Math.max(y1, cy)) >= -MARGIN
                    && Math.min(y0, Math.min(y1, cy)) <= viewport.height() + MARGIN;
        }

        Curve carrying(List<MapTie> ties, Emphasis emphasis, Stroke stroke) {
            return new Curve(ties, x0, y0, cx, cy, x1, y1, emphasis, stroke);
        }
    }
}

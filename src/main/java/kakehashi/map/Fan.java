package kakehashi.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.model.Seat;

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

    static List<Curve> curves(MapContent content, Viewport viewport, Encoding encoding) {
        Map<Pair, Integer> sizes = new HashMap<>();
        for (MapTie tie : content.ties()) {
            sizes.merge(new Pair(tie.vietnam(), tie.japan()), 1, Integer::sum);
        }
        Map<Pair, Integer> used = new HashMap<>();
        Selection selection = Selection.of(content);
        Strokes strokes = new Strokes(encoding);
        List<Curve> curves = new ArrayList<>();
        for (MapTie tie : content.ties()) {
            Pair pair = new Pair(tie.vietnam(), tie.japan());
            int place = used.merge(pair, 1, Integer::sum) - 1;
            Curve curve = curve(tie, bulge(place, sizes.getOrDefault(pair, 1)), selection.of(tie), viewport, strokes);
            if (curve.mayTouch(-MARGIN, -MARGIN, viewport.width() + MARGIN, viewport.height() + MARGIN)) {
                curves.add(curve);
            }
        }
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

    private static Curve curve(MapTie tie, double bulge, Emphasis emphasis, Viewport viewport, Strokes strokes) {
        Spot from = viewport.point(tie.vietnam().lon(), tie.vietnam().lat());
        Spot to = viewport.point(tie.japan().lon(), tie.japan().lat());
        double x0 = from.x();
        double y0 = from.y();
        double x1 = to.x();
        double y1 = to.y();
        // a quadratic curve rises half as high as its control point; to the right of the way to Japan lies the sea
        double cx = (x0 + x1) / 2 - (y1 - y0) * 2 * bulge;
        double cy = (y0 + y1) / 2 + (x1 - x0) * 2 * bulge;
        return new Curve(tie, x0, y0, cx, cy, x1, y1, emphasis, strokes.of(tie, emphasis));
    }
}

package kakehashi.map.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.map.view.Projection;
import kakehashi.map.view.Spot;
import kakehashi.map.view.Viewport;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Seat;

/**
 * The curves of a content wherever they are seen from: which ties share one, its shape and its ink. All curves bulge to
 * the same side, and those that join the same two seats fan out. Immutable.
 */
final class Strands {

    /** Bulge of a single curve, and of the flattest of several, as a share of the chord. */
    private static final double FLATTEST = 0.13;

    private static final double STEEPEST = 0.25;
    private static final double STEP = 0.03;
    /** A curve that stands for all ties of the only pair is at least so thick, in logical pixels. */
    private static final double ALONE = 4;
    /** What a stroke may add outside its line, in logical pixels. */
    private static final double MARGIN = 6;

    /** The first gives a curve its colour: an agreement that stands, before projects and what is over or proposed. */
    private static final Comparator<MapTie> WEIGHTIEST = Comparator.<MapTie, Boolean>comparing(
                    tie -> Strokes.isPast(tie.link()) || Strokes.isProposed(tie.link()))
            .thenComparing(tie -> tie.link().scheme());

    /** The two ends of a curve. */
    private record Pair(Seat vietnam, Seat japan) {}

    /** What ties share that are gathered into one curve. */
    private record Kind(Pair pair, int number) {}

    private record Strand(List<MapTie> ties, Shape shape, Emphasis emphasis, Stroke stroke) {}

    private final List<Strand> strands;

    Strands(MapContent content, Gathering gathering, Selection selection, Encoding encoding, Projection projection) {
        Strokes strokes = new Strokes(encoding);
        List<Strand> drawn = new ArrayList<>(content.ties().size());
        fans(content, gathering, strokes).forEach((pair, fan) -> {
            for (int place = 0; place < fan.size(); place++) {
                List<MapTie> ties = fan.get(place);
                Emphasis emphasis = selection.of(ties.get(0));
                Shape shape = Shape.of(pair, bulge(place, fan.size()), projection);
                Stroke stroke = strokes.of(ties, emphasis);
                drawn.add(new Strand(
                        List.copyOf(ties), shape, emphasis, content.joined() ? stroke.atLeast(ALONE) : stroke));
            }
        });
        drawn.sort(Comparator.comparingInt(Strands::layer));
        strands = List.copyOf(drawn);
    }

    /** Faint and numerous first, what the reader chose last. */
    private static int layer(Strand strand) {
        int scheme = strand.ties().get(0).link().scheme().ordinal();
        return strand.emphasis() == Emphasis.RAISED ? Scheme.values().length - scheme : -scheme;
    }

    /** The ties that share a curve, beside the others between the same two seats. */
    private static Map<Pair, List<List<MapTie>>> fans(MapContent content, Gathering gathering, Strokes strokes) {
        Map<Pair, List<List<MapTie>>> fans = new LinkedHashMap<>();
        Map<Kind, List<MapTie>> gathered = new HashMap<>();
        for (MapTie tie : content.ties()) {
            String vietnam = tie.link().vietnam();
            String japan = tie.link().japan();
            if (content.joined() || gathering.isGathered(vietnam) || gathering.isGathered(japan)) {
                Pair pair = new Pair(
                        gathering.spot(vietnam).seat(), gathering.spot(japan).seat());
                gathered.computeIfAbsent(new Kind(pair, content.joined() ? 0 : strokes.kind(tie)), none -> {
                            List<MapTie> joined = new ArrayList<>();
                            fans.computeIfAbsent(pair, empty -> new ArrayList<>(1))
                                    .add(joined);
                            return joined;
                        })
                        .add(tie);
            } else {
                fans.computeIfAbsent(new Pair(tie.vietnam(), tie.japan()), empty -> new ArrayList<>(1))
                        .add(List.of(tie));
            }
        }
        if (content.joined()) {
            gathered.values().forEach(ties -> ties.sort(WEIGHTIEST));
        }
        return fans;
    }

    private static double bulge(int place, int of) {
        double step = of < 2 ? 0 : Math.min(STEP, (STEEPEST - FLATTEST) / (of - 1));
        return FLATTEST + place * step;
    }

    /** The curves that may be in a view of this projection, in drawing order. */
    List<Curve> in(Viewport viewport) {
        double world = viewport.worldSize();
        double left = viewport.unitX() - viewport.width() / 2.0 / world;
        double top = viewport.unitY() - viewport.height() / 2.0 / world;
        double margin = MARGIN / world;
        double right = left + viewport.width() / world + margin;
        double bottom = top + viewport.height() / world + margin;
        List<Curve> curves = new ArrayList<>();
        for (Strand strand : strands) {
            Shape shape = strand.shape();
            if (shape.mayTouch(left - margin, top - margin, right, bottom)) {
                curves.add(new Curve(
                        strand.ties(),
                        (shape.x0() - left) * world,
                        (shape.y0() - top) * world,
                        (shape.cx() - left) * world,
                        (shape.cy() - top) * world,
                        (shape.x1() - left) * world,
                        (shape.y1() - top) * world,
                        strand.emphasis(),
                        strand.stroke()));
            }
        }
        return List.copyOf(curves);
    }

    /** A curve in the unit square of its projection. */
    private record Shape(double x0, double y0, double cx, double cy, double x1, double y1) {

        static Shape of(Pair pair, double bulge, Projection projection) {
            Spot from = projection.unit(pair.vietnam().lon(), pair.vietnam().lat());
            Spot to = projection.unit(pair.japan().lon(), pair.japan().lat());
            double dx = to.x() - from.x();
            double dy = to.y() - from.y();
            // a quadratic curve rises half as high as its control point; to the right of the way to Japan lies the sea
            double cx = (from.x() + to.x()) / 2 - dy * 2 * bulge;
            double cy = (from.y() + to.y()) / 2 + dx * 2 * bulge;
            return new Shape(from.x(), from.y(), cx, cy, to.x(), to.y());
        }

        /** A curve never leaves the hull of its three points. */
        boolean mayTouch(double left, double top, double right, double bottom) {
            return Math.max(x0, Math.max(x1, cx)) >= left
                    && Math.min(x0, Math.min(x1, cx)) <= right
                    && Math.max(y0, Math.max(y1, cy)) >= top
                    && Math.min(y0, Math.min(y1, cy)) <= bottom;
        }
    }
}

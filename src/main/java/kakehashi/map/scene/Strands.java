package kakehashi.map.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.map.view.Projection;
import kakehashi.map.view.Viewport;
import kakehashi.model.value.Seat;

/**
 * The curves of a content wherever they are seen from: which ties share one, its shape and its ink. Lines all bulge to
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
    private record Kind(Pair pair, int number, Emphasis emphasis) {}

    private final List<Strand> strands;

    private Strands(List<Strand> strands) {
        this.strands = List.copyOf(strands);
    }

    /** Ties one by one, or gathered by province and prefecture. */
    static Strands of(
            MapContent content, Gathering gathering, Selection selection, Strokes strokes, Projection projection) {
        List<Strand> drawn = new ArrayList<>(content.ties().size());
        fans(content, gathering, selection, strokes).forEach((pair, fan) -> {
            for (int place = 0; place < fan.size(); place++) {
                List<MapTie> ties = fan.get(place);
                Emphasis emphasis = selection.of(ties.get(0));
                Strand.Shape shape =
                        Strand.Shape.of(pair.vietnam(), pair.japan(), bulge(place, fan.size()), projection);
                Stroke stroke = strokes.of(ties, emphasis);
                drawn.add(Strand.line(ties, shape, emphasis, content.joined() ? stroke.atLeast(ALONE) : stroke));
            }
        });
        drawn.sort(Comparator.comparingInt(Strand::layer));
        return new Strands(drawn);
    }

    /** The bands between regions, and above them what does not gather of what is drawn closer. */
    static Strands banded(Bands bands, Strands closer) {
        List<Strand> drawn = new ArrayList<>(bands.strands());
        closer.strands.stream()
                .filter(strand -> !bands.holds(strand.ties().get(0)))
                .forEach(drawn::add);
        drawn.sort(Comparator.comparingInt(Strand::layer));
        return new Strands(drawn);
    }

    /** The same on their way from others: each begins as its share of the one that stood for its ties. */
    Strands comingFrom(Strands others, Strokes strokes) {
        Map<String, Strand> wider = new HashMap<>();
        for (Strand strand : others.strands) {
            strand.ties().forEach(tie -> wider.put(tie.link().id(), strand));
        }
        Map<Strand, List<Strand>> parts = new IdentityHashMap<>();
        for (Strand strand : strands) {
            Strand before = wider.get(strand.ties().get(0).link().id());
            if (before != null) {
                parts.computeIfAbsent(before, none -> new ArrayList<>()).add(strand);
            }
        }
        Map<Strand, Strand> moving = new IdentityHashMap<>();
        parts.forEach((before, inside) -> {
            inside.sort(
                    Comparator.comparingInt(strand -> strokes.sign(strand.ties().get(0))));
            double share = before.stroke().width() / before.ties().size();
            double at = -before.stroke().width() / 2;
            for (Strand strand : inside) {
                double width = strand.ties().size() * share;
                double opacity = strand.ties().stream()
                        .mapToDouble(tie -> strokes.opacity(tie, strand.emphasis()))
                        .average()
                        .orElse(1);
                moving.put(
                        strand, strand.comingFrom(new Strand.Origin(before.shape(), at + width / 2, width, opacity)));
                at += width;
            }
        });
        return new Strands(strands.stream()
                .map(strand -> moving.getOrDefault(strand, strand))
                .toList());
    }

    /** The ties that share a curve, beside the others between the same two seats. */
    private static Map<Pair, List<List<MapTie>>> fans(
            MapContent content, Gathering gathering, Selection selection, Strokes strokes) {
        Map<Pair, List<List<MapTie>>> fans = new LinkedHashMap<>();
        Map<Kind, List<MapTie>> gathered = new HashMap<>();
        for (MapTie tie : content.ties()) {
            String vietnam = tie.link().vietnam();
            String japan = tie.link().japan();
            if (content.joined() || gathering.isGathered(vietnam) || gathering.isGathered(japan)) {
                Pair pair = new Pair(
                        gathering.spot(vietnam).seat(), gathering.spot(japan).seat());
                gathered.computeIfAbsent(
                                new Kind(pair, content.joined() ? 0 : strokes.kind(tie), selection.of(tie)), none -> {
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

    /**
     * The curves that may be in a view of this projection, in drawing order.
     *
     * @param share how far they have gone from where they come from
     */
    List<Curve> in(Viewport viewport, double share) {
        double size = Step.size(viewport);
        double world = viewport.worldSize();
        double left = viewport.unitX() - viewport.width() / 2.0 / world;
        double top = viewport.unitY() - viewport.height() / 2.0 / world;
        double right = left + viewport.width() / world;
        double bottom = top + viewport.height() / world;
        List<Curve> curves = new ArrayList<>();
        for (Strand strand : strands) {
            Strand.Drawn drawn = strand.at(share, size);
            Strand.Shape shape = drawn.shape();
            double margin = (MARGIN
                            + Math.abs(drawn.offset())
                            + (!strand.isBand() ? 0 : drawn.stroke().width()))
                    / world;
            if (shape.mayTouch(left - margin, top - margin, right + margin, bottom + margin)) {
                Curve curve = new Curve(
                        strand.ties(),
                        (shape.x0() - left) * world,
                        (shape.y0() - top) * world,
                        (shape.cx() - left) * world,
                        (shape.cy() - top) * world,
                        (shape.x1() - left) * world,
                        (shape.y1() - top) * world,
                        strand.emphasis(),
                        drawn.stroke(),
                        strand.strips(size));
                curves.add(drawn.offset() == 0 ? curve : curve.shifted(drawn.offset()));
            }
        }
        return List.copyOf(curves);
    }
}

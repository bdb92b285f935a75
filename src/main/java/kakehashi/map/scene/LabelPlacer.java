package kakehashi.map.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kakehashi.map.ground.GroundLabel;
import kakehashi.map.ground.LabelRules;
import kakehashi.map.letter.Typeface;
import kakehashi.map.view.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Where names stand: those of the selection first, then capitals and cities under the state itself, then by the number of ties; each where it covers the
 * fewest curves, touches no other name or dot, is crossed by no raised curve and lies under nothing. Where there is no room
 * beside its dot, an important name moves away and gets a leader line; a dot that is covered is not named.
 */
final class LabelPlacer {

    private static final double SMALL = 11;
    private static final double LARGE = 13;
    private static final double LARGEST = 18;
    private static final double COUNT = 10;
    private static final double GAP = 3;
    /** Between a name and what lies on the map. */
    private static final double CLEAR = 2;
    /** Vietnamese capitals carry two marks, one above the other. */
    private static final double ASCENT = 1.0;

    private static final double DESCENT = 0.24;
    /** Horizontal and vertical direction from the dot, best first. */
    private static final double[][] BESIDE = {{1, 0}, {-1, 0}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}, {0, -1}, {0, 1}};

    private static final double[] LEADERS = {16, 28, 42, 60, 84, 116, 150, 190};
    private static final int WAYS = 24;
    /** What one covered curve weighs against the order of directions. */
    private static final double COVERED = 1.5;
    /** The same for the name of an end of the only pair, whose curve ought to be seen whole. */
    private static final double COVERED_BY_AN_END = 20;

    /** Parts of a curve where its number may stand: from, to, by which step, and best where. */
    private static final double[][] ALONG = {{0.1, 0.9, 0.05, 0.5}};

    private static final double[][] AT_BOTH_ENDS = {{0.05, 0.3, 0.02, 0.12}, {0.7, 0.95, 0.02, 0.88}};

    private final List<Dot> dots;
    private final Viewport viewport;
    private final LabelRules rules;
    private final CurveDensity curves;
    private final BoxGrid taken;
    private final List<Label> placed = new ArrayList<>();

    LabelPlacer(List<Dot> dots, List<Curve> curves, List<GroundLabel> ground, Viewport viewport, LabelRules rules) {
        this.dots = dots;
        this.viewport = viewport;
        this.rules = rules;
        this.curves = new CurveDensity(curves, viewport);
        taken = new BoxGrid(viewport.width(), viewport.height());
        ground.forEach(name -> taken.add(name.left(), name.top(), name.right(), name.bottom(), name));
        rules.covered()
                .forEach(cover -> taken.add(
                        cover.left() - CLEAR,
                        cover.top() - CLEAR,
                        cover.right() + CLEAR,
                        cover.bottom() + CLEAR,
                        cover));
    }

    List<Label> place() {
        // a name that must be read may stand on a dot that recedes, not the other way round
        List<Dot> raised =
                dots.stream().filter(dot -> dot.emphasis() == Emphasis.RAISED).toList();
        List<Dot> others =
                dots.stream().filter(dot -> dot.emphasis() != Emphasis.RAISED).toList();
        placeAll(raised);
        placeAll(others);
        return List.copyOf(placed);
    }

    /** The number of ties in the ring of each region. */
    List<Label> totals() {
        return dots.stream()
                .filter(Dot::isRegion)
                .map(dot -> {
                    String text = String.valueOf(ties(dot));
                    double size = Math.min(COUNT * rules.scale(), 2 * dot.radius() / (0.6 * text.length() + 0.8));
                    return written(dot.places().get(0).id(), text, size, dot.x(), dot.y(), dot.emphasis());
                })
                .toList();
    }

    private static Label written(String place, String text, double size, double x, double y, Emphasis emphasis) {
        double width = Typeface.of(true).width(text) * size;
        double height = (ASCENT + DESCENT) * size;
        double left = x - width / 2;
        double top = y - height / 2;
        return new Label(
                place,
                text,
                "",
                left,
                top + ASCENT * size,
                size,
                true,
                left - 1.5,
                top,
                left + width + 1.5,
                top + height,
                null,
                emphasis);
    }

    private void placeAll(List<Dot> equals) {
        for (Dot dot : equals) {
            double extent = dot.extent();
            taken.add(dot.x() - extent, dot.y() - extent, dot.x() + extent, dot.y() + extent, dot);
        }
        equals.stream()
                .filter(dot -> !rules.covers(dot.x(), dot.y()))
                .sorted(PRIORITY)
                .forEach(this::place);
    }

    private static final Comparator<Dot> PRIORITY = Comparator.comparing(Dot::standing)
            // from the south, so that of two that lie close the northern name moves up and no chain of names moves down
            .thenComparingDouble(dot -> dot.isRegion() ? -dot.y() : 0)
            .thenComparingInt(dot -> -weight(dot))
            .thenComparing(dot -> dot.places().get(0).id());

    /** The number of ties; a province, municipality or prefecture goes before a city with a few more. */
    private static int weight(Dot dot) {
        return ties(dot) + (dot.places().get(0).topLevel() ? 3 : 0);
    }

    /** Whether its name is written wherever there is room for it. */
    private static boolean matters(Dot dot) {
        return dot.standing() != Dot.Standing.OTHER;
    }

    private static int ties(Dot dot) {
        return dot.isRegion()
                ? dot.places().get(0).ties()
                : dot.places().stream().mapToInt(MapPlace::ties).sum();
    }

    /** How many ties each gathered curve stands for, written on it where there is room; call after {@link #place()}. */
    List<Label> count(List<Curve> gathered) {
        List<Label> counts = new ArrayList<>();
        for (int i = gathered.size() - 1; i >= 0; i--) {
            Curve curve = gathered.get(i);
            if (curve.ties().size() > 1) {
                double[][] parts = curve.isBand() ? AT_BOTH_ENDS : ALONG;
                for (double[] part : parts) {
                    count(curve, part).ifPresent(label -> {
                        counts.add(label);
                        taken.add(label.left() - 3, label.top() - 1, label.right() + 3, label.bottom() + 1, label);
                    });
                }
            }
        }
        return List.copyOf(counts);
    }

    private Optional<Label> count(Curve curve, double[] part) {
        String text = String.valueOf(curve.ties().size());
        double size = COUNT * rules.scale();
        Label best = null;
        double least = Double.MAX_VALUE;
        for (double t = part[0]; t < part[1]; t += part[2]) {
            Label label = written(curve.link().id(), text, size, curve.xAt(t), curve.yAt(t), curve.emphasis());
            double cost = cost(label, null) + Math.abs(t - part[3]);
            if (cost < least) {
                least = cost;
                best = label;
            }
        }
        return Optional.ofNullable(best);
    }

    private void place(Dot dot) {
        Name name = new Name(dot);
        Label best = null;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < BESIDE.length; i++) {
            Label label = name.beside(BESIDE[i]);
            double cost = cost(label, dot) + 0.6 * i;
            if (cost < least) {
                least = cost;
                best = label;
            }
        }
        for (int ring = 0; best == null && ring < name.rings(); ring++) {
            for (int way = 0; way < WAYS; way++) {
                Label label = name.away(LEADERS[ring], 2 * Math.PI * way / WAYS);
                // on a small map the dots of its neighbours may shut it in
                double cost = matters(dot) || isClear(label.leader(), dot) ? cost(label, dot) : Double.MAX_VALUE;
                if (cost < least) {
                    least = cost;
                    best = label;
                }
            }
        }
        if (best != null) {
            placed.add(best);
            taken.add(best.left() - 1, best.top(), best.right() + 1, best.bottom(), best);
        }
    }

    /** The number of a raised band stands on it. */
    private static boolean isNumberOfRaised(Label label, @Nullable Dot dot) {
        return dot == null && label.emphasis() == Emphasis.RAISED;
    }

    /** What a label covers; the largest number where it must not stand. */
    private double cost(Label label, @Nullable Dot dot) {
        boolean inside = label.left() >= 2
                && label.top() >= 2
                && label.right() <= viewport.width() - 2
                && label.bottom() <= viewport.height() - 2;
        if (!inside
                || !taken.isFree(label.left() - 1, label.top(), label.right() + 1, label.bottom(), dot)
                || !isNumberOfRaised(label, dot)
                        && curves.isRaised(label.left(), label.top() + 1, label.right(), label.bottom() - 1)) {
            return Double.MAX_VALUE;
        }
        boolean end = dot != null && dot.standing() == Dot.Standing.END;
        return (end ? COVERED_BY_AN_END : COVERED)
                * curves.crossing(label.left(), label.top(), label.right(), label.bottom());
    }

    /** Whether a leader line runs through no other name or dot. */
    private boolean isClear(Label.@Nullable Leader leader, Dot dot) {
        if (leader == null) {
            return true;
        }
        double length = Math.hypot(leader.x1() - leader.x0(), leader.y1() - leader.y0());
        for (double at = 0; at < length; at += 2) {
            double x = leader.x0() + (leader.x1() - leader.x0()) * at / length;
            double y = leader.y0() + (leader.y1() - leader.y0()) * at / length;
            if (!taken.isFree(x - 0.5, y - 0.5, x + 0.5, y + 0.5, dot)) {
                return false;
            }
        }
        return true;
    }

    /** The name of one dot, measured. */
    private final class Name {

        private final Dot dot;
        private final boolean bold;
        private final double size;
        private final double width;
        private final double height;

        Name(Dot dot) {
            this.dot = dot;
            bold = dot.emphasis() == Emphasis.RAISED || dot.isRegion() || dot.standing() == Dot.Standing.END;
            size = size() * rules.scale();
            double second = dot.second().isEmpty() ? 0 : Label.secondHeight(size);
            width = Math.max(
                    Typeface.of(bold).width(dot.label()) * size,
                    Typeface.of(false).width(dot.second()) * Label.secondSize(size));
            height = (ASCENT + DESCENT) * size + second;
        }

        private double size() {
            return switch (dot.standing()) {
                case END -> LARGEST;
                case CAPITAL, REGION -> LARGE;
                default -> ties(dot) >= 8 || bold ? LARGE : SMALL;
            };
        }

        /** How far it may move: all that is selected is named, of the rest what matters. */
        int rings() {
            if (dot.emphasis() == Emphasis.RAISED) {
                return LEADERS.length;
            }
            if (dot.emphasis() == Emphasis.RECEDING) {
                return 0;
            }
            return matters(dot) ? LEADERS.length : weight(dot) >= 5 ? 3 : 0;
        }

        Label beside(double[] way) {
            double reach = dot.extent() + GAP;
            double slant = way[0] != 0 && way[1] != 0 ? 0.8 : 1;
            double left = dot.x() + way[0] * reach * slant - width * (1 - way[0]) / 2;
            double top = dot.y() + way[1] * (reach * slant + height / 3) - height / 2;
            if (way[0] == 0) {
                top = way[1] < 0 ? dot.y() - reach - height : dot.y() + reach;
            }
            return at(left, top, null);
        }

        Label away(double distance, double angle) {
            double dx = Math.cos(angle);
            double dy = Math.sin(angle);
            double endX = dot.x() + dx * (dot.extent() + distance);
            double endY = dot.y() + dy * (dot.extent() + distance);
            double left = Math.abs(dx) < 0.3 ? endX - width / 2 : dx > 0 ? endX + 2 : endX - width - 2;
            double top = Math.abs(dx) < 0.3 ? (dy > 0 ? endY : endY - height) : endY - height / 2;
            return at(
                    left,
                    top,
                    new Label.Leader(dot.x() + dx * (dot.extent() + 1), dot.y() + dy * (dot.extent() + 1), endX, endY));
        }

        private Label at(double left, double top, Label.@Nullable Leader leader) {
            return new Label(
                    dot.places().get(0).id(),
                    dot.label(),
                    dot.second(),
                    left,
                    top + ASCENT * size,
                    size,
                    bold,
                    left,
                    top,
                    left + width,
                    top + height,
                    leader,
                    dot.emphasis());
        }
    }
}

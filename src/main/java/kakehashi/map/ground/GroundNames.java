package kakehashi.map.ground;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kakehashi.map.letter.Typeface;
import kakehashi.map.view.Box;
import kakehashi.map.view.Spot;
import kakehashi.map.view.Viewport;

/**
 * Where the names of seas and islands stand: first what a map must name, islands before seas, then what it names where
 * there is room. The name of islands stands beside them so that these stay visible; that of a sea moves from its middle
 * where something lies there, to where it hides the fewest localities. No two overlap, and none lies under anything; only
 * the name of islands that are covered themselves stands beside them all the same. A gulf or an island that a map may do
 * without is not named where a locality would lie on its name.
 */
public final class GroundNames {

    private static final double BENEATH = 9.5;
    private static final double LEADING = 1.2;
    /** Space between islands and their name. */
    private static final double GAP = 3;
    /**
     * Which way from its islands a name may stand, best first; for names to the north of them y is turned round. Never to
     * the west: there lies a coast that would seem to be meant.
     */
    private static final double[][] BESIDE = {{0, 1}, {0, -1}, {1, 0}, {1, 1}, {1, -1}};

    /** Where there is no room in the north, the east keeps a name from a coast that lies to the south-west. */
    private static final double[][] NORTH_FIRST = {{0, 1}, {1, 0}, {1, 1}, {1, -1}, {0, -1}};

    private static final double[][] EAST_FIRST = {{1, 0}, {1, 1}, {1, -1}, {0, 1}, {0, -1}};
    /** Which way, in pixels at the usual size, the name of a sea may move. */
    private static final double[][] MOVES = {
        {0, 0},
        {0, 18},
        {0, -18},
        {30, 0},
        {-30, 0},
        {40, 30},
        {60, 0},
        {0, 36},
        {60, -24},
        {80, 20},
        {40, -40},
        {0, -54},
        {40, -54},
        {90, 0},
        {110, -20},
        {20, 60}
    };
    /** A gulf is small, and its name means another sea if it moves far. */
    private static final double[][] GULF_MOVES = {{0, 0}, {0, 10}, {0, -10}, {8, 0}, {-8, 0}};

    private final Viewport viewport;
    private final LabelRules rules;
    private final List<LabelRules.Cover> localities;
    private final List<GroundLabel> placed = new ArrayList<>();
    private final Set<GroundName> named = new HashSet<>();

    private GroundNames(Viewport viewport, LabelRules rules, List<LabelRules.Cover> localities) {
        this.viewport = viewport;
        this.rules = rules;
        this.localities = localities;
    }

    /**
     * The names of a backdrop in a view.
     *
     * @param localities where dots lie, which names of seas had better not hide
     */
    public static List<GroundLabel> place(
            Backdrop backdrop, Viewport viewport, LabelRules rules, List<LabelRules.Cover> localities) {
        return List.copyOf(placing(backdrop, viewport, rules, localities).placed);
    }

    /** Of the names that are shown at a zoom those that a view does not show. */
    static List<String> leftOut(Backdrop backdrop, Viewport viewport, double zoom) {
        Set<GroundName> named = placing(backdrop, viewport, LabelRules.USUAL, List.of()).named;
        return backdrop.names().stream()
                .filter(name -> name.needed() && name.isShownAt(zoom) && !named.contains(name))
                .map(name -> String.join(" ", name.lines()))
                .toList();
    }

    private static GroundNames placing(
            Backdrop backdrop, Viewport viewport, LabelRules rules, List<LabelRules.Cover> localities) {
        GroundNames names = new GroundNames(viewport, rules, localities);
        backdrop.names().stream()
                .filter(name -> name.isShownAt(viewport.zoom()))
                .sorted(Comparator.comparing(GroundName::needed).reversed().thenComparing(GroundName::sea))
                .forEach(names::place);
        return names;
    }

    private void place(GroundName name) {
        Block block = new Block(name);
        Box area = name.area();
        List<Spot> corners = List.of(
                viewport.point(area.west(), area.north()),
                viewport.point(area.east(), area.north()),
                viewport.point(area.west(), area.south()),
                viewport.point(area.east(), area.south()));
        DoubleSummaryStatistics xs = corners.stream().mapToDouble(Spot::x).summaryStatistics();
        DoubleSummaryStatistics ys = corners.stream().mapToDouble(Spot::y).summaryStatistics();
        double x = (xs.getMin() + xs.getMax()) / 2;
        double y = (ys.getMin() + ys.getMax()) / 2;
        if (name.sea() && !isSeen(x, y)) {
            return;
        }
        double reachX = (xs.getMax() - xs.getMin()) / 2 + GAP + block.width / 2;
        double reachY = (ys.getMax() - ys.getMin()) / 2 + GAP + block.height / 2;
        List<List<GroundLabel>> free = new ArrayList<>();
        for (double[] way : ways(name)) {
            double stepX = name.sea() ? rules.scale() : reachX;
            double stepY = name.sea() ? rules.scale() : name.beside() == GroundName.Side.NORTH ? -reachY : reachY;
            double middleX = x + way[0] * stepX;
            double middleY = y + way[1] * stepY;
            List<GroundLabel> lines = block.at(middleX, middleY);
            boolean spares = name.needed() || name.kind() == GroundName.Kind.SEA || hidden(lines) == 0;
            if (spares && lines.stream().allMatch(this::isFree)) {
                free.add(lines);
            }
        }
        free.stream()
                .filter(lines -> lines.stream().noneMatch(rules::covers))
                .min(Comparator.comparingLong(lines -> name.sea() ? hidden(lines) : 0))
                // whether an inset is needed must not depend on what lies on the map, for the inset does
                .or(() -> name.sea() ? Optional.empty() : free.stream().findFirst())
                .ifPresent(lines -> {
                    placed.addAll(lines);
                    named.add(name);
                });
    }

    private static double[][] ways(GroundName name) {
        if (name.sea()) {
            return name.kind() == GroundName.Kind.SEA ? MOVES : GULF_MOVES;
        }
        return switch (name.beside()) {
            case EAST -> EAST_FIRST;
            case NORTH -> NORTH_FIRST;
            case SOUTH -> BESIDE;
        };
    }

    /** A part of a sea far from its middle goes without its name. */
    private boolean isSeen(double x, double y) {
        return x > 0 && x < viewport.width() && y > 0 && y < viewport.height();
    }

    /** How many localities lie under some lines. */
    private long hidden(List<GroundLabel> lines) {
        return localities.stream()
                .filter(dot -> lines.stream().anyMatch(dot::meets))
                .count();
    }

    private boolean isFree(GroundLabel line) {
        return line.left() > 0
                && line.right() < viewport.width()
                && line.top() > 0
                && line.bottom() < viewport.height()
                && placed.stream()
                        .noneMatch(other -> line.left() < other.right()
                                && other.left() < line.right()
                                && line.top() < other.bottom()
                                && other.top() < line.bottom());
    }

    /** The lines of one name, centred under each other. */
    private final class Block {

        private final GroundName name;
        private final double size;
        private final double beneath;
        /** Of each line. */
        private final List<Double> widths = new ArrayList<>();

        private final double width;
        private final double height;

        Block(GroundName name) {
            this.name = name;
            size = name.kind().size() * rules.scale();
            beneath = BENEATH * rules.scale();
            for (String line : name.lines()) {
                widths.add(Typeface.of(false).width(line) * size);
            }
            widths.add(Typeface.of(false).width(name.beneath()) * beneath);
            width = Collections.max(widths);
            height = name.lines().size() * size * LEADING + (name.beneath().isEmpty() ? 0 : beneath * LEADING);
        }

        List<GroundLabel> at(double middleX, double middleY) {
            List<GroundLabel> lines = new ArrayList<>();
            double baseline = middleY - height / 2 + size;
            for (String line : name.lines()) {
                double wide = widths.get(lines.size());
                lines.add(new GroundLabel(line, middleX - wide / 2, baseline, size, name.sea(), wide));
                baseline += size * LEADING;
            }
            if (!name.beneath().isEmpty()) {
                double wide = widths.get(lines.size());
                double lower = baseline - size + beneath;
                lines.add(new GroundLabel(name.beneath(), middleX - wide / 2, lower, beneath, name.sea(), wide));
            }
            return lines;
        }
    }
}

package kakehashi.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the names of seas and islands stand: islands first, each name beside its islands so that these stay visible,
 * then seas, moved from their middle where an island's name lies there. No two overlap.
 */
final class GroundNames {

    private static final double SEA = 14;
    private static final double ISLANDS = 11;
    private static final double BENEATH = 9.5;
    private static final double LEADING = 1.2;
    /** Space between islands and their name. */
    private static final double GAP = 3;
    /**
     * Which way from its islands a name may stand, best first; for names to the north of them y is turned round. Never to
     * the west: there lies a coast that would seem to be meant.
     */
    private static final double[][] BESIDE = {{0, 1}, {0, -1}, {1, 0}, {1, 1}, {1, -1}};

    private static final double[][] EAST_FIRST = {{1, 0}, {1, 1}, {1, -1}, {0, 1}, {0, -1}};
    /** Which way, in pixels, the name of a sea may move. */
    private static final double[][] MOVES = {{0, 0}, {0, 18}, {0, -18}, {30, 0}, {-30, 0}, {40, 30}, {60, 0}, {0, 36}};

    private final Viewport viewport;
    private final List<GroundLabel> placed = new ArrayList<>();
    private final Set<GroundName> named = new HashSet<>();

    private GroundNames(Viewport viewport) {
        this.viewport = viewport;
    }

    static List<GroundLabel> place(Backdrop backdrop, Viewport viewport) {
        return List.copyOf(placing(backdrop, viewport).placed);
    }

    /** Of the names that are shown at a zoom those that a view does not show. */
    static List<String> leftOut(Backdrop backdrop, Viewport viewport, double zoom) {
        Set<GroundName> named = placing(backdrop, viewport).named;
        return backdrop.names().stream()
                .filter(name -> name.isShownAt(zoom) && !named.contains(name))
                .map(name -> String.join(" ", name.lines()))
                .toList();
    }

    private static GroundNames placing(Backdrop backdrop, Viewport viewport) {
        GroundNames names = new GroundNames(viewport);
        backdrop.names().stream()
                .filter(name -> name.isShownAt(viewport.zoom()))
                .sorted(Comparator.comparing(GroundName::sea))
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
        double reachX = (xs.getMax() - xs.getMin()) / 2 + GAP + block.width / 2;
        double reachY = (ys.getMax() - ys.getMin()) / 2 + GAP + block.height / 2;
        for (double[] way : ways(name)) {
            double middleX = name.sea() ? x + way[0] : x + way[0] * reachX;
            double middleY =
                    name.sea() ? y + way[1] : y + way[1] * (name.beside() == GroundName.Side.NORTH ? -reachY : reachY);
            List<GroundLabel> lines = block.at(middleX, middleY);
            if (lines.stream().allMatch(this::isFree)) {
                placed.addAll(lines);
                named.add(name);
                return;
            }
        }
    }

    private static double[][] ways(GroundName name) {
        if (name.sea()) {
            return MOVES;
        }
        return name.beside() == GroundName.Side.EAST ? EAST_FIRST : BESIDE;
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
    private static final class Block {

        private final GroundName name;
        private final double size;
        private final double width;
        private final double height;

        Block(GroundName name) {
            this.name = name;
            size = name.sea() ? SEA : ISLANDS;
            double widest = Typeface.of(false).width(name.beneath()) * BENEATH;
            for (String line : name.lines()) {
                widest = Math.max(widest, Typeface.of(false).width(line) * size);
            }
            width = widest;
            height = name.lines().size() * size * LEADING + (name.beneath().isEmpty() ? 0 : BENEATH * LEADING);
        }

        List<GroundLabel> at(double middleX, double middleY) {
            List<GroundLabel> lines = new ArrayList<>();
            double baseline = middleY - height / 2 + size;
            for (String line : name.lines()) {
                lines.add(centred(line, middleX, baseline, size));
                baseline += size * LEADING;
            }
            if (!name.beneath().isEmpty()) {
                lines.add(centred(name.beneath(), middleX, baseline - size + BENEATH, BENEATH));
            }
            return lines;
        }

        private GroundLabel centred(String line, double x, double baseline, double size) {
            return new GroundLabel(line, x - Typeface.of(false).width(line) * size / 2, baseline, size, name.sea());
        }
    }
}

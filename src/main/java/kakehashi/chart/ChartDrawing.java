package kakehashi.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kakehashi.model.value.Scheme;
import kakehashi.query.TieFilter;
import org.jspecify.annotations.Nullable;

/**
 * A chart laid out: the one list that is painted, saved and pointed at. Lengths in logical pixels from the top left.
 *
 * @param says what the whole chart shows, for those who do not see it
 */
public record ChartDrawing(
        double width, double height, List<Mark> marks, List<Writing> writings, List<Rule> rules, String says) {

    /**
     * A bar, a part of one, or a cell.
     *
     * @param scheme whose ink and hatch it has, or null for a shade
     * @param shade from 0, the ground, to 1, the ink
     * @param says what it counts, in words
     * @param narrowing makes of a filter one that leaves only what it counts
     */
    public record Mark(
            double x,
            double y,
            double width,
            double height,
            @Nullable Scheme scheme,
            double shade,
            String says,
            @Nullable UnaryOperator<TieFilter> narrowing) {

        /** As it is on paper. */
        Mark withoutNarrowing() {
            return new Mark(x, y, width, height, scheme, shade, says, null);
        }

        boolean holds(double px, double py) {
            return px >= x && py >= y && px < x + width && py < y + height;
        }
    }

    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A text at its baseline; turned ones run upwards. */
    record Writing(double x, double y, String text, double size, Anchor anchor, boolean bold, boolean turned) {}

    /** A thin horizontal or vertical line. */
    record Rule(double x1, double y1, double x2, double y2) {}

    public ChartDrawing {
        marks = List.copyOf(marks);
        writings = List.copyOf(writings);
        rules = List.copyOf(rules);
    }

    /** The mark at a point that can be narrowed to. */
    public Optional<Mark> at(double x, double y) {
        return targets().stream().filter(mark -> mark.holds(x, y)).findFirst();
    }

    /** The marks that can be narrowed to, in reading order. */
    public List<Mark> targets() {
        return marks.stream().filter(mark -> mark.narrowing() != null).toList();
    }

    /**
     * The mark that lies nearest in the next row of marks, below or above one of them.
     *
     * @param by positive for the next row below, negative for the one above
     */
    public Optional<Mark> inNextRow(Mark mark, int by) {
        double middle = mark.x() + mark.width() / 2;
        return targets().stream()
                .filter(other -> gap(mark, other, by) >= 0)
                .min(Comparator.comparingLong((Mark other) -> gap(mark, other, by))
                        .thenComparingDouble(other -> Math.abs(other.x() + other.width() / 2 - middle)));
    }

    /** Whole pixels between two marks one above the other; negative where the other lies elsewhere. */
    private static long gap(Mark mark, Mark other, int by) {
        return Math.round(by > 0 ? other.y() - mark.y() - mark.height() : mark.y() - other.y() - other.height());
    }
}

package kakehashi.map.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kakehashi.model.Link;

/**
 * The drawn curve of one link, or of several that are gathered: a quadratic Bézier from the Vietnamese to the Japanese seat, in logical pixels.
 *
 * @param ties what it stands for, at least one
 * @param emphasis how it stands to the selection
 * @param stroke how it is inked
 * @param strips what a band is made of, side by side from the left of the way to Japan; empty for a line of one ink
 */
public record Curve(
        List<MapTie> ties,
        double x0,
        double y0,
        double cx,
        double cy,
        double x1,
        double y1,
        Emphasis emphasis,
        Stroke stroke,
        List<Strip> strips) {

    /** How far a flattened curve may leave the true one, in logical pixels. */
    private static final double FLATNESS = 0.15;

    private static final int SAMPLES = 12;
    private static final int REFINEMENTS = 4;

    /** What is alike of the ties of a band, and how it is inked; its width is its share of the band's. */
    record Strip(List<MapTie> ties, Stroke stroke) {}

    /** A line of one ink. */
    public Curve(
            List<MapTie> ties,
            double x0,
            double y0,
            double cx,
            double cy,
            double x1,
            double y1,
            Emphasis emphasis,
            Stroke stroke) {
        this(ties, x0, y0, cx, cy, x1, y1, emphasis, stroke, List.of());
    }

    /** Whether it stands for the ties of two regions. */
    public boolean isBand() {
        return !strips.isEmpty();
    }

    /** What is under the pointer at a distance from it: a band of several ties as one, else each of its ties. */
    public List<Hit> hits(double distance) {
        return isBand() && ties.size() > 1
                ? List.of(new Hit(Hit.Kind.BAND, link().id(), distance))
                : ties.stream()
                        .map(tie -> new Hit(Hit.Kind.LINK, tie.link().id(), distance))
                        .toList();
    }

    /** What is alike of its ties: the strips of a band, else all together. */
    List<List<MapTie>> alike() {
        return isBand() ? strips.stream().map(Strip::ties).toList() : List.of(ties);
    }

    /** What is inked of it, from the lowest: itself, or of a band the casing and above it each strip. */
    public List<Curve> inked() {
        if (!isBand()) {
            return List.of(this);
        }
        List<Curve> lines = new ArrayList<>(strips.size() + 1);
        lines.add(new Curve(ties, x0, y0, cx, cy, x1, y1, emphasis, stroke.casingAlone()));
        double at = -stroke.width() / 2;
        for (Strip strip : strips) {
            double width = strip.stroke().width();
            Curve line = new Curve(strip.ties(), x0, y0, cx, cy, x1, y1, emphasis, strip.stroke());
            lines.add(line.shifted(at + width / 2));
            at += width;
        }
        return lines;
    }

    /** The curve beside it, at a distance to the right of the way to Japan. */
    Curve shifted(double distance) {
        double firstX = cx - x0;
        double firstY = cy - y0;
        double lastX = x1 - cx;
        double lastY = y1 - cy;
        double first = Math.hypot(firstX, firstY);
        double last = Math.hypot(lastX, lastY);
        if (first == 0 || last == 0) {
            return this;
        }
        double right0X = -firstY / first;
        double right0Y = firstX / first;
        double right1X = -lastY / last;
        double right1Y = lastX / last;
        double aside = 1 + right0X * right1X + right0Y * right1Y;
        double share = distance / Math.max(0.1, aside);
        return new Curve(
                ties,
                x0 + right0X * distance,
                y0 + right0Y * distance,
                cx + (right0X + right1X) * share,
                cy + (right0Y + right1Y) * share,
                x1 + right1X * distance,
                y1 + right1Y * distance,
                emphasis,
                stroke,
                strips);
    }

    /** What of it lies between two parameters. */
    Curve part(double from, double to) {
        double fromX = (1 - from) * x0 + from * cx;
        double fromY = (1 - from) * y0 + from * cy;
        double toX = (1 - from) * cx + from * x1;
        double toY = (1 - from) * cy + from * y1;
        return new Curve(
                ties,
                xAt(from),
                yAt(from),
                (1 - to) * fromX + to * toX,
                (1 - to) * fromY + to * toY,
                xAt(to),
                yAt(to),
                emphasis,
                stroke,
                strips);
    }

    Curve faded(double share) {
        return new Curve(ties, x0, y0, cx, cy, x1, y1, emphasis, stroke.faded(share), strips);
    }

    /** A short line across a curve. */
    public record Tick(double x0, double y0, double x1, double y1) {}

    /** How far a tick is from its end of the curve: clear of the largest dots. */
    private static final double TICK_FROM_END = 16;
    /** How far a tick reaches beyond the ink on either side. */
    private static final double TICK_REACH = 2.6;

    /** Where another now answers for all its ties than the signatory at an end, a tick near that end. */
    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>(2);
        double first = TICK_FROM_END / speed(0);
        double last = TICK_FROM_END / speed(1);
        if (!isBand() && first + last < 0.8) {
            if (ties.stream().allMatch(MapTie::vietnamInherited)) {
                ticks.add(tick(first));
            }
            if (ties.stream().allMatch(MapTie::japanInherited)) {
                ticks.add(tick(1 - last));
            }
        }
        return ticks;
    }

    private Tick tick(double t) {
        double reach = (stroke.width() / 2 + TICK_REACH) / speed(t);
        double acrossX = -2 * ((1 - t) * (cy - y0) + t * (y1 - cy)) * reach;
        double acrossY = 2 * ((1 - t) * (cx - x0) + t * (x1 - cx)) * reach;
        double x = xAt(t);
        double y = yAt(t);
        return new Tick(x - acrossX, y - acrossY, x + acrossX, y + acrossY);
    }

    /** The tie, or the first of those that are gathered. */
    public MapTie tie() {
        return ties.get(0);
    }

    /** The link, or the first of those that are gathered. */
    public Link link() {
        return tie().link();
    }

    /** Whether it stands for a link with one of these ids, or for one that ends at a locality with one of them. */
    public boolean touches(Set<String> ids) {
        return ties.stream()
                .map(MapTie::link)
                .anyMatch(
                        link -> ids.contains(link.id()) || ids.contains(link.vietnam()) || ids.contains(link.japan()));
    }

    /** Logical x at a parameter from 0 (Vietnam) to 1 (Japan). */
    public double xAt(double t) {
        double u = 1 - t;
        return u * u * x0 + 2 * u * t * cx + t * t * x1;
    }

    /** Logical y at a parameter from 0 (Vietnam) to 1 (Japan). */
    public double yAt(double t) {
        double u = 1 - t;
        return u * u * y0 + 2 * u * t * cy + t * t * y1;
    }

    /** Distance in logical pixels from a point to the nearest point of the curve; exact where it is near. */
    double distance(double x, double y) {
        double best = Double.MAX_VALUE;
        double nearest = 0;
        for (int i = 0; i <= SAMPLES; i++) {
            double t = (double) i / SAMPLES;
            double squared = squared(x, y, t);
            if (squared < best) {
                best = squared;
                nearest = t;
            }
        }
        for (int i = 0; i < REFINEMENTS; i++) {
            // Newton's step towards where the way to the point is square to the curve
            double ax = x0 - 2 * cx + x1;
            double ay = y0 - 2 * cy + y1;
            double vx = 2 * (cx - x0 + nearest * ax);
            double vy = 2 * (cy - y0 + nearest * ay);
            double dx = xAt(nearest) - x;
            double dy = yAt(nearest) - y;
            double curvature = vx * vx + vy * vy + 2 * (dx * ax + dy * ay);
            if (curvature <= 0) {
                break;
            }
            nearest = Math.max(0, Math.min(1, nearest - (dx * vx + dy * vy) / curvature));
            best = Math.min(best, squared(x, y, nearest));
        }
        return Math.sqrt(best);
    }

    private double squared(double x, double y, double t) {
        double dx = xAt(t) - x;
        double dy = yAt(t) - y;
        return dx * dx + dy * dy;
    }

    /** How many straight pieces keep the flattened curve true at a scale. */
    int segments(double scale) {
        double bend = Math.hypot(x0 - 2 * cx + x1, y0 - 2 * cy + y1) / 4 * scale;
        return Math.max(1, (int) Math.ceil(Math.sqrt(bend / FLATNESS)));
    }

    /** How many straight pieces keep a part of the curve true at a scale. */
    public int segments(double scale, double share) {
        return Math.max(1, (int) Math.ceil(segments(scale) * share));
    }

    /**
     * Writes a part of the curve, flattened and scaled, as x and y in turn.
     *
     * @return the points, one more than there are segments; longer than needed if {@code reuse} was long enough
     */
    public double[] flatten(double scale, double from, double to, double[] reuse) {
        int segments = segments(scale, to - from);
        double[] points = reuse.length >= 2 * segments + 2 ? reuse : Arrays.copyOf(reuse, 4 * segments + 2);
        for (int i = 0; i <= segments; i++) {
            double t = from + (to - from) * i / segments;
            points[2 * i] = xAt(t) * scale;
            points[2 * i + 1] = yAt(t) * scale;
        }
        return points;
    }

    /** Length in logical pixels from the beginning to a parameter, by Simpson's rule. */
    public double length(double to) {
        int panels = 16;
        double sum = speed(0) + speed(to);
        for (int i = 1; i < panels; i++) {
            sum += speed(to * i / panels) * (i % 2 == 0 ? 2 : 4);
        }
        return sum * to / panels / 3;
    }

    /** How many equal steps of the parameter cut a part of the curve into pieces of no more than a length. */
    int steps(double from, double to, double longest) {
        // speed is greatest at an end of the part, for the velocity is linear
        double most = Math.max(speed(from), speed(to)) * (to - from);
        return Math.max(1, (int) Math.ceil(most / longest));
    }

    private double speed(double t) {
        return 2 * Math.hypot((1 - t) * (cx - x0) + t * (x1 - cx), (1 - t) * (cy - y0) + t * (y1 - cy));
    }

    /** The least y of the hull of its three points, which it never leaves. */
    public double highest() {
        return Math.min(y0, Math.min(cy, y1));
    }

    /** The greatest y of the hull of its three points. */
    public double lowest() {
        return Math.max(y0, Math.max(cy, y1));
    }

    /**
     * The part from where the curve first enters a box of logical pixels to where it last leaves it, from the first
     * parameter to the second; empty where they are equal.
     */
    public double[] within(double left, double top, double right, double bottom) {
        double[] cuts = new double[10];
        cuts[1] = 1;
        int count = 2;
        count = cuts(x0, cx, x1, left, cuts, count);
        count = cuts(x0, cx, x1, right, cuts, count);
        count = cuts(y0, cy, y1, top, cuts, count);
        count = cuts(y0, cy, y1, bottom, cuts, count);
        Arrays.sort(cuts, 0, count);
        double from = 1;
        double to = 0;
        for (int i = 0; i + 1 < count; i++) {
            double middle = (cuts[i] + cuts[i + 1]) / 2;
            double x = xAt(middle);
            double y = yAt(middle);
            if (x >= left && x <= right && y >= top && y <= bottom) {
                from = Math.min(from, cuts[i]);
                to = cuts[i + 1];
            }
        }
        return new double[] {Math.min(from, to), to};
    }

    /** Adds the parameters at which one coordinate of the curve has a value. */
    private static int cuts(double p0, double pc, double p1, double value, double[] cuts, int count) {
        if (Math.min(p0, Math.min(pc, p1)) > value || Math.max(p0, Math.max(pc, p1)) < value) {
            return count;
        }
        double a = p0 - 2 * pc + p1;
        double b = pc - p0;
        double c = p0 - value;
        double root = Math.sqrt(Math.max(0, b * b - a * c));
        // the two forms of the root never divide by a small difference
        double q = -(b + Math.copySign(root, b));
        int found = count;
        for (double t : new double[] {q / a, c / q}) {
            if (t > 0 && t < 1) {
                cuts[found++] = t;
            }
        }
        return found;
    }
}

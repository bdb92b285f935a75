package kakehashi.map.scene;

import java.util.List;
import kakehashi.map.view.Projection;
import kakehashi.map.view.Spot;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Seat;
import org.jspecify.annotations.Nullable;

/**
 * A curve wherever it is seen from.
 *
 * @param strips what it is made of, of a band; empty for a line of one ink
 * @param origin where it comes from while the ties come apart; null where it rests
 */
record Strand(
        List<MapTie> ties,
        Shape shape,
        Emphasis emphasis,
        Stroke stroke,
        List<Curve.Strip> strips,
        @Nullable Origin origin) {

    /**
     * A place in a wider curve.
     *
     * @param offset from its middle, logical pixels
     */
    record Origin(Shape shape, double offset, double width, double opacity) {}

    Strand {
        ties = List.copyOf(ties);
        strips = List.copyOf(strips);
    }

    static Strand line(List<MapTie> ties, Shape shape, Emphasis emphasis, Stroke stroke) {
        return new Strand(ties, shape, emphasis, stroke, List.of(), null);
    }

    Strand comingFrom(Origin other) {
        return new Strand(ties, shape, emphasis, stroke, strips, other);
    }

    /** Faint and numerous first, what the reader chose last; broad bands beneath all. */
    int layer() {
        if (isBand()) {
            return emphasis == Emphasis.RAISED ? 0 : -Scheme.values().length - ties.size();
        }
        int scheme = ties.get(0).link().scheme().ordinal();
        return emphasis == Emphasis.RAISED ? Scheme.values().length - scheme : -scheme;
    }

    /**
     * How it is drawn when it has gone a share of its way from its origin.
     *
     * @param size of bands, 1 where they are as broad as they get
     */
    Drawn at(double share, double size) {
        Origin from = origin;
        if (from == null || share >= 1) {
            return new Drawn(shape, 0, isBand() ? stroke.times(size) : stroke);
        }
        double rest = 1 - share;
        return new Drawn(
                from.shape().towards(shape, share),
                from.offset() * rest,
                new Stroke(
                        stroke.colour(),
                        from.width() * rest + stroke.width() * share,
                        from.opacity() * rest + stroke.opacity() * share,
                        stroke.dash()));
    }

    List<Curve.Strip> strips(double size) {
        return size == 1
                ? strips
                : strips.stream()
                        .map(strip ->
                                new Curve.Strip(strip.ties(), strip.stroke().times(size)))
                        .toList();
    }

    boolean isBand() {
        return !strips.isEmpty();
    }

    /** @param offset to the right of the shape, logical pixels */
    record Drawn(Shape shape, double offset, Stroke stroke) {}

    /** A curve in the unit square of its projection. */
    record Shape(double x0, double y0, double cx, double cy, double x1, double y1) {

        /** @param bulge as a share of the chord, to the right of the way from the first to the second */
        static Shape of(Seat first, Seat second, double bulge, Projection projection) {
            Spot from = projection.unit(first.lon(), first.lat());
            Spot to = projection.unit(second.lon(), second.lat());
            double dx = to.x() - from.x();
            double dy = to.y() - from.y();
            // a quadratic curve rises half as high as its control point; to the right of the way to Japan lies the sea
            double cx = (from.x() + to.x()) / 2 - dy * 2 * bulge;
            double cy = (from.y() + to.y()) / 2 + dx * 2 * bulge;
            return new Shape(from.x(), from.y(), cx, cy, to.x(), to.y());
        }

        /** What lies between this one and another. */
        Shape towards(Shape other, double share) {
            double rest = 1 - share;
            return new Shape(
                    x0 * rest + other.x0 * share,
                    y0 * rest + other.y0 * share,
                    cx * rest + other.cx * share,
                    cy * rest + other.cy * share,
                    x1 * rest + other.x1 * share,
                    y1 * rest + other.y1 * share);
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

package kakehashi.map.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.map.ground.GroundLabel;
import kakehashi.map.ground.GroundName;
import kakehashi.map.ground.LabelRules;
import kakehashi.map.view.Box;
import kakehashi.map.view.Spot;
import kakehashi.map.view.Viewport;
import kakehashi.model.value.Seat;

/**
 * A part of the world that the viewpoint of a map wants seen, and the map's frame cuts off or leaves unnamed: drawn by
 * itself in a small frame over the map. Immutable; any thread.
 *
 * @param scene ground and names of the part, without ties
 * @param x left edge over the map, logical pixels
 * @param y upper edge over the map, logical pixels
 * @param scale logical pixels of the map for one of the part
 */
public record Inset(ArcScene scene, double x, double y, double scale) {

    /** Its longer side as a share of the map's shorter one, between two sizes in logical pixels. */
    private static final double SHARE = 0.34;

    private static final double SMALLEST = 64;
    /** An area of fewer degrees from west to east needs so much less room. */
    private static final double WIDE = 5;

    private static final double LARGEST = 210;
    /** Where its names find no room it grows by this factor, but never over so much of the map. */
    private static final double GROWTH = 1.15;

    private static final double MOST = 0.8;
    /** The shorter side is at least this share of the longer. */
    private static final double SLIMMEST = 0.6;
    /** Around the islands, as a share of the width of their area. */
    private static final double AROUND = 0.1;

    private static final double GAP = 8;
    /** How many places along an edge of the map are tried. */
    private static final int STEPS = 6;

    private static final int SAMPLES = 24;
    /** What it costs to cover a name or a dot, when to cover a piece of a curve costs one. */
    private static final int OF_A_NAME = 40;

    private static final int OF_A_DOT = 100;
    /** What it costs to lie on the left where it shows the right of the map, or the other way round. */
    private static final int OF_THE_OTHER_SIDE = 30;

    /** Places all over the two countries and their islands, which stay in view. */
    private static final List<Seat> LAND = List.of(
            // Hokkaido and the islands beside it
            new Seat(45.4, 141.7),
            new Seat(43.3, 145.6),
            new Seat(45.0, 147.8),
            new Seat(41.8, 140.7),
            // Honshu, Shikoku, Kyushu
            new Seat(40.8, 140.7),
            new Seat(38.3, 140.9),
            new Seat(38.0, 138.4),
            new Seat(35.7, 140.8),
            new Seat(37.4, 137.2),
            new Seat(33.5, 135.8),
            new Seat(35.5, 134.2),
            new Seat(33.0, 133.0),
            new Seat(34.2, 129.3),
            new Seat(31.3, 130.7),
            // the islands of Okinawa
            new Seat(28.4, 129.5),
            new Seat(26.3, 127.8),
            new Seat(24.4, 124.2),
            // Viet Nam from the north
            new Seat(22.3, 102.6),
            new Seat(23.0, 105.2),
            new Seat(21.5, 107.9),
            new Seat(18.7, 105.6),
            new Seat(16.1, 108.1),
            new Seat(13.8, 109.2),
            new Seat(12.7, 107.9),
            new Seat(10.8, 106.7),
            new Seat(9.0, 105.0),
            new Seat(10.2, 104.0),
            new Seat(8.7, 106.6),
            // what lies off Viet Nam
            new Seat(16.5, 112.0),
            new Seat(8.7, 111.9),
            new Seat(11.0, 114.4));

    /** The insets that a map needs, each where it covers least of it; none overlaps another. */
    public static List<Inset> of(ArcScene map) {
        List<Inset> insets = new ArrayList<>();
        for (ArcScene scene : scenesFor(map)) {
            insets.add(placed(scene, 1, map, insets));
        }
        return List.copyOf(insets);
    }

    /** What the insets that a map needs show, for who finds a place for them himself. */
    public static List<ArcScene> scenesFor(ArcScene map) {
        return map.backdrop().kept().stream()
                .filter(part -> map.viewport().box().meets(part.whenInView()) && !shows(map, part.area()))
                .map(part -> sized(map, part.area()))
                .toList();
    }

    /** Whether a map holds an area whole, with every name that its islands have at this scale, and at least one. */
    private static boolean shows(ArcScene map, Box area) {
        List<GroundName> wanted = map.backdrop().names().stream()
                .filter(name -> !name.sea() && name.needed() && area.holds(name.area()))
                .filter(name -> name.isShownAt(map.viewport().zoom()))
                .toList();
        List<String> written =
                map.groundLabels().stream().map(GroundLabel::text).toList();
        return map.viewport().holds(area)
                && !wanted.isEmpty()
                && wanted.stream().allMatch(name -> Collections.indexOfSubList(written, name.lines()) >= 0);
    }

    private static ArcScene sized(ArcScene map, Box area) {
        Viewport view = map.viewport();
        double shorter = Math.min(view.width(), view.height());
        double share = SHARE * Math.min(1, (area.east() - area.west()) / WIDE);
        double side = Math.max(SMALLEST, Math.min(LARGEST, share * shorter));
        ArcScene scene = drawn(map, area, side);
        while (!shows(scene, area) && side * GROWTH < MOST * shorter) {
            side *= GROWTH;
            scene = drawn(map, area, side);
        }
        return scene;
    }

    private static ArcScene drawn(ArcScene map, Box area, double side) {
        double shape = Viewport.shapeOf(area);
        int width = (int) Math.round(shape < 1 ? side * Math.max(SLIMMEST, shape) : side);
        int height = (int) Math.round(shape < 1 ? side : side * Math.max(SLIMMEST, 1 / shape));
        double margin = AROUND * (area.east() - area.west());
        Box around = new Box(area.west() - margin, area.south() - margin, area.east() + margin, area.north() + margin);
        Viewport view = Viewport.fit(
                around,
                width,
                height,
                map.viewport().pixelScale(),
                map.viewport().projection());
        return ArcScene.of(
                MapContent.NOTHING,
                map.backdrop(),
                view,
                map.encoding(),
                new LabelRules(map.rules().scale(), List.of()));
    }

    /** Where something is drawn over a map so that it covers least of it and none of some others. */
    static Inset placed(ArcScene scene, double scale, ArcScene map, List<Inset> others) {
        Viewport part = scene.viewport();
        Spot middle = map.viewport().point(part.lon(), part.lat());
        double halfway = map.viewport().width() / 2.0;
        Inset first = new Inset(scene, GAP, GAP, scale);
        double right = Math.max(GAP, map.viewport().width() - first.width() - GAP);
        double bottom = Math.max(GAP, map.viewport().height() - first.height() - GAP);
        Inset best = first.at(right, bottom);
        int least = Integer.MAX_VALUE;
        for (int step = 0; step <= STEPS; step++) {
            double along = GAP + (right - GAP) * step / STEPS;
            double down = GAP + (bottom - GAP) * step / STEPS;
            for (Inset inset : List.of(
                    first.at(along, bottom), first.at(right, down), first.at(GAP, down), first.at(along, GAP))) {
                boolean there = (inset.x + inset.width() / 2 < halfway) == (middle.x() < halfway);
                int cost = inset.covered(map) + (there ? 0 : OF_THE_OTHER_SIDE);
                if (cost < least && others.stream().noneMatch(inset::meets)) {
                    best = inset;
                    least = cost;
                }
            }
        }
        return best;
    }

    /** What of the map it takes. */
    public LabelRules.Cover cover() {
        return new LabelRules.Cover(x, y, x + width(), y + height());
    }

    /** Its width on the map. */
    public double width() {
        return scene.viewport().width() * scale;
    }

    /** Its height on the map. */
    public double height() {
        return scene.viewport().height() * scale;
    }

    private Inset at(double newX, double newY) {
        return new Inset(scene, newX, newY, scale);
    }

    private boolean meets(Inset other) {
        return meets(other.x - GAP, other.y - GAP, other.x + other.width() + GAP, other.y + other.height() + GAP);
    }

    private boolean meets(double left, double top, double right, double bottom) {
        return left < x + width() && x < right && top < y + height() && y < bottom;
    }

    /** How much of a map it hides. */
    private int covered(ArcScene map) {
        long dots = map.dots().stream()
                .filter(dot -> meets(
                        dot.x() - dot.extent(), dot.y() - dot.extent(), dot.x() + dot.extent(), dot.y() + dot.extent()))
                .count();
        long names = Stream.concat(
                        map.labels().stream()
                                .filter(label -> meets(label.left(), label.top(), label.right(), label.bottom())),
                        map.groundLabels().stream()
                                .filter(label -> meets(label.left(), label.top(), label.right(), label.bottom())))
                .count();
        int pieces = 0;
        for (Curve curve : map.curves()) {
            for (int i = 0; i <= SAMPLES; i++) {
                double t = i / (double) SAMPLES;
                double atX = curve.xAt(t);
                double atY = curve.yAt(t);
                pieces += meets(atX, atY, atX, atY) ? 1 : 0;
            }
        }
        long land = LAND.stream()
                .map(seat -> map.viewport().point(seat.lon(), seat.lat()))
                .filter(spot -> meets(spot.x(), spot.y(), spot.x(), spot.y()))
                .count();
        return (int) (OF_A_DOT * (dots + land) + OF_A_NAME * names + pieces);
    }
}

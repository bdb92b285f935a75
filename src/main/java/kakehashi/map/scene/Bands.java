package kakehashi.map.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import kakehashi.map.view.Projection;
import kakehashi.map.view.Spot;
import kakehashi.model.value.Seat;
import org.jspecify.annotations.Nullable;

/**
 * The ties between two regions as one band: the more ties the broader, and within it a strip for all that are alike in
 * colour, dash, standing and doubt, as broad as their share. What is chosen or the user's own is in none.
 */
final class Bands {

    /** Of the width, in logical pixels: how much for the root of the number of ties, and the broadest band. */
    private static final double FOR_A_ROOT = 2.2;

    private static final double BROADEST = 12;
    private static final double NARROWEST = 1.4;
    /** A strip is at least so broad that it is seen. */
    private static final double STRIP = 0.6;

    /** A region, or a locality that is meant itself. */
    private record End(String id, Seat seat) {}

    private record Pair(End vietnam, End japan, Emphasis emphasis) {}

    private final List<Strand> strands = new ArrayList<>();
    private final Set<String> held = new HashSet<>();
    private final Map<String, Integer> ends = new HashMap<>();

    Bands(MapContent content, Selection selection, Strokes strokes, Projection projection) {
        Map<String, MapRegion> regions = regions(content);
        Map<Pair, List<MapTie>> pairs = new LinkedHashMap<>();
        for (MapTie tie : content.ties()) {
            End vietnam = end(tie.link().vietnam(), tie.vietnam(), regions, selection);
            End japan = end(tie.link().japan(), tie.japan(), regions, selection);
            if (vietnam != null && japan != null && !selection.keeps(tie)) {
                pairs.computeIfAbsent(new Pair(vietnam, japan, selection.of(tie)), none -> new ArrayList<>())
                        .add(tie);
                held.add(tie.link().id());
                ends.merge(vietnam.id(), 1, Integer::sum);
                ends.merge(japan.id(), 1, Integer::sum);
            }
        }
        int most = pairs.values().stream().mapToInt(List::size).max().orElse(1);
        double forARoot = Math.min(FOR_A_ROOT, BROADEST / Math.sqrt(most));
        Ways ways = new Ways(content.restraint().regions(), projection);
        pairs.forEach((pair, ties) -> {
            double width = Math.max(NARROWEST, forARoot * Math.sqrt(ties.size()));
            List<Curve.Strip> strips = strips(ties, width, strokes, pair.emphasis());
            Stroke first = strips.get(0).stroke();
            strands.add(new Strand(
                    ties,
                    ways.between(pair.vietnam(), pair.japan()),
                    pair.emphasis(),
                    new Stroke(first.colour(), width, first.opacity(), first.dash()),
                    strips,
                    null));
        });
    }

    private static @Nullable End end(String locality, Seat seat, Map<String, MapRegion> regions, Selection selection) {
        MapRegion region = regions.get(locality);
        if (selection.isMeant(locality)) {
            return new End(locality, seat);
        }
        return region == null ? null : new End(region.id(), region.middle());
    }

    /** How many ties end at a region in bands. */
    int endingAt(MapRegion region) {
        return ends.getOrDefault(region.id(), 0);
    }

    /** The region of each locality. */
    static Map<String, MapRegion> regions(MapContent content) {
        Map<String, MapRegion> ofProvinces = new HashMap<>();
        for (MapRegion region : content.restraint().regions()) {
            region.provinces().forEach(province -> ofProvinces.put(province, region));
        }
        Map<String, MapRegion> regions = new HashMap<>();
        for (MapPlace place : content.places()) {
            MapRegion region = ofProvinces.get(place.province());
            if (region != null) {
                regions.put(place.id(), region);
            }
        }
        return regions;
    }

    private static List<Curve.Strip> strips(List<MapTie> ties, double width, Strokes strokes, Emphasis emphasis) {
        Map<Integer, List<MapTie>> alike = new TreeMap<>();
        ties.forEach(tie -> alike.computeIfAbsent(strokes.sign(tie), none -> new ArrayList<>())
                .add(tie));
        double sum = alike.values().stream()
                .mapToDouble(some -> Math.max(STRIP, width * some.size() / ties.size()))
                .sum();
        List<Curve.Strip> strips = new ArrayList<>();
        alike.values().forEach(some -> {
            double share = Math.max(STRIP, width * some.size() / ties.size()) * width / sum;
            Stroke line = strokes.of(some, emphasis);
            strips.add(new Curve.Strip(
                    List.copyOf(some), new Stroke(line.colour(), share, line.opacity(), line.dash(), false)));
        });
        return strips;
    }

    List<Strand> strands() {
        return strands;
    }

    /** Whether a tie is in a band. */
    boolean holds(MapTie tie) {
        return held.contains(tie.link().id());
    }

    /**
     * Which way a band takes between two regions: the gentlest curve that keeps clear of all other regions, so that no band
     * seems to end where it only passes. It depends on where the regions lie and on nothing else, so the bands stay where they
     * are while a filter changes.
     */
    private static final class Ways {

        private static final double LEFTMOST = -0.12;
        private static final double RIGHTMOST = 0.32;
        private static final double STEP = 0.01;
        /** The bulge of all other curves. */
        private static final double USUAL = 0.13;
        /** How far from other regions a band keeps, as a share of the chord, and what it costs to run through one. */
        private static final double CLEAR = 0.075;

        private static final double THROUGH = 3;
        /** The same of a region close to an end, as a share of its distance from that. */
        private static final double NEAR_AN_END = 0.8;

        private static final int SAMPLES = 24;

        /** Those found before; a filter, a scheme that is hidden or a tie that is chosen asks for the same ones again. */
        private static final Map<Course, Strand.Shape> FOUND = new ConcurrentHashMap<>();

        /** More than there are between the regions of any day, in either projection. */
        private static final int MANY = 2_000;

        /** All that a way depends on. */
        private record Course(Seat from, Seat to, List<Spot> others, Projection projection) {}

        private final List<MapRegion> regions;
        private final Projection projection;

        Ways(List<MapRegion> regions, Projection projection) {
            this.regions = regions;
            this.projection = projection;
        }

        Strand.Shape between(End vietnam, End japan) {
            List<Spot> others = new ArrayList<>();
            for (MapRegion region : regions) {
                if (!region.id().equals(vietnam.id()) && !region.id().equals(japan.id())) {
                    Seat middle = region.middle();
                    others.add(projection.unit(middle.lon(), middle.lat()));
                }
            }
            if (FOUND.size() >= MANY) {
                FOUND.clear();
            }
            return FOUND.computeIfAbsent(new Course(vietnam.seat(), japan.seat(), others, projection), Ways::gentlest);
        }

        private static Strand.Shape gentlest(Course course) {
            Strand.Shape best = Strand.Shape.of(course.from(), course.to(), USUAL, course.projection());
            double least = Double.MAX_VALUE;
            for (double bulge = LEFTMOST; bulge <= RIGHTMOST; bulge += STEP) {
                Strand.Shape shape = Strand.Shape.of(course.from(), course.to(), bulge, course.projection());
                double cost = cost(shape, course.others()) + Math.abs(bulge - USUAL);
                if (cost < least) {
                    least = cost;
                    best = shape;
                }
            }
            return best;
        }

        private static double cost(Strand.Shape shape, List<Spot> others) {
            double chord = Math.hypot(shape.x1() - shape.x0(), shape.y1() - shape.y0());
            double cost = 0;
            for (Spot other : others) {
                double squared = Double.MAX_VALUE;
                double end = Math.sqrt(Math.min(
                        square(shape.x0() - other.x(), shape.y0() - other.y()),
                        square(shape.x1() - other.x(), shape.y1() - other.y())));
                double clear = Math.min(CLEAR * chord, NEAR_AN_END * end);
                for (int i = 1; i < SAMPLES; i++) {
                    double t = i / (double) SAMPLES;
                    double u = 1 - t;
                    double x = u * u * shape.x0() + 2 * u * t * shape.cx() + t * t * shape.x1();
                    double y = u * u * shape.y0() + 2 * u * t * shape.cy() + t * t * shape.y1();
                    squared = Math.min(squared, square(x - other.x(), y - other.y()));
                }
                double nearest = Math.sqrt(squared);
                if (nearest < clear) {
                    double into = 1 - nearest / clear;
                    cost += THROUGH * into * into;
                }
            }
            return cost;
        }

        /** Of a length, which is compared a hundred thousand times for a picture. */
        private static double square(double x, double y) {
            return x * x + y * y;
        }
    }
}

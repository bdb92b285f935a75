package kakehashi.map.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.map.view.Spot;
import kakehashi.map.view.Viewport;
import kakehashi.model.value.Seat;
import kakehashi.text.Words;

/** The dots of a content: one for each seat, sized by the links that end there. */
final class Seats {

    private static final double SMALLEST = 2.4;
    private static final double LARGEST = 8.5;
    /** A square of this share of a disc's radius, from its middle to its sides, looks as large. */
    private static final double SQUARE = 0.9;

    /** Of the ring around the number of a region: the smallest radius, and how much the most ties add. */
    private static final double REGION = 7;

    private static final double REGION_GROWTH = 6;

    private Seats() {}

    /** @param share how far the localities have gone from where they come from */
    static List<Dot> dots(
            MapContent content, Gathering gathering, Selection selection, Viewport viewport, double share) {
        Map<Seat, List<MapPlace>> seats = new LinkedHashMap<>();
        for (MapPlace place : content.places()) {
            seats.computeIfAbsent(gathering.spot(place.id()).seat(), seat -> new ArrayList<>())
                    .add(place);
        }
        Map<Dot, Cluster> seen = new LinkedHashMap<>();
        seats.forEach((seat, places) -> {
            Cluster cluster = new Cluster(places, content, selection, gathering);
            Dot dot = cluster.dot(seat, viewport, share);
            double reach = dot.extent() + ArcScene.TOLERANCE;
            if (dot.x() > -reach
                    && dot.x() < viewport.width() + reach
                    && dot.y() > -reach
                    && dot.y() < viewport.height() + reach) {
                seen.put(dot, cluster);
            }
        });
        List<Dot> dots = new ArrayList<>(toldApart(seen));
        dots.sort(Comparator.<Dot>comparingInt(dot -> dot.emphasis() == Emphasis.RAISED ? 1 : 0)
                .thenComparing(Comparator.comparingDouble(Dot::extent).reversed()));
        return List.copyOf(dots);
    }

    /** Where two dots in view would read alike, both bear the names that no other locality bears. */
    private static List<Dot> toldApart(Map<Dot, Cluster> seen) {
        Map<String, Integer> bearers = new HashMap<>();
        seen.keySet().forEach(dot -> bearers.merge(dot.label(), 1, Integer::sum));
        return seen.entrySet().stream()
                .map(entry -> bearers.getOrDefault(entry.getKey().label(), 0) > 1
                        ? entry.getKey().called(entry.getValue().unmistakable())
                        : entry.getKey())
                .toList();
    }

    /** The localities of one dot. */
    private static final class Cluster {

        private final List<MapPlace> places;
        private final Selection selection;
        private final Gathering gathering;
        private final MapContent content;

        Cluster(List<MapPlace> unordered, MapContent content, Selection selection, Gathering gathering) {
            this.content = content;
            this.selection = selection;
            this.gathering = gathering;
            places = unordered.stream()
                    .sorted(Comparator.comparing(MapPlace::topLevel)
                            .reversed()
                            .thenComparing(
                                    Comparator.comparingInt(MapPlace::ties).reversed())
                            .thenComparing(MapPlace::id))
                    .toList();
        }

        Dot dot(Seat seat, Viewport viewport, double share) {
            MapPlace stands = gathering.spot(places.get(0).id());
            if (content.restraint().regions().stream()
                    .anyMatch(region -> region.id().equals(stands.id()))) {
                return region(stands, viewport);
            }
            boolean ringed = places.size() > 1
                    && places.get(0).topLevel()
                    && places.stream().noneMatch(place -> gathering.isGathered(place.id()));
            int discTies = places.stream()
                    .skip(ringed ? 1 : 0)
                    .mapToInt(MapPlace::ties)
                    .sum();
            double radius = radius(discTies, viewport.zoom());
            double ring = ringed
                    ? Math.max(
                            radius(places.get(0).ties(), viewport.zoom()) + Dot.RING_GAP,
                            radius + Dot.RING_GAP + Dot.RING_WIDTH)
                    : 0;
            boolean square = !gathering.spot(places.get(0).id()).city();
            if (square && !ringed) {
                radius *= SQUARE;
            }
            List<MapPlace> named = named();
            Spot at = at(seat, viewport, share);
            return new Dot(
                    places,
                    joined(named.stream().map(MapPlace::label), content.both().get(0)),
                    joined(named.stream().map(MapPlace::second), content.both().get(1)),
                    at.x(),
                    at.y(),
                    radius,
                    ring,
                    square,
                    standing(named),
                    places.stream().allMatch(MapPlace::ended),
                    emphasis());
        }

        private Spot at(Seat seat, Viewport viewport, double share) {
            Spot there = viewport.point(seat.lon(), seat.lat());
            if (share >= 1) {
                return there;
            }
            Seat before = gathering.origin(places.get(0).id());
            Spot from = viewport.point(before.lon(), before.lat());
            return new Spot(from.x() * (1 - share) + there.x() * share, from.y() * (1 - share) + there.y() * share);
        }

        /** A region is a ring around its number, the larger the more ties end there. */
        private Dot region(MapPlace region, Viewport viewport) {
            Spot at = viewport.point(region.seat().lon(), region.seat().lat());
            double radius = REGION + Math.min(REGION_GROWTH, 0.4 * Math.sqrt(region.ties()));
            List<MapPlace> all = new ArrayList<>(places);
            all.add(0, region);
            return new Dot(
                    List.copyOf(all),
                    region.label(),
                    region.second(),
                    at.x(),
                    at.y(),
                    radius,
                    0,
                    false,
                    Dot.Standing.REGION,
                    false,
                    emphasis());
        }

        private Dot.Standing standing(List<MapPlace> named) {
            if (content.joined()) {
                return Dot.Standing.END;
            }
            if (named.stream().anyMatch(MapPlace::capital)) {
                return Dot.Standing.CAPITAL;
            }
            return named.stream().anyMatch(MapPlace::municipality) ? Dot.Standing.MUNICIPALITY : Dot.Standing.OTHER;
        }

        String unmistakable() {
            return joined(named().stream().map(MapPlace::name), content.both().get(0));
        }

        private Emphasis emphasis() {
            return places.stream()
                    .map(selection::of)
                    .filter(found -> found != Emphasis.RECEDING)
                    .findFirst()
                    .orElse(Emphasis.RECEDING);
        }

        /** Those that are raised, else the province that stands for them, else the localities themselves. */
        private List<MapPlace> named() {
            List<MapPlace> raised = places.stream()
                    .filter(place -> selection.of(place) == Emphasis.RAISED)
                    .toList();
            return (raised.isEmpty() ? places : raised)
                    .stream()
                            .map(place -> gathering.spot(place.id()))
                            .distinct()
                            .toList();
        }

        /** Two localities on one seat mostly share a name; where they do not, both are named. */
        private static String joined(Stream<String> names, String both) {
            List<String> two =
                    names.filter(name -> !name.isEmpty()).distinct().limit(2).toList();
            return two.size() < 2
                    ? Words.opening(String.join("", two))
                    : Words.opening(both.replace("{0}", two.get(0)).replace("{1}", two.get(1)));
        }
    }

    /** The area grows with the number of ties; far out, where seats lie close together, everything is smaller. */
    private static double radius(int ties, double zoom) {
        double near = Math.max(0.5, Math.min(1.3, 0.5 + (zoom - 3.8) * 0.22));
        return Math.min(LARGEST, SMALLEST + 1.25 * Math.sqrt(Math.max(0, ties - 1))) * near;
    }
}

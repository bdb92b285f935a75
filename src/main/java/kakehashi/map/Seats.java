package kakehashi.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.model.Seat;

/** The dots of a content: one for each seat, sized by the links that end there. */
final class Seats {

    private static final double SMALLEST = 2.4;
    private static final double LARGEST = 8.5;

    private Seats() {}

    static List<Dot> dots(MapContent content, Viewport viewport) {
        Selection selection = Selection.of(content);
        Map<Seat, List<MapPlace>> seats = new LinkedHashMap<>();
        for (MapPlace place : content.places()) {
            seats.computeIfAbsent(place.seat(), seat -> new ArrayList<>()).add(place);
        }
        List<Dot> dots = new ArrayList<>();
        seats.forEach((seat, places) -> {
            Dot dot = dot(seat, places, selection, viewport);
            double reach = dot.extent() + ArcScene.TOLERANCE;
            if (dot.x() > -reach
                    && dot.x() < viewport.width() + reach
                    && dot.y() > -reach
                    && dot.y() < viewport.height() + reach) {
                dots.add(dot);
            }
        });
        dots.sort(Comparator.<Dot>comparingInt(dot -> dot.emphasis() == Emphasis.RAISED ? 1 : 0)
                .thenComparing(Comparator.comparingDouble(Dot::extent).reversed()));
        return List.copyOf(dots);
    }

    private static Dot dot(Seat seat, List<MapPlace> places, Selection selection, Viewport viewport) {
        List<MapPlace> ordered = places.stream()
                .sorted(Comparator.comparing(MapPlace::topLevel).reversed().thenComparing(MapPlace::id))
                .toList();
        boolean ringed = ordered.size() > 1 && ordered.get(0).topLevel();
        int discTies =
                ordered.stream().skip(ringed ? 1 : 0).mapToInt(MapPlace::ties).sum();
        double radius = radius(discTies, viewport.zoom());
        double ring = ringed
                ? Math.max(
                        radius(ordered.get(0).ties(), viewport.zoom()) + Dot.RING_GAP,
                        radius + Dot.RING_GAP + Dot.RING_WIDTH)
                : 0;
        Emphasis emphasis = ordered.stream()
                .map(selection::of)
                .filter(found -> found != Emphasis.RECEDING)
                .findFirst()
                .orElse(Emphasis.RECEDING);
        Spot at = viewport.point(seat.lon(), seat.lat());
        return new Dot(ordered, at.x(), at.y(), radius, ring, ordered.stream().allMatch(MapPlace::ended), emphasis);
    }

    /** The area grows with the number of ties; far out everything is a little smaller. */
    private static double radius(int ties, double zoom) {
        double near = Math.max(0.75, Math.min(1.3, 0.75 + (zoom - 4) * 0.12));
        return Math.min(LARGEST, SMALLEST + 1.25 * Math.sqrt(Math.max(0, ties - 1))) * near;
    }
}

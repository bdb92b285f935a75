package kakehashi.map.ground;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kakehashi.map.view.Mercator;
import kakehashi.model.Atlas;
import org.jspecify.annotations.Nullable;

/**
 * The provinces and prefectures of a day as areas, for programs that draw them by themselves. Islands that more than one state
 * claims are in none of them.
 */
public final class Outlines {

    /** A ring in degrees, longitudes and latitudes by turns; its last corner is its first. */
    public record Ring(double... corners) {}

    /** An outer ring, counter-clockwise, and those of its holes, clockwise. */
    public record Area(Ring outer, List<Ring> holes) {}

    private Outlines() {}

    /**
     * Areas by the id of the province or prefecture, at the finest level of detail.
     *
     * @param atlas the whole record, whatever the day
     */
    public static Map<String, List<Area>> asOf(Atlas atlas, LocalDate day) {
        BaseLevel level = BaseMap.loadAsNeeded().levels().get(2);
        Borders borders = Borders.asOf(atlas, day);
        Map<String, List<int[]>> edges = new TreeMap<>();
        for (int line = 0; line < level.size(); line++) {
            String right = owner(level, borders, level.right(line));
            String left = owner(level, borders, level.left(line));
            if (!Objects.equals(right, left)) {
                // with what it bounds always on the left
                if (left != null) {
                    edges.computeIfAbsent(left, id -> new ArrayList<>()).add(level.points(line));
                }
                if (right != null) {
                    edges.computeIfAbsent(right, id -> new ArrayList<>()).add(reversed(level.points(line)));
                }
            }
        }
        Map<String, List<Area>> areas = new TreeMap<>();
        edges.forEach((id, lines) -> areas.put(id, areas(rings(lines), level.unit())));
        return areas;
    }

    private static @Nullable String owner(BaseLevel level, Borders borders, int face) {
        return level.isProvince(face) ? borders.owner(level.province(face)) : null;
    }

    private static int[] reversed(int[] points) {
        int[] turned = new int[points.length];
        for (int i = 0; i < points.length; i += 2) {
            turned[points.length - 2 - i] = points[i];
            turned[points.length - 1 - i] = points[i + 1];
        }
        return turned;
    }

    /** Lines joined end to beginning until they close. */
    private static List<List<int[]>> rings(List<int[]> lines) {
        Map<Long, Deque<int[]>> from = new HashMap<>();
        lines.forEach(line ->
                from.computeIfAbsent(corner(line, 0), at -> new ArrayDeque<>()).add(line));
        List<List<int[]>> rings = new ArrayList<>();
        for (int[] line : lines) {
            if (from.getOrDefault(corner(line, 0), new ArrayDeque<>()).remove(line)) {
                List<int[]> ring = new ArrayList<>(List.of(line));
                long begin = corner(line, 0);
                long end = corner(line, line.length - 2);
                while (end != begin) {
                    int[] next = from.getOrDefault(end, new ArrayDeque<>()).poll();
                    if (next == null) {
                        throw new IllegalStateException("an outline is open");
                    }
                    ring.add(next);
                    end = corner(next, next.length - 2);
                }
                rings.add(ring);
            }
        }
        return rings;
    }

    private static long corner(int[] line, int at) {
        return (long) line[at] << 32 | line[at + 1] & 0xFFFFFFFFL;
    }

    private static List<Area> areas(List<List<int[]>> rings, double unit) {
        List<Ring> holes = new ArrayList<>();
        List<Area> areas = new ArrayList<>();
        for (List<int[]> lines : rings) {
            Ring ring = ring(lines, unit);
            if (ring.corners().length >= 8) {
                if (size(ring) > 0) {
                    areas.add(new Area(ring, new ArrayList<>()));
                } else {
                    holes.add(ring);
                }
            }
        }
        areas.sort(Comparator.comparingDouble(area -> size(area.outer())));
        // the smallest that holds it
        for (Ring hole : holes) {
            areas.stream()
                    .filter(area -> holds(area.outer(), hole.corners()[0], hole.corners()[1]))
                    .findFirst()
                    .ifPresent(area -> area.holes().add(hole));
        }
        return areas;
    }

    private static Ring ring(List<int[]> lines, double unit) {
        int count = 1 + lines.stream().mapToInt(line -> line.length / 2 - 1).sum();
        double[] corners = new double[2 * count];
        int at = 0;
        for (int[] line : lines) {
            for (int i = 0; i < line.length - 2; i += 2) {
                corners[at++] = Mercator.lon(line[i] * unit);
                corners[at++] = Mercator.lat(line[i + 1] * unit);
            }
        }
        corners[at++] = corners[0];
        corners[at] = corners[1];
        return new Ring(corners);
    }

    /** Twice the area in square degrees, positive where the ring turns counter-clockwise. */
    private static double size(Ring ring) {
        double[] corners = ring.corners();
        double size = 0;
        for (int i = 0; i < corners.length - 2; i += 2) {
            size += corners[i] * corners[i + 3] - corners[i + 2] * corners[i + 1];
        }
        return size;
    }

    private static boolean holds(Ring ring, double x, double y) {
        double[] corners = ring.corners();
        boolean inside = false;
        for (int i = 0; i < corners.length - 2; i += 2) {
            boolean above = corners[i + 1] > y;
            if (above != corners[i + 3] > y) {
                double across = (corners[i + 2] - corners[i]) * (y - corners[i + 1]) / (corners[i + 3] - corners[i + 1])
                        + corners[i];
                inside ^= x < across;
            }
        }
        return inside;
    }
}

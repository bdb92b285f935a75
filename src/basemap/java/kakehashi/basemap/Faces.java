package kakehashi.basemap;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * Cuts the plane into faces along all outlines at once, tells for each face what it is, and gives the lines between
 * faces that differ. The two source files do not agree on common borders to the last metre; the slivers between them
 * become land.
 */
final class Faces {

    private static final int LAND = 1;
    private static final double WORLD = 1 << BaseMapBuilder.BITS;

    /** The file of countries is quantised to about 0.004°; a gap no wider than this, in grid steps, is no water. */
    private static final double SLIVER = 0.006 / 360 * (1 << BaseMapBuilder.BITS);

    /** Web Mercator ends here. */
    private static final double MAX_LAT = 85.0511;

    private final GeometryFactory geometry = new GeometryFactory(new PrecisionModel(1));
    private final List<String> names;
    private final List<Source> sources = new ArrayList<>();

    /**
     * @param names of the faces that are not sea or land, in the order of their numbers
     */
    Faces(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** A polygon of the input; {@code name} is null for land that has none. */
    private record Source(@Nullable String name, Polygon polygon, IndexedPointInAreaLocator locator) {}

    /** Land that is no province or prefecture; rings of longitude and latitude, the outer one first. */
    void addLand(List<double[][]> rings) {
        add(Disputed.of(rings.get(0)).map(Disputed::code).orElse(null), rings);
    }

    /** A division of the two countries, or disputed islands wherever the file puts them; others are not looked at. */
    void addDivision(@Nullable String iso, JsonNode shape) {
        JsonNode parts = shape.get("coordinates");
        if (shape.get("type").asText().equals("Polygon")) {
            addPart(iso, parts);
        } else {
            parts.forEach(part -> addPart(iso, part));
        }
    }

    private void addPart(@Nullable String iso, JsonNode part) {
        List<double[][]> rings = new ArrayList<>();
        for (JsonNode ring : part) {
            double[][] points = new double[ring.size()][];
            for (int i = 0; i < points.length; i++) {
                points[i] = new double[] {
                    ring.get(i).get(0).asDouble(), ring.get(i).get(1).asDouble()
                };
            }
            rings.add(points);
        }
        String name = Disputed.of(rings.get(0)).map(Disputed::code).orElse(iso);
        if (name != null) {
            add(name, rings);
        }
    }

    private void add(@Nullable String name, List<double[][]> rings) {
        // A few rings of the quantised file have collapsed to a line.
        List<LinearRing> shapes = rings.stream()
                .filter(ring -> ring.length >= 4)
                .map(ring -> geometry.createLinearRing(project(Wrapping.unwrap(ring))))
                .toList();
        if (shapes.isEmpty()) {
            return;
        }
        Polygon polygon = geometry.createPolygon(
                shapes.get(0), shapes.subList(1, shapes.size()).toArray(LinearRing[]::new));
        if (polygon.getEnvelopeInternal().getMinX() >= 0
                && polygon.getEnvelopeInternal().getMaxX() <= WORLD) {
            addPolygon(name, polygon);
            return;
        }
        for (int turn = -1; turn <= 1; turn++) {
            Geometry here = AffineTransformation.translationInstance(turn * WORLD, 0)
                    .transform(polygon.buffer(0))
                    .intersection(geometry.toGeometry(new Envelope(0, WORLD, -WORLD, 2 * WORLD)));
            for (int i = 0; i < here.getNumGeometries(); i++) {
                if (here.getGeometryN(i) instanceof Polygon part && !part.isEmpty()) {
                    addPolygon(name, part);
                }
            }
        }
    }

    private void addPolygon(@Nullable String name, Polygon polygon) {
        sources.add(new Source(name, polygon, new IndexedPointInAreaLocator(polygon)));
    }

    private static Coordinate[] project(double[][] ring) {
        Coordinate[] points = new Coordinate[ring.length];
        for (int i = 0; i < ring.length; i++) {
            double lat = Math.toRadians(Math.max(-MAX_LAT, Math.min(MAX_LAT, ring[i][1])));
            double y = 0.5 - Math.log(Math.tan(Math.PI / 4 + lat / 2)) / (2 * Math.PI);
            points[i] = new Coordinate(Math.rint((ring[i][0] + 180) / 360 * WORLD), Math.rint(y * WORLD));
        }
        return points;
    }

    /** The lines between faces that differ, in a fixed order. */
    List<Line> lines() {
        STRtree index = new STRtree();
        sources.forEach(source -> index.insert(source.polygon.getEnvelopeInternal(), source));
        Map<Edge, int[]> sides = new HashMap<>();
        for (Object face : polygonize()) {
            Polygon polygon = (Polygon) face;
            int number = number(polygon, index);
            mark(sides, polygon.getExteriorRing(), number, false);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                mark(sides, polygon.getInteriorRingN(i), number, true);
            }
        }
        Map<List<Integer>, LineMerger> merged = new HashMap<>();
        sides.forEach((edge, faces) -> {
            if (faces[0] != faces[1]) {
                // One merger for each pair of faces; the lower number is kept on the right.
                boolean turn = faces[0] > faces[1];
                Coordinate[] ends =
                        turn ? new Coordinate[] {edge.to, edge.from} : new Coordinate[] {edge.from, edge.to};
                merged.computeIfAbsent(
                                turn ? List.of(faces[1], faces[0]) : List.of(faces[0], faces[1]),
                                pair -> new LineMerger())
                        .add(geometry.createLineString(ends));
            }
        });
        List<Line> lines = new ArrayList<>();
        merged.forEach((pair, merger) -> {
            for (Object line : merger.getMergedLineStrings()) {
                lines.add(line(pair, (LineString) line, sides));
            }
        });
        lines.sort(Comparator.comparingInt(Line::right)
                .thenComparingInt(Line::left)
                .thenComparingInt(line -> line.xy()[0])
                .thenComparingInt(line -> line.xy()[1])
                .thenComparingInt(line -> line.xy()[2])
                .thenComparingInt(line -> line.xy()[3]));
        return lines;
    }

    /** The merger may turn lines round, so the sides are read again from the first edge. */
    private static Line line(List<Integer> pair, LineString string, Map<Edge, int[]> sides) {
        Coordinate[] points = string.getCoordinates();
        Edge edge = Edge.of(points[0], points[1]);
        int[] faces = Objects.requireNonNull(sides.get(edge));
        boolean along = edge.from.equals2D(points[0]);
        int right = along ? faces[0] : faces[1];
        int left = along ? faces[1] : faces[0];
        if (!pair.contains(right) || !pair.contains(left)) {
            throw new IllegalStateException("a line changed its faces");
        }
        int[] xy = new int[points.length * 2];
        for (int i = 0; i < points.length; i++) {
            xy[2 * i] = (int) points[i].x;
            xy[2 * i + 1] = (int) points[i].y;
        }
        return new Line(right, left, xy);
    }

    private Collection<?> polygonize() {
        List<SegmentString> strings = new ArrayList<>();
        for (Source source : sources) {
            Geometry boundary = source.polygon.getBoundary();
            for (int i = 0; i < boundary.getNumGeometries(); i++) {
                strings.add(new NodedSegmentString(boundary.getGeometryN(i).getCoordinates(), null));
            }
        }
        SnapRoundingNoder noder = new SnapRoundingNoder(new PrecisionModel(1));
        noder.computeNodes(strings);
        TreeSet<Edge> edges = new TreeSet<>();
        for (Object noded : noder.getNodedSubstrings()) {
            Coordinate[] points = ((SegmentString) noded).getCoordinates();
            for (int i = 0; i + 1 < points.length; i++) {
                if (!points[i].equals2D(points[i + 1])) {
                    edges.add(Edge.of(points[i], points[i + 1]));
                }
            }
        }
        Polygonizer polygonizer = new Polygonizer();
        edges.forEach(edge -> polygonizer.add(geometry.createLineString(new Coordinate[] {edge.from, edge.to})));
        return polygonizer.getPolygons();
    }

    private int number(Polygon face, STRtree index) {
        Coordinate inside = face.getInteriorPoint().getCoordinate();
        boolean land = false;
        for (Object found : index.query(new Envelope(inside))) {
            Source source = (Source) found;
            if (source.locator.locate(inside) != Location.EXTERIOR) {
                if (source.name != null) {
                    return 2 + names.indexOf(source.name);
                }
                land = true;
            }
        }
        return land || isSliver(face) ? LAND : 0;
    }

    private static boolean isSliver(Polygon face) {
        return 2 * face.getArea() / face.getLength() < SLIVER;
    }

    /** Notes the face on the inner side of a ring; in a grid whose y grows downwards, "right" is the left of JTS. */
    private static void mark(Map<Edge, int[]> sides, LineString ring, int face, boolean hole) {
        Coordinate[] points = ring.getCoordinates();
        boolean innerIsLeft = Orientation.isCCW(points) != hole;
        for (int i = 0; i + 1 < points.length; i++) {
            Edge edge = Edge.of(points[i], points[i + 1]);
            boolean along = edge.from.equals2D(points[i]);
            int[] both = sides.computeIfAbsent(edge, key -> new int[2]);
            both[along == innerIsLeft ? 0 : 1] = face;
        }
    }

    /** A segment without direction: it runs from the smaller point to the larger. */
    private record Edge(Coordinate from, Coordinate to) implements Comparable<Edge> {

        static Edge of(Coordinate one, Coordinate other) {
            return one.compareTo(other) <= 0 ? new Edge(one, other) : new Edge(other, one);
        }

        @Override
        public int compareTo(Edge other) {
            int first = from.compareTo(other.from);
            return first != 0 ? first : to.compareTo(other.to);
        }
    }
}

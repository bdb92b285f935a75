package kakehashi.basemap;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads polygons out of a quantised TopoJSON file. */
final class TopoJson {

    private final JsonNode root;
    private final List<double[][]> arcs = new ArrayList<>();

    TopoJson(JsonNode root) {
        this.root = root;
        JsonNode scale = root.get("transform").get("scale");
        JsonNode translate = root.get("transform").get("translate");
        for (JsonNode arc : root.get("arcs")) {
            double[][] points = new double[arc.size()][];
            long x = 0;
            long y = 0;
            for (int i = 0; i < points.length; i++) {
                x += arc.get(i).get(0).asLong();
                y += arc.get(i).get(1).asLong();
                points[i] = new double[] {
                    x * scale.get(0).asDouble() + translate.get(0).asDouble(),
                    y * scale.get(1).asDouble() + translate.get(1).asDouble()
                };
            }
            arcs.add(points);
        }
    }

    /** The polygons of the geometries with a wanted id: rings of longitude and latitude, the outer one first. */
    List<List<double[][]>> polygons(String object, Predicate<String> wanted) {
        List<List<double[][]>> polygons = new ArrayList<>();
        for (JsonNode geometry : root.get("objects").get(object).get("geometries")) {
            if (wanted.test(geometry.path("id").asText(""))) {
                switch (geometry.get("type").asText()) {
                    case "Polygon" -> polygons.add(rings(geometry.get("arcs")));
                    case "MultiPolygon" -> geometry.get("arcs").forEach(part -> polygons.add(rings(part)));
                    default ->
                        throw new IllegalArgumentException(geometry.get("type").asText());
                }
            }
        }
        return polygons;
    }

    private List<double[][]> rings(JsonNode polygon) {
        List<double[][]> rings = new ArrayList<>();
        for (JsonNode ring : polygon) {
            List<double[]> points = new ArrayList<>();
            for (JsonNode number : ring) {
                boolean reversed = number.asInt() < 0;
                double[][] arc = arcs.get(reversed ? ~number.asInt() : number.asInt());
                for (int i = points.isEmpty() ? 0 : 1; i < arc.length; i++) {
                    points.add(arc[reversed ? arc.length - 1 - i : i]);
                }
            }
            rings.add(points.toArray(new double[0][]));
        }
        return rings;
    }
}

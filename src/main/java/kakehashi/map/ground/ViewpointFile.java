package kakehashi.map.ground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kakehashi.map.view.Box;
import kakehashi.model.value.Language;
import kakehashi.model.value.Seat;

/** What one file of {@code data/viewpoints} says; its form is described in {@code data/README.md}. */
public final class ViewpointFile {

    /** Degrees from the middle of a sea's name to its sides before it has a size. */
    private static final double POINT = 1e-6;

    private final JsonNode root;

    private ViewpointFile(JsonNode root) {
        this.root = root;
    }

    static ViewpointFile read(Viewpoint viewpoint) {
        String resource = "/data/viewpoints/" + viewpoint.code() + ".json";
        try (InputStream in = ViewpointFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return new ViewpointFile(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** What the viewpoint shows, in a language. */
    String about(Language language) {
        return root.get("about").get(language.tag()).asText();
    }

    /** Its names in a language; one that has no form in that language stands in the viewpoint's own. */
    List<GroundName> names(Language language) {
        List<GroundName> names = new ArrayList<>();
        for (JsonNode label : root.get("labels")) {
            names.add(new GroundName(
                    GroundName.Kind.valueOf(label.get("kind").asText().toUpperCase(Locale.ROOT)),
                    !label.path("ifRoom").asBoolean(),
                    List.of(text(label.get("text"), language).split("\n")),
                    label.has("beneath") ? text(label.get("beneath"), language) : "",
                    label.has("area") ? box(label.get("area")) : at(label),
                    side(label.path("beside").asText()),
                    label.get("fromZoom").asDouble(),
                    label.path("toZoom").asDouble(Double.MAX_VALUE)));
        }
        return names;
    }

    private static Box at(JsonNode label) {
        double lon = label.get("lon").asDouble();
        double lat = label.get("lat").asDouble();
        return new Box(lon - POINT, lat - POINT, lon + POINT, lat + POINT);
    }

    private static String text(JsonNode byLanguage, Language language) {
        JsonNode wanted = byLanguage.get(language.tag());
        return (wanted == null ? byLanguage.elements().next() : wanted).asText();
    }

    /** The groups of disputed islands that take the tint of a country. */
    Set<String> tinted() {
        Set<String> groups = new HashSet<>();
        root.get("islands").forEach(island -> groups.add(island.get("group").asText()));
        return groups;
    }

    /** The groups of islands that the map gives to no state, each with the area that holds it. */
    Map<String, Box> contested() {
        Map<String, Box> groups = new LinkedHashMap<>();
        root.get("contested").forEach(group -> groups.put(group.get("group").asText(), box(group.get("area"))));
        return groups;
    }

    /** Where islands lie that the base map lacks. */
    List<Seat> marks() {
        List<Seat> marks = new ArrayList<>();
        root.get("marks")
                .forEach(mark -> marks.add(
                        new Seat(mark.get("lat").asDouble(), mark.get("lon").asDouble())));
        return marks;
    }

    /** Parts of the world that belong in an inset where a view cuts them off. */
    List<MustShow> mustShow() {
        List<MustShow> kept = new ArrayList<>();
        root.get("insets")
                .forEach(inset -> kept.add(new MustShow(box(inset.get("area")), box(inset.get("whenInView")))));
        return kept;
    }

    private static Box box(JsonNode sides) {
        return new Box(
                sides.get("west").asDouble(),
                sides.get("south").asDouble(),
                sides.get("east").asDouble(),
                sides.get("north").asDouble());
    }

    /**
     * An area that must be seen whole, its islands named.
     *
     * @param whenInView only a view that meets this needs it
     */
    public record MustShow(Box area, Box whenInView) {}

    private static GroundName.Side side(String beside) {
        return switch (beside) {
            case "north" -> GroundName.Side.NORTH;
            case "east" -> GroundName.Side.EAST;
            default -> GroundName.Side.SOUTH;
        };
    }
}

package kakehashi.basemap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Derives {@code data/basemap} from two public files; run by hand, see {@code data/README.md}.
 *
 * <p>Arguments: the GeoJSON of first-level divisions, the TopoJSON of countries, the folder of the seeds, the folder to
 * write to. The same input gives the same bytes.
 */
public final class BaseMapBuilder {

    /** Coordinates are integers of 1/2^26 of the world's width: 0.6 m at the equator. */
    static final int BITS = 26;

    private BaseMapBuilder() {}

    public static void main(String[] arguments) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Set<String> wanted = isoCodes(json.readTree(new File(arguments[2], "localities.json")));
        wanted.remove(HA_TAY);
        List<String> provinces = List.copyOf(wanted);
        Faces faces = new Faces(
                Stream.concat(provinces.stream(), Disputed.codes().stream()).toList());
        for (JsonNode feature : json.readTree(new File(arguments[0])).get("features")) {
            String iso = feature.get("properties").path("iso_3166_2").asText();
            faces.addDivision(provinces.contains(iso) ? iso : null, feature.get("geometry"));
            wanted.remove(iso);
        }
        if (!wanted.isEmpty()) {
            throw new IOException("no outline for " + wanted);
        }
        new TopoJson(json.readTree(new File(arguments[1])))
                .polygons("countries", id -> !id.equals(VIETNAM) && !id.equals(JAPAN))
                .forEach(faces::addLand);
        List<Line> lines = faces.lines();
        Path folder = Files.createDirectories(Path.of(arguments[3]));
        for (Detail detail : Detail.values()) {
            Path file = folder.resolve("level" + detail.ordinal() + ".bin");
            Files.write(
                    file, LevelFile.bytes(provinces, Disputed.codes(), detail.simplify(lines, 2 + provinces.size())));
            System.out.println(file + " " + Files.size(file));
        }
    }

    /** Ended in 2008, before the oldest outline that is drawn. */
    private static final String HA_TAY = "VN-15";

    private static final String VIETNAM = "704";
    private static final String JAPAN = "392";

    private static Set<String> isoCodes(JsonNode localities) {
        Set<String> codes = new TreeSet<>();
        for (JsonNode locality : localities) {
            for (JsonNode era : locality.get("eras")) {
                if (era.get("iso").isTextual() && era.get("parent").isNull()) {
                    codes.add(era.get("iso").asText());
                }
            }
        }
        return codes;
    }
}

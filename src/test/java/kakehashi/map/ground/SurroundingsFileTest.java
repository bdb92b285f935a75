package kakehashi.map.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * {@code data/matching/surroundings.csv} says of each outline of the base map whether it meets the sea and which others it
 * borders on. It is derived here from the lines of the base map: {@code -Dgolden=write} writes it anew.
 */
class SurroundingsFileTest {

    private static final Path FILE = Path.of("data", "matching", "surroundings.csv");
    private static final boolean WRITES = "write".equals(System.getProperty("golden"));
    /** Of the unit square, about two kilometres in these latitudes: what meets in a point is no neighbour. */
    private static final double LEAST = 2.0 / 40_000;

    private static BaseLevel level;

    @BeforeAll
    static void read() throws IOException {
        try (DataInputStream in = new DataInputStream(BaseMap.class.getResourceAsStream("/data/basemap/level2.bin"))) {
            level = BaseLevel.read(in);
        }
    }

    @Test
    void the_file_says_what_the_lines_of_the_base_map_say() throws IOException {
        String derived = derived();
        if (WRITES) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, derived);
        }
        assertThat(Files.readString(FILE, StandardCharsets.UTF_8)).isEqualTo(derived);
    }

    @Test
    void inland_prefectures_have_no_coast_and_ha_tinh_has_its_two_neighbours() {
        List<String> lines = derived().lines().toList();
        assertThat(lines.stream().filter(line -> line.startsWith("JP-") && line.contains(",no,")))
                .extracting(line -> line.substring(0, 5))
                .containsExactly("JP-09", "JP-10", "JP-11", "JP-19", "JP-20", "JP-21", "JP-25", "JP-29");
        assertThat(lines).contains("VN-23,yes,VN-22 VN-24");
    }

    private static String derived() {
        Map<String, TreeMap<String, Double>> shared = new TreeMap<>();
        for (int line = 0; line < level.size(); line++) {
            double length = length(level.points(line)) * level.unit();
            add(shared, level.right(line), level.left(line), length);
            add(shared, level.left(line), level.right(line), length);
        }
        List<String> lines = new ArrayList<>(List.of("outline,coast,neighbours"));
        shared.forEach((iso, with) -> {
            boolean coast = with.getOrDefault("", 0.0) >= LEAST;
            String neighbours = new TreeSet<>(with.keySet())
                    .stream()
                            .filter(other -> !other.isEmpty() && with.get(other) >= LEAST)
                            .collect(Collectors.joining(" "));
            lines.add(iso + "," + (coast ? "yes" : "no") + "," + neighbours);
        });
        return String.join("\n", lines) + "\n";
    }

    private static void add(Map<String, TreeMap<String, Double>> shared, int face, int other, double length) {
        if (level.isProvince(face) && (other == BaseLevel.SEA || level.isProvince(other))) {
            String beyond = other == BaseLevel.SEA ? "" : level.province(other);
            shared.computeIfAbsent(level.province(face), iso -> new TreeMap<>()).merge(beyond, length, Double::sum);
        }
    }

    private static double length(int[] points) {
        double length = 0;
        for (int i = 2; i < points.length; i += 2) {
            length += Math.hypot(points[i] - points[i - 2], points[i + 1] - points[i - 1]);
        }
        return length;
    }
}

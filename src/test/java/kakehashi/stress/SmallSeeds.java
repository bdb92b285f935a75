package kakehashi.stress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kakehashi.Frozen;

/** A few records of every kind, cut from the frozen edition with all that they refer to: quickly checked, and sound. */
final class SmallSeeds {

    static final String MANIFEST = "manifest.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, ArrayNode> lists = new TreeMap<>();
    private final ObjectNode manifest;

    private SmallSeeds(Path whole) throws IOException {
        try (Stream<Path> files = Files.walk(whole)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                String name = whole.relativize(file).toString().replace('\\', '/');
                if (!name.equals(MANIFEST)) {
                    lists.put(name, (ArrayNode) JSON.readTree(file.toFile()));
                }
            }
        }
        manifest = (ObjectNode) JSON.readTree(whole.resolve(MANIFEST).toFile());
    }

    static SmallSeeds cut() throws IOException {
        SmallSeeds seeds = new SmallSeeds(Frozen.folder());
        seeds.keepFew();
        return seeds;
    }

    /** The lists by their files; and the manifest, which is none. */
    Map<String, ArrayNode> lists() {
        return lists;
    }

    ObjectNode manifest() {
        return manifest;
    }

    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("ties"));
        for (Map.Entry<String, ArrayNode> list : lists.entrySet()) {
            Files.writeString(folder.resolve(list.getKey()), list.getValue().toString());
        }
        Files.writeString(folder.resolve(MANIFEST), manifest.toString());
    }

    private void keepFew() {
        Map<String, JsonNode> byId = new HashMap<>();
        lists.values()
                .forEach(list -> list.forEach(record -> {
                    if (record.has("id")) {
                        byId.put(record.get("id").textValue(), record);
                    }
                }));
        lists.keySet().removeIf(name -> isTies(name) && !tieFiles().contains(name));
        Set<JsonNode> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<JsonNode> ahead = new ArrayDeque<>();
        lists.forEach((name, list) -> ahead.addAll(specimens(name, list)));
        while (!ahead.isEmpty()) {
            JsonNode record = ahead.remove();
            if (kept.add(record)) {
                texts(record).map(byId::get).filter(Objects::nonNull).forEach(ahead::add);
            }
        }
        lists.replaceAll((name, list) -> {
            ArrayNode few = JSON.createArrayNode();
            list.forEach(record -> {
                if (kept.contains(record)) {
                    few.add(record);
                }
            });
            return few;
        });
        ObjectNode counts = (ObjectNode) manifest.get("counts");
        List<String> kinds = Stream.of(counts).flatMap(SmallSeeds::names).toList();
        kinds.forEach(kind -> counts.put(kind, count(kind)));
    }

    private List<String> tieFiles() {
        return lists.keySet().stream()
                .filter(SmallSeeds::isTies)
                .sorted()
                .limit(2)
                .toList();
    }

    private int count(String kind) {
        return lists.entrySet().stream()
                .filter(list -> kind.equals("ties")
                        ? isTies(list.getKey())
                        : list.getKey().equals(kind + ".json"))
                .mapToInt(list -> list.getValue().size())
                .sum();
    }

    static boolean isTies(String name) {
        return name.startsWith("ties/");
    }

    /** Of ties the one that says most, of the rest the first two and the shortest. */
    private static List<JsonNode> specimens(String name, ArrayNode list) {
        List<JsonNode> records = StreamSupport.stream(list.spliterator(), false).toList();
        Comparator<JsonNode> byLength =
                Comparator.comparing(record -> record.toString().length());
        if (isTies(name)) {
            return List.of(records.stream().max(byLength).orElseThrow());
        }
        return name.equals("networks.json")
                ? records.stream().sorted(byLength).limit(2).toList()
                : records.stream().limit(2).toList();
    }

    private static Stream<String> names(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false);
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isTextual()
                ? Stream.of(node.textValue())
                : StreamSupport.stream(node.spliterator(), false).flatMap(SmallSeeds::texts);
    }
}

package kakehashi.store.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.model.AtlasRecord;
import kakehashi.model.RecordKind;
import kakehashi.text.Told;
import org.jspecify.annotations.Nullable;

/**
 * Records in a file as the seeds have them: an array of one kind, such as {@code sources.json}, one record alone, or several
 * arrays as the members {@code sources}, {@code parties}, {@code ties} … of one object. It is trusted in nothing, like a
 * {@link ChangeFile}.
 *
 * @param entries in the order of the file
 */
public record RecordFile(List<Entry> entries) {

    private static final Map<String, RecordKind> ARRAYS = Map.ofEntries(
            Map.entry("sources", RecordKind.SOURCE),
            Map.entry("parties", RecordKind.PARTY),
            Map.entry("localities", RecordKind.LOCALITY),
            Map.entry("regions", RecordKind.REGION),
            Map.entry("successions", RecordKind.SUCCESSION),
            Map.entry("networks", RecordKind.NETWORK),
            Map.entry("ties", RecordKind.TIE),
            Map.entry("aliases", RecordKind.ALIAS),
            Map.entry("profiles", RecordKind.PROFILE),
            Map.entry("ledger", RecordKind.LEDGER),
            Map.entry("totals", RecordKind.TOTAL));

    /**
     * A record of the file.
     *
     * @param number which it is in the file, from 1
     * @param called its id, as far as it has one
     * @param record null where it is none
     * @param faults why it is none
     */
    public record Entry(int number, RecordKind kind, String called, @Nullable AtlasRecord record, List<Told> faults) {

        public Entry {
            faults = List.copyOf(faults);
        }
    }

    public RecordFile {
        entries = List.copyOf(entries);
    }

    /** Whether a file begins as JSON does. */
    public static boolean begins(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(64), StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .stripLeading();
            return head.startsWith("{") || head.startsWith("[{") || head.matches("(?s)\\[\\s*(\\{.*)?");
        }
    }

    /**
     * The records that a file holds; empty where it holds a change set instead, which {@link ChangeFile} reads.
     *
     * @throws ChangeFileException if it holds neither
     */
    public static RecordFile read(InputStream in) throws IOException, ChangeFileException {
        JsonNode node = ChangeFile.parsed(in);
        List<Entry> entries = new ArrayList<>();
        if (node.isArray() && !node.isEmpty()) {
            kind(node.get(0)).ifPresent(kind -> add(kind, node, entries));
        } else if (node.isObject() && !node.has("changes")) {
            boolean areArrays = node.properties().stream()
                    .anyMatch(member -> ARRAYS.containsKey(member.getKey())
                            && member.getValue().isArray()
                            && isOfRecords(member.getValue()));
            if (areArrays && !node.has("id")) {
                // In the order in which records name each other, whatever order the file has.
                Stream.of(RecordKind.values()).forEach(kind -> node.properties().stream()
                        .filter(member -> ARRAYS.get(member.getKey()) == kind)
                        .forEach(member -> add(kind, member.getValue(), entries)));
            } else {
                kind(node).ifPresent(kind -> add(kind, List.of(node), entries));
            }
        }
        if (entries.isEmpty() && !node.has("changes")) {
            throw new ChangeFileException(words -> words.say("store.change.no-records"));
        }
        return new RecordFile(entries);
    }

    private static boolean isOfRecords(JsonNode array) {
        return array.isEmpty() || array.get(0).isObject();
    }

    /** The kind whose shape a record is nearest to; none where it has no member of any. */
    private static Optional<RecordKind> kind(JsonNode node) {
        return Stream.of(RecordKind.values())
                .filter(kind -> Stream.of(RecordJson.shape(kind).getRecordComponents())
                        .anyMatch(part -> node.has(part.getName())))
                .min(Comparator.comparingInt(kind -> faults(kind, "", node).size()));
    }

    private static List<Told> faults(RecordKind kind, String called, JsonNode node) {
        List<Told> faults = new ArrayList<>();
        new ShapeCheck(called, faults).check(RecordJson.shape(kind), node);
        return faults;
    }

    private static void add(RecordKind kind, Iterable<JsonNode> nodes, List<Entry> entries) {
        for (JsonNode node : nodes) {
            String called = node.path("id").asText("");
            List<Told> faults = faults(kind, called, node);
            AtlasRecord record = null;
            if (faults.isEmpty()) {
                try {
                    record = RecordJson.read(kind, node);
                } catch (IllegalArgumentException unfit) {
                    faults.add(words -> words.say("store.breach.wrong-shape", "{ }"));
                }
            }
            String id = record == null ? called : record.key().id();
            entries.add(new Entry(entries.size() + 1, kind, id, record, faults));
        }
    }
}

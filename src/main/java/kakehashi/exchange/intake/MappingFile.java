package kakehashi.exchange.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.query.rule.Letters;
import org.jspecify.annotations.Nullable;

/** A mapping as JSON, which a person can read and complete. */
public final class MappingFile {

    private static final String VERSION = "kakehashi-mapping";
    private static final int NEWEST = 1;
    private static final long LARGEST = 1 << 20;
    private static final Set<String> KEYS = Set.of(
            VERSION, "columns", "order", "type", "status", "places", "types", "parties", "kept-by", "of", "apart",
            "bare");

    private static final ObjectMapper JSON = new ObjectMapper();

    private MappingFile() {}

    /** The mapping as a text of its file. What can be said and is not stands in it too, with nothing behind it. */
    public static String text(Mapping mapping) {
        ObjectNode node = JSON.createObjectNode();
        node.put(VERSION, NEWEST);
        ObjectNode columns = node.putObject("columns");
        for (Target target : Target.values()) {
            String heading = mapping.columns().get(target);
            if (heading != null) {
                columns.put(target.code(), heading);
            }
        }
        node.put("order", code(mapping.order()));
        node.put("type", code(mapping.type()));
        node.put("status", mapping.status().code());
        ObjectNode places = node.putObject("places");
        new TreeMap<>(mapping.answers().places()).forEach(places::put);
        ObjectNode types = node.putObject("types");
        new TreeMap<>(mapping.answers().types()).forEach((word, type) -> types.put(word, type.code()));
        ObjectNode parties = node.putObject("parties");
        new TreeMap<>(mapping.answers().parties()).forEach(parties::put);
        node.put("kept-by", mapping.answers().keptBy());
        node.put("of", mapping.answers().of());
        node.put("apart", mapping.answers().isApart());
        ArrayNode bare = node.putArray("bare");
        mapping.answers().bare().stream().sorted().map(Coded::code).forEach(bare::add);
        return node.toPrettyString() + "\n";
    }

    private static @Nullable String code(@Nullable Coded constant) {
        return constant == null ? null : constant.code();
    }

    /**
     * Reads a mapping.
     *
     * @throws MappingException if it is none, of another version, or says something that is not known
     */
    public static Mapping read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new MappingException(words -> words.say("exchange.mapping.none"));
        }
        return of(Files.readString(file));
    }

    /**
     * Reads a mapping from the text of its file.
     *
     * @throws MappingException if it is none, of another version, or says something that is not known
     */
    public static Mapping of(String text) throws IOException {
        JsonNode node = node(text);
        if (!node.isObject() || !node.path(VERSION).isInt()) {
            throw new MappingException(words -> words.say("exchange.mapping.none"));
        }
        int version = node.path(VERSION).asInt();
        if (version != NEWEST) {
            throw new MappingException(words -> words.say("exchange.mapping.version", String.valueOf(version)));
        }
        for (String name : names(node)) {
            if (!KEYS.contains(name)) {
                throw unknown(name, KEYS.stream());
            }
        }
        Map<Target, String> columns = new EnumMap<>(Target.class);
        for (String code : names(node.path("columns"))) {
            columns.put(
                    constant(Target.class, code),
                    node.path("columns").path(code).asText());
        }
        Map<String, TieType> types = new LinkedHashMap<>();
        for (String word : names(node.path("types"))) {
            types.put(
                    word, constant(TieType.class, node.path("types").path(word).asText()));
        }
        Set<Bare> bare = EnumSet.noneOf(Bare.class);
        for (JsonNode code : node.path("bare")) {
            bare.add(constant(Bare.class, code.asText()));
        }
        Status status = said(Status.class, node.path("status"));
        return new Mapping(
                columns,
                said(DayOrder.class, node.path("order")),
                said(TieType.class, node.path("type")),
                status == null ? Status.UNKNOWN : status,
                new Mapping.Answers(
                        texts(node.path("places")),
                        types,
                        texts(node.path("parties")),
                        node.path("kept-by").asText(""),
                        node.path("of").asText(""),
                        node.path("apart").asBoolean(),
                        bare));
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        names(node).forEach(name -> texts.put(name, node.path(name).asText()));
        return texts;
    }

    private static JsonNode node(String text) throws IOException {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            throw new MappingException(words -> words.say("exchange.mapping.none"));
        }
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static <E extends Enum<E> & Coded> @Nullable E said(Class<E> type, JsonNode code) throws MappingException {
        return code.isNull() || code.isMissingNode() ? null : constant(type, code.asText());
    }

    private static <E extends Enum<E> & Coded> E constant(Class<E> type, String code) throws MappingException {
        return Coded.find(type, code)
                .orElseThrow(() ->
                        unknown(code, Arrays.stream(type.getEnumConstants()).map(Coded::code)));
    }

    private static MappingException unknown(String said, Stream<String> known) {
        String all = known.sorted().collect(Collectors.joining(", "));
        return new MappingException(words -> words.say("exchange.mapping.unknown", Letters.shown(said), all));
    }
}

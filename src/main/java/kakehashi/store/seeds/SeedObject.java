package kakehashi.store.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kakehashi.model.value.Coded;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object of a seed file, handing out its members by type. What a member breaks is reported, and a stand-in is
 * handed out, so that reading goes on; {@link #end} reports the members nobody asked for.
 */
final class SeedObject {

    private static final int MOST_MEMBERS = 500;

    private final SeedOrigin origin;
    private final String path;
    private final ObjectNode node;
    private final Set<String> asked = new HashSet<>();

    private SeedObject(SeedOrigin origin, String path, ObjectNode node) {
        this.origin = origin;
        this.path = path;
        this.node = node;
    }

    /** A whole record, known by the values of its members in {@code key}, whose names stand between spaces. */
    static @Nullable SeedObject record(String file, JsonNode node, String key, Breaches breaches) {
        if (!(node instanceof ObjectNode object)) {
            breaches.add(file, "", "", SeedFault.WRONG_SHAPE, "object");
            return null;
        }
        return new SeedObject(new SeedOrigin(file, name(object, key), breaches), "", object);
    }

    /** The values of the members in {@code key}, as far as they are there. */
    static String name(JsonNode record, String key) {
        return Arrays.stream(key.split(" "))
                .map(member -> record.path(member).asText())
                .collect(Collectors.joining(" "));
    }

    SeedOrigin origin() {
        return origin;
    }

    void fault(String member, SeedFault fault, String... details) {
        origin.fault(path + member, fault, details);
    }

    /** A text that must be there. */
    String text(String member) {
        String text = optionalText(member, true);
        return text == null ? "" : text;
    }

    /** A text that may be null, but not missing. */
    @Nullable
    String textOrNull(String member) {
        return optionalText(member, false);
    }

    private @Nullable String optionalText(String member, boolean wanted) {
        JsonNode value = member(member, wanted, JsonNode::isTextual, "text");
        if (value == null) {
            return null;
        }
        String text = value.textValue();
        if (text.startsWith("@@")) {
            origin.remark(path + member, SeedFault.TEXT_PLACEHOLDER, text);
        }
        return text;
    }

    double number(String member) {
        JsonNode value = member(member, true, JsonNode::isNumber, "number");
        return value == null ? 0 : value.doubleValue();
    }

    @Nullable
    Double numberOrNull(String member) {
        JsonNode value = member(member, false, JsonNode::isNumber, "number");
        return value == null ? null : value.doubleValue();
    }

    /** A number of things. */
    int count(String member) {
        Integer count = count(member, true);
        return count == null ? 0 : count;
    }

    @Nullable
    Integer countOrNull(String member) {
        return count(member, false);
    }

    private @Nullable Integer count(String member, boolean wanted) {
        JsonNode value = member(member, wanted, SeedObject::isCount, "integer");
        return value == null ? null : value.intValue();
    }

    private static boolean isCount(JsonNode value) {
        return value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 0;
    }

    boolean flag(String member) {
        JsonNode value = member(member, true, JsonNode::isBoolean, "true or false");
        return value != null && value.booleanValue();
    }

    /** Whether the member is there at all: only one that may be left out is asked for so. */
    boolean has(String member) {
        return node.has(member);
    }

    PartialDate date(String member, PartialDate standIn) {
        PartialDate date = date(member, true);
        return date == null ? standIn : date;
    }

    @Nullable
    PartialDate dateOrNull(String member) {
        return date(member, false);
    }

    private @Nullable PartialDate date(String member, boolean wanted) {
        JsonNode value = member(member, wanted, JsonNode::isTextual, "text");
        if (value == null) {
            return null;
        }
        try {
            return PartialDate.parse(value.textValue());
        } catch (IllegalArgumentException unreadable) {
            fault(member, SeedFault.DATE_UNREADABLE, value.textValue());
            return null;
        }
    }

    <E extends Enum<E> & Coded> E code(String member, Class<E> type) {
        JsonNode value = member(member, true, JsonNode::isTextual, "text");
        return value == null ? type.getEnumConstants()[0] : code(member, value, type);
    }

    <E extends Enum<E> & Coded> @Nullable E codeOrNull(String member, Class<E> type) {
        JsonNode value = member(member, false, JsonNode::isTextual, "text");
        return value == null ? null : code(member, value, type);
    }

    <E extends Enum<E> & Coded> List<E> codes(String member, Class<E> type) {
        List<E> codes = new ArrayList<>();
        for (Map.Entry<String, String> entry : distinctTexts(member).entrySet()) {
            Coded.find(type, entry.getValue())
                    .ifPresentOrElse(codes::add, () -> fault(entry.getKey(), SeedFault.CODE_UNKNOWN, entry.getValue()));
        }
        return codes;
    }

    private <E extends Enum<E> & Coded> E code(String member, JsonNode value, Class<E> type) {
        return Coded.find(type, value.textValue()).orElseGet(() -> {
            fault(member, SeedFault.CODE_UNKNOWN, value.textValue());
            return type.getEnumConstants()[0];
        });
    }

    Trilingual trilingual(String member) {
        SeedObject texts = object(member, true);
        return texts == null ? new Trilingual("", "", "") : texts.asTrilingual();
    }

    @Nullable
    Trilingual trilingualOrNull(String member) {
        SeedObject texts = object(member, false);
        return texts == null ? null : texts.asTrilingual();
    }

    private Trilingual asTrilingual() {
        Trilingual texts = new Trilingual(translation("en"), translation("vi"), translation("ja"));
        end();
        return texts;
    }

    /** What the edition says, it says in all three languages. */
    private String translation(String language) {
        String text = text(language);
        if (text.isBlank() && !origin.isUnread(path + language)) {
            fault(language, SeedFault.TRANSLATION_MISSING);
        }
        return text;
    }

    /** A list of texts, as it stands there. */
    List<String> list(String member) {
        return List.copyOf(texts(member).values());
    }

    /** A list of texts that becomes a set. */
    List<String> distinct(String member) {
        return List.copyOf(distinctTexts(member).values());
    }

    private Map<String, String> distinctTexts(String member) {
        Map<String, String> texts = new LinkedHashMap<>();
        Set<String> met = new HashSet<>();
        texts(member).forEach((place, text) -> {
            if (met.add(text)) {
                texts.put(place, text);
            } else {
                fault(place, SeedFault.VALUE_TWICE, text);
            }
        });
        return texts;
    }

    /** The texts of a list, by their path. */
    private Map<String, String> texts(String member) {
        Map<String, String> texts = new LinkedHashMap<>();
        JsonNode list = members(member);
        for (int i = 0; i < list.size(); i++) {
            String place = member + "[" + i + "]";
            if (list.get(i).isTextual()) {
                texts.put(place, list.get(i).textValue());
            } else {
                fault(place, SeedFault.WRONG_SHAPE, "text");
            }
        }
        return texts;
    }

    List<SeedObject> objects(String member) {
        List<SeedObject> objects = new ArrayList<>();
        JsonNode list = members(member);
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof ObjectNode object) {
                objects.add(new SeedObject(origin, path + member + "[" + i + "].", object));
            } else {
                fault(member + "[" + i + "]", SeedFault.WRONG_SHAPE, "object");
            }
        }
        return objects;
    }

    /** A list that must be there; one without end counts as empty. */
    private JsonNode members(String member) {
        JsonNode list = member(member, true, JsonNode::isArray, "list");
        if (list == null) {
            return MissingNode.getInstance();
        }
        if (list.size() > MOST_MEMBERS) {
            fault(member, SeedFault.LIST_TOO_LONG, Integer.toString(list.size()), Integer.toString(MOST_MEMBERS));
            return MissingNode.getInstance();
        }
        return list;
    }

    @Nullable
    SeedObject object(String member, boolean wanted) {
        JsonNode value = member(member, wanted, JsonNode::isObject, "object");
        return value instanceof ObjectNode object ? new SeedObject(origin, path + member + ".", object) : null;
    }

    private @Nullable JsonNode member(String member, boolean wanted, Predicate<JsonNode> fits, String shape) {
        asked.add(member);
        JsonNode value = node.get(member);
        if (value == null) {
            fault(member, SeedFault.MEMBER_MISSING);
            return null;
        }
        if (value.isNull() && !wanted) {
            return null;
        }
        if (!fits.test(value)) {
            fault(member, SeedFault.WRONG_SHAPE, shape);
            return null;
        }
        return value;
    }

    /** Reports every member that the format does not have. */
    void end() {
        node.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                fault(name, SeedFault.MEMBER_UNKNOWN);
            }
        });
    }
}

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

    private final String file;
    private final String record;
    private final String path;
    private final ObjectNode node;
    private final Breaches breaches;
    private final Set<String> asked = new HashSet<>();

    private SeedObject(String file, String record, String path, ObjectNode node, Breaches breaches) {
        this.file = file;
        this.record = record;
        this.path = path;
        this.node = node;
        this.breaches = breaches;
    }

    /** A whole record, known by the values of its members in {@code key}, whose names stand between spaces. */
    static @Nullable SeedObject record(String file, JsonNode node, String key, Breaches breaches) {
        if (!(node instanceof ObjectNode object)) {
            breaches.add(file, "", "", BreachKind.WRONG_SHAPE, "object");
            return null;
        }
        String id = Arrays.stream(key.split(" "))
                .map(member -> object.path(member).asText())
                .collect(Collectors.joining(" "));
        return new SeedObject(file, id, "", object, breaches);
    }

    String id() {
        return record;
    }

    void breach(String member, BreachKind kind, String... details) {
        breaches.add(file, record, path + member, kind, details);
    }

    /** A text that must be there and say something. */
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
        String text = readable(value.textValue());
        if (text.isBlank()) {
            breach(member, BreachKind.TEXT_MISSING);
        } else if (text.startsWith("@@")) {
            breach(member, BreachKind.TEXT_PLACEHOLDER, text);
        }
        return text;
    }

    /** As much of a text as is looked at; that it is longer is reported for each text of the record at once. */
    private static String readable(String text) {
        return text.length() <= SeedText.MOST_LETTERS ? text : text.substring(0, SeedText.MOST_LETTERS + 1);
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
            PartialDate date = PartialDate.parse(value.textValue());
            if (!date.isPlausible()) {
                breach(
                        member,
                        BreachKind.DATE_IMPLAUSIBLE,
                        value.textValue(),
                        Integer.toString(PartialDate.FIRST_YEAR),
                        Integer.toString(PartialDate.LAST_YEAR));
            }
            return date;
        } catch (IllegalArgumentException unreadable) {
            breach(member, BreachKind.DATE_UNREADABLE, value.textValue());
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
        for (Map.Entry<String, String> entry : texts(member).entrySet()) {
            Coded.find(type, entry.getValue())
                    .ifPresentOrElse(
                            codes::add, () -> breach(entry.getKey(), BreachKind.CODE_UNKNOWN, entry.getValue()));
        }
        return codes;
    }

    private <E extends Enum<E> & Coded> E code(String member, JsonNode value, Class<E> type) {
        return Coded.find(type, value.textValue()).orElseGet(() -> {
            breach(member, BreachKind.CODE_UNKNOWN, value.textValue());
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
        Trilingual texts = new Trilingual(text("en"), text("vi"), text("ja"));
        end();
        return texts;
    }

    /** A list of texts, each only once. */
    List<String> list(String member) {
        return List.copyOf(texts(member).values());
    }

    /** The texts of a list, by their path. */
    private Map<String, String> texts(String member) {
        Map<String, String> texts = new LinkedHashMap<>();
        JsonNode list = members(member);
        Set<String> met = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            String place = member + "[" + i + "]";
            if (!list.get(i).isTextual() || list.get(i).textValue().isBlank()) {
                breach(place, BreachKind.WRONG_SHAPE, "text");
                continue;
            }
            String text = readable(list.get(i).textValue());
            if (met.add(text)) {
                texts.put(place, text);
            } else {
                breach(place, BreachKind.ID_TWICE, text);
            }
        }
        return texts;
    }

    List<SeedObject> objects(String member) {
        List<SeedObject> objects = new ArrayList<>();
        JsonNode list = members(member);
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof ObjectNode object) {
                objects.add(new SeedObject(file, record, path + member + "[" + i + "].", object, breaches));
            } else {
                breach(member + "[" + i + "]", BreachKind.WRONG_SHAPE, "object");
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
            breach(member, BreachKind.LIST_TOO_LONG, Integer.toString(list.size()), Integer.toString(MOST_MEMBERS));
            return MissingNode.getInstance();
        }
        return list;
    }

    @Nullable
    SeedObject object(String member, boolean wanted) {
        JsonNode value = member(member, wanted, JsonNode::isObject, "object");
        return value instanceof ObjectNode object
                ? new SeedObject(file, record, path + member + ".", object, breaches)
                : null;
    }

    private @Nullable JsonNode member(String member, boolean wanted, Predicate<JsonNode> fits, String shape) {
        asked.add(member);
        JsonNode value = node.get(member);
        if (value == null) {
            breach(member, BreachKind.MEMBER_MISSING);
            return null;
        }
        if (value.isNull() && !wanted) {
            return null;
        }
        if (!fits.test(value)) {
            breach(member, BreachKind.WRONG_SHAPE, shape);
            return null;
        }
        return value;
    }

    /** Reports every member that the format does not have. */
    void end() {
        node.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                breach(name, BreachKind.MEMBER_UNKNOWN);
            }
        });
    }
}

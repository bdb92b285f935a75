package kakehashi.store.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.model.Alias;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Document;
import kakehashi.model.LedgerLine;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Party;
import kakehashi.model.Profile;
import kakehashi.model.RecordKind;
import kakehashi.model.Region;
import kakehashi.model.Source;
import kakehashi.model.Succession;
import kakehashi.model.Tie;
import kakehashi.model.Total;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Country;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.SourceRank;
import org.jspecify.annotations.Nullable;

/**
 * Any record as it would stand in the seeds: its members by name, dates as EDTF, constants as codes. What is written is read
 * back as an equal record, by this version and by every later one: a member that an earlier one did not write is empty.
 */
public final class RecordJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Members that are only ever links. */
    private static final Set<String> ADDRESSES = Set.of("url", "copy");

    private RecordJson() {}

    /** The text of a record, or of a part of one. */
    public static String write(Object record) {
        return node(record).toString();
    }

    /**
     * The record that a text holds.
     *
     * @throws IllegalArgumentException if it holds none of this kind
     */
    public static AtlasRecord read(RecordKind kind, String text) {
        try {
            return read(kind, JSON.readTree(text));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(kind + ": " + text, broken);
        }
    }

    /** All texts of a record one behind the other, addresses apart. */
    public static String texts(AtlasRecord record) {
        StringBuilder texts = new StringBuilder();
        collect(node(record), texts);
        return texts.toString();
    }

    private static void collect(JsonNode node, StringBuilder texts) {
        if (node.isTextual()) {
            texts.append(node.textValue()).append('\n');
        }
        node.fields().forEachRemaining(member -> {
            if (!ADDRESSES.contains(member.getKey())) {
                collect(member.getValue(), texts);
            }
        });
        if (node.isArray()) {
            node.forEach(each -> collect(each, texts));
        }
    }

    /** As {@link #read(RecordKind, String)}. */
    static AtlasRecord read(RecordKind kind, JsonNode node) {
        try {
            return (AtlasRecord) record(shape(kind), node);
        } catch (RuntimeException unfit) {
            throw new IllegalArgumentException(kind + ": " + node, unfit);
        }
    }

    static Class<? extends AtlasRecord> shape(RecordKind kind) {
        return switch (kind) {
            case SOURCE -> Source.class;
            case PARTY -> Party.class;
            case LOCALITY -> Locality.class;
            case REGION -> Region.class;
            case SUCCESSION -> Succession.class;
            case NETWORK -> Network.class;
            case TIE -> Tie.class;
            case ALIAS -> Alias.class;
            case PROFILE -> Profile.class;
            case LEDGER -> LedgerLine.class;
            case TOTAL -> Total.class;
        };
    }

    private static Object record(Class<?> shape, JsonNode node) {
        if (!node.isObject()) {
            throw new IllegalArgumentException(shape.getSimpleName());
        }
        RecordComponent[] parts = shape.getRecordComponents();
        @Nullable Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = value(parts[i].getGenericType(), node.get(parts[i].getName()));
        }
        try {
            return shape.getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalArgumentException(shape.getSimpleName(), unfit);
        }
    }

    private static @Nullable Object value(Type type, @Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            // The one member that had to be there from the first and yet came later: such a source stands last.
            return type == boolean.class ? (Object) false : type == SourceRank.class ? SourceRank.OTHER : null;
        }
        if (type instanceof ParameterizedType list) {
            Type of = list.getActualTypeArguments()[0];
            Collection<@Nullable Object> values =
                    list.getRawType() == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
            node.forEach(item -> values.add(value(of, item)));
            return values;
        }
        if (type == boolean.class) {
            return node.booleanValue();
        }
        if (type == int.class || type == Integer.class) {
            return node.intValue();
        }
        if (type == double.class || type == Double.class) {
            return node.doubleValue();
        }
        if (type == PartialDate.class) {
            return PartialDate.parse(node.textValue());
        }
        if (type == String.class) {
            return Objects.requireNonNull(node.textValue());
        }
        Class<?> shape = (Class<?>) type;
        return shape.isEnum() ? constant(shape, node.textValue()) : record(shape, node);
    }

    private static Object constant(Class<?> of, String code) {
        return Arrays.stream(of.getEnumConstants())
                .filter(constant -> code((Enum<?>) constant).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(of.getSimpleName() + ": " + code));
    }

    /** What a constant is in a text. */
    static String code(Enum<?> constant) {
        return constant instanceof Coded coded && !(constant instanceof Country) ? coded.code() : constant.name();
    }

    private static JsonNode node(@Nullable Object value) {
        if (value == null) {
            return NODES.nullNode();
        }
        if (value instanceof Enum<?> constant) {
            return NODES.textNode(code(constant));
        }
        if (value instanceof Double number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Integer number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Boolean yes) {
            return NODES.booleanNode(yes);
        }
        if (value instanceof Collection<?> list) {
            ArrayNode array = NODES.arrayNode();
            Stream<JsonNode> items = list.stream().map(RecordJson::node);
            // A set has no order of its own, and its text shall be the same whoever writes it.
            (value instanceof Set<?> ? items.sorted(Comparator.comparing(JsonNode::textValue)) : items)
                    .forEach(array::add);
            return array;
        }
        if (value instanceof Record record && !(value instanceof PartialDate)) {
            return object(record);
        }
        return NODES.textNode(value.toString());
    }

    static ObjectNode object(Record record) {
        ObjectNode object = NODES.objectNode();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(record);
                // What a seed leaves out where there is nothing to say, and what it never has.
                boolean isLeftOut = component.getType() == Document.class
                        || component.getName().equals("goBy");
                if (value != null || !isLeftOut) {
                    object.set(component.getName(), node(value));
                }
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return object;
    }
}

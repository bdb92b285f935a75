package kakehashi.store.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.model.Document;
import kakehashi.model.value.PartialDate;
import kakehashi.query.rule.Letters;
import kakehashi.text.Told;
import org.jspecify.annotations.Nullable;

/** Whether a text has the shape of a record: each member there is, none that is unknown, and every value of its kind. */
final class ShapeCheck {

    private final String record;
    private final List<Told> faults;

    /**
     * @param record what a fault calls the record by
     * @param faults takes what is wrong
     */
    ShapeCheck(String record, List<Told> faults) {
        this.record = record;
        this.faults = faults;
    }

    void check(Class<?> shape, JsonNode node) {
        record("", shape, node);
    }

    private void record(String path, Class<?> shape, JsonNode node) {
        if (!node.isObject()) {
            fault(path, words -> words.say("store.breach.wrong-shape", "{ }"));
            return;
        }
        Set<String> known = new HashSet<>();
        for (RecordComponent part : shape.getRecordComponents()) {
            known.add(part.getName());
            String inner = path.isEmpty() ? part.getName() : path + "." + part.getName();
            JsonNode value = node.get(part.getName());
            if (value != null && !value.isNull()) {
                value(inner, part.getGenericType(), value);
            } else if (!mayBeLeftOut(part)) {
                fault(inner, words -> words.say("store.breach.member-missing"));
            }
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                fault(path.isEmpty() ? name : path + "." + name, words -> words.say("store.breach.member-unknown"));
            }
        }
    }

    static boolean mayBeLeftOut(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class) || part.getType() == Document.class;
    }

    private void value(String path, Type type, JsonNode node) {
        if (type instanceof ParameterizedType list) {
            if (!node.isArray()) {
                fault(path, words -> words.say("store.breach.wrong-shape", "[ ]"));
                return;
            }
            for (int i = 0; i < node.size(); i++) {
                value(path + "[" + i + "]", list.getActualTypeArguments()[0], node.get(i));
            }
            return;
        }
        Class<?> shape = (Class<?>) type;
        if (shape == boolean.class) {
            require(path, node.isBoolean(), "true, false");
        } else if (shape == int.class || shape == Integer.class) {
            require(path, node.canConvertToInt() && node.isIntegralNumber(), "1, 2 …");
        } else if (shape == double.class || shape == Double.class) {
            require(path, node.isNumber(), "1.5");
        } else if (shape == String.class) {
            require(path, node.isTextual(), "\"…\"");
        } else if (shape == PartialDate.class) {
            date(path, node);
        } else if (shape.isEnum()) {
            code(path, shape, node);
        } else {
            record(path, shape, node);
        }
    }

    private void require(String path, boolean fits, String wanted) {
        if (!fits) {
            fault(path, words -> words.say("store.breach.wrong-shape", wanted));
        }
    }

    private void date(String path, JsonNode node) {
        String text = node.isTextual() ? node.textValue() : node.toString();
        try {
            PartialDate.parse(text);
        } catch (IllegalArgumentException unreadable) {
            fault(path, words -> words.say("store.breach.date-unreadable", Letters.shown(text)));
        }
    }

    private void code(String path, Class<?> shape, JsonNode node) {
        if (!codes(shape).contains(node.isTextual() ? node.textValue() : "")) {
            fault(path, words -> words.say("store.breach.code-unknown", Letters.shown(node.asText())));
        }
    }

    /** The codes of an enum, as a text has them. */
    static List<String> codes(Class<?> of) {
        return Arrays.stream(of.getEnumConstants())
                .map(constant -> RecordJson.code((Enum<?>) constant))
                .collect(Collectors.toList());
    }

    private void fault(String path, Told reason) {
        faults.add(words ->
                words.say("store.change.at", Letters.shown(record + " " + path).strip(), reason.in(words)));
    }
}

package kakehashi.store.sqlite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import kakehashi.model.Document;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Country;
import kakehashi.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** Writes any record as it would stand in the seeds: its members by name, dates as EDTF, constants as codes. */
final class RecordJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordJson() {}

    static String write(Object record) {
        return node(record).toString();
    }

    private static JsonNode node(@Nullable Object value) {
        if (value == null) {
            return NODES.nullNode();
        }
        if (value instanceof Country country) {
            return NODES.textNode(country.name());
        }
        if (value instanceof Coded coded) {
            return NODES.textNode(coded.code());
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
            list.forEach(item -> array.add(node(item)));
            return array;
        }
        if (value instanceof Record record && !(value instanceof PartialDate)) {
            return object(record);
        }
        return NODES.textNode(value.toString());
    }

    private static ObjectNode object(Record record) {
        ObjectNode object = NODES.objectNode();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(record);
                // The one member that a seed leaves out where there is nothing to say.
                if (value != null || component.getType() != Document.class) {
                    object.set(component.getName(), node(value));
                }
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return object;
    }
}
